import type { Amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt } from '../../matcher/tokenizer.ts'

const OFTEN = new Map([
  ['once', 1],
  ['twice', 2],
])

/** "once" and "twice", as how many. */
export const often: PhraseClass<Amount> = {
  starts: ({ norm }) => OFTEN.has(norm),
  words: [...OFTEN.keys()],
  eat(tokens, at) {
    const min = OFTEN.get(normAt(tokens, at))
    return min === undefined ? null : { to: at + 1, value: { min, max: null } }
  },
}
