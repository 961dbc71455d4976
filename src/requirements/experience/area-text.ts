import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { termNamedAt } from '../shared/years-owner.ts'
import { ROLE_ENDS } from '../shared/years-words.ts'
import * as lexicon from './lexicon.ts'

const ALTERNATIVE = wordSet(lexicon.alternative)

/** The words from `from` to `to` as they stand, with single spaces. */
export function areaText({ text, tokens }: Context, { from, to }: TokenRange): string | null {
  let [first, last] = [from, to]
  while (first < last && BEFORE_AREA.has(normAt(tokens, first))) first++
  while (first < last && BEHIND_AREA.has(normAt(tokens, last - 1))) last--
  const instead = tokens.slice(first, last).findIndex((t, i, all) => {
    const next = all[i + 1]?.norm ?? ''
    // "owning a product as part of that"
    return (t.norm === 'or' && ALTERNATIVE.has(next)) || (t.norm === 'as' && next === 'part')
  })
  if (instead > 0) last = first + instead
  last = withoutTools(tokens, first, last)
  while (last > first && tokens[last - 1]?.text === ',') last--
  // "(analytics) engineering"
  if (tokens[first - 1]?.text === '(' && closesFirst(tokens.slice(first, last))) first--
  const [a, b] = [tokens[first], tokens[last - 1]]
  return a && b && last > first ? text.slice(a.start, b.end).replace(/\s+/g, ' ') : null
}

/** "backend engineer (Go, Postgres)": where the role ends whose tools stand in brackets behind it, which are skills. */
function withoutTools(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last - 1]?.text !== ')') return last
  let open = last - 1
  while (open > first && tokens[open]?.text !== '(') open--
  const isRole = open > first && ROLE_ENDS.has(normAt(tokens, open - 1))
  return isRole && termNamedAt(tokens, open + 1, last) ? open : last
}

/** Whether a bracket closes in these words that opened before them. */
const closesFirst = (words: readonly Token[]): boolean => {
  const close = words.findIndex((t) => t.text === ')')
  return close >= 0 && !words.slice(0, close).some((t) => t.text === '(')
}

const BEFORE_AREA = wordSet(lexicon.beforeArea)
const BEHIND_AREA = wordSet(lexicon.behindArea)

const NO_AREA = wordSet(lexicon.noArea)
/** "A similar role", "including the early days": what follows the years and is no area of work. */
export const saysNoArea = (named: string): boolean =>
  NO_AREA.has(named.toLowerCase()) || /^including\b/i.test(named)
