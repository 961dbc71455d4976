import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { classBefore } from './markers.ts'
import { CLASS_NOUNS, MODIFIERS } from './word-classes.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Words that leave a list open: "similar", "equivalent". */
export const SIMILAR = wordSet(lexicon.similar)
/** "a" and the like before them. */
export const BEFORE_SIMILAR = wordSet(lexicon.beforeSimilar)
/** What joins two names of a list. */
export const JOINTS = new Set(['or', 'and', '/'])
const BEHIND_NAME = new Set([')', ',', '+'])

/** How a list ends. */
export interface Closing {
  readonly open: boolean
  readonly or: boolean
  readonly category: string | null
  readonly to: number
}

/** What closes a list: "or similar", "etc.". */
export function closing(tokens: readonly Token[], end: number, limit: number): Closing {
  const closed = { open: false, or: false, category: null, to: end }
  const at = intoBracket(tokens, behindName(tokens, end, limit))
  const word = tokens[at]?.norm ?? ''
  if (word === 'etc' || word === 'etc.') return { ...closed, open: true, to: at + 1 }
  if (at >= limit || !JOINTS.has(word)) return closed
  let next = at + 1
  while (next < limit && BEFORE_SIMILAR.has(tokens[next]?.norm ?? '')) next++
  if (next >= limit || !SIMILAR.has(tokens[next]?.norm ?? '')) return closed
  return { open: true, or: word !== 'and', ...similarThings(tokens, next, limit) }
}

/** The token behind a bracket that opens with "or": "Spark (or comparable)". */
const intoBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && normAt(tokens, at + 1) === 'or' ? at + 1 : at

/** The token behind at most four that go with the last name of a list: its version, a bracket that closes, a word such as "scripting". */
function behindName(tokens: readonly Token[], end: number, limit: number): number {
  let at = end
  while (at < limit && at - end < 4 && goesWithName(tokens[at])) at++
  return at
}

const goesWithName = (token: Token | undefined): boolean =>
  token !== undefined &&
  !SIMILAR.has(token.norm) &&
  (MODIFIERS.has(token.norm) || BEHIND_NAME.has(token.text) || token.kind === 'number')

/** The class that "similar", the word at `at`, speaks of, as written, and the token behind it: "or similar cloud platforms". */
function similarThings(
  tokens: readonly Token[],
  at: number,
  limit: number,
): Pick<Closing, 'category' | 'to'> {
  let last = at + 1
  while (last < limit && last - at < 6 && !CLASS_NOUNS.has(tokens[last]?.norm ?? '')) last++
  const category = last < limit ? classBefore(tokens, at + 1, last) : null
  return category ? { category: category.written, to: last + 1 } : { category: null, to: at + 1 }
}
