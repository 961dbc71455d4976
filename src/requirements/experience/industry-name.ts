import type { PhraseClass } from '../../matcher/pattern.ts'
import { beginnings, stands } from '../shared/listed-names.ts'
import { INDUSTRIES } from './area-words.ts'

const industriesFrom = beginnings(INDUSTRIES)

/** An industry by its name, the longest that stands there. */
export const industryName: PhraseClass<string> = {
  starts: (token) => industriesFrom(token).length > 0,
  eat(tokens, at, limit) {
    const token = tokens[at]
    const named =
      token && industriesFrom(token).find(({ words }) => stands(words, tokens, at, limit))
    return named ? { to: at + named.words.length, value: named.words.join(' ') } : null
  },
}
