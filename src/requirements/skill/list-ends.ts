import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { classBefore } from './markers.ts'
import { CLASS_NOUNS, MODIFIERS } from './word-classes.ts'
import { phraseEndAt, phraseIndex } from '../../matcher/pattern-index.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import { COUNT } from './counted.ts'
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
  /** How many of the list are asked, where the words behind it say so. */
  readonly atLeast: number | null
  readonly to: number
}

const FEW = 'one|two|three|four|2|3|4'
const OF_ALL = 'of_them|of_these|of_those|of_the_above|of_the_list|of_the_following'
const CHOICE = phraseIndex([alternation(lexicon.leavesChoice)])
const NUMBER = phraseIndex([
  `${alternation(lexicon.asksNumber)} ${FEW} of_them|of_these?`,
  `${FEW} or_more|and_more? ${OF_ALL} ${alternation(lexicon.sufficing)}? ${alternation(lexicon.sufficing)}?`,
  `${FEW} or_more`,
  `or? ${FEW} or? ${FEW} ${OF_ALL}`,
])
const BEFORE_CHOICE = new Set(['-', '–', '—', '(', ':', 'or', 'and'])

/** The end of the longest phrase at a place that nothing of its sentence but a sign follows; 0 where none stands there. */
function endOf(index: typeof CHOICE, tokens: readonly Token[], at: number, limit: number): number {
  const to = phraseEndAt(index, tokens, at, limit)
  return to > at && (to >= limit || tokens[to]?.kind === 'sign') ? to : 0
}

/** What leaves the choice to the candidate ("whatever", "any two"), from `at` on; null where nothing does. */
function choiceAt(tokens: readonly Token[], at: number, limit: number): Closing | null {
  let from = at
  while (from - at < 2 && BEFORE_CHOICE.has(normAt(tokens, from))) from++
  const left = endOf(CHOICE, tokens, from, limit)
  if (left > 0) return { open: true, or: true, category: null, atLeast: null, to: left }
  const counted = endOf(NUMBER, tokens, from, limit)
  if (counted === 0) return null
  const [count] = tokens.slice(from, counted).flatMap(({ norm }) => COUNT.get(norm) ?? [])
  return { open: false, or: true, category: null, atLeast: count ?? null, to: counted }
}

const CLOSED: Closing = { open: false, or: false, category: null, atLeast: null, to: 0 }

/** What closes a list: "or similar", "etc.", "whatever", "any two". */
export function closing(tokens: readonly Token[], end: number, limit: number): Closing {
  const at = intoBracket(tokens, behindName(tokens, end, limit))
  const said = at < limit ? (choiceAt(tokens, at, limit) ?? similarAt(tokens, at, limit)) : null
  return said ?? { ...CLOSED, to: end }
}

/** "Etc." or "or similar" from `at` on; null where neither stands there. */
function similarAt(tokens: readonly Token[], at: number, limit: number): Closing | null {
  const word = normAt(tokens, at)
  if (word === 'etc' || word === 'etc.') return { ...CLOSED, open: true, to: at + 1 }
  if (!JOINTS.has(word)) return null
  let next = at + 1
  while (next < limit && BEFORE_SIMILAR.has(normAt(tokens, next))) next++
  if (next >= limit || !SIMILAR.has(normAt(tokens, next))) return null
  return { ...CLOSED, open: true, or: word !== 'and', ...similarThings(tokens, next, limit) }
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
