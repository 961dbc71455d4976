import { itemAt } from '../core/item-at.ts'
import { DUTY_VERBS } from '../document/intent.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { DEGREE_WORDS } from '../requirements/education/degrees.ts'
import { languageWritten } from '../requirements/language/language-names.ts'
import { years } from '../requirements/shared/years.ts'
import { termAt } from '../vocabulary/index.ts'
import * as lexicon from './lexicon.ts'

/** Tokens of a bare list of demands at most. */
const LONGEST = 24
/** Words of an item of which none is known, at most: more is a sentence. */
const LONGEST_UNKNOWN = 2

const BESIDE = wordSet(`${lexicon.besideNames} ${lexicon.besideYearsOfField}`)
const PARTS = wordSet(', ; | & + and')
const OF_SENTENCES = wordSet(lexicon.wordsOfSentences)

/** Tokens `from` to `to`; a dash may lead to them, as to the branch of a title: "Systems Engineer – Storage". */
export interface ListRange extends Range {
  readonly isBehindDash?: boolean
}

/** Tokens `from` to `to`. */
interface Range {
  readonly from: number
  readonly to: number
}

type Sort = 'years' | 'name' | null

/** What is known to be asked at `at`, and where it ends. */
function knownAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly is: Sort; readonly to: number } {
  const token = itemAt(tokens, at)
  const counted = years.starts(token) ? years.eat(tokens, at, to) : null
  if (counted) return { is: 'years', to: counted.to }
  const term = termAt(tokens, at, to)
  if (term && term.concept.kind !== 'none') return { is: 'name', to: term.to }
  const [degree] = DEGREE_WORDS.matchesAt(tokens, at, to)
  if (degree) return { is: 'name', to: degree.match.to }
  return { is: languageWritten(token.text) ? 'name' : null, to: at + 1 }
}

/** What one item of a list is: years with what they are in, a name, or neither; null for words of a sentence. */
function sortOf(tokens: readonly Token[], { from, to }: Range): Sort | 'unknown' {
  let found: Sort = null
  let unknown = 0
  for (let at = from; at < to;) {
    const known = knownAt(tokens, at, to)
    if (known.is === 'years') return 'years'
    const { kind, norm } = itemAt(tokens, at)
    if (OF_SENTENCES.has(norm)) return null
    if (known.is) found = known.is
    else if (kind !== 'sign' && !BESIDE.has(norm)) unknown++
    at = known.to
  }
  if (unknown === 0) return found
  return unknown <= LONGEST_UNKNOWN ? 'unknown' : null
}

/** Whether a sign or a word parts a list; the plus of "5+ years" does not. */
const partsAt = (tokens: readonly Token[], at: number): boolean =>
  PARTS.has(normAt(tokens, at)) && !(tokens[at]?.text === '+' && tokens[at - 1]?.kind === 'number')

/** Tokens between the signs and words that part a list. */
function itemsOf(tokens: readonly Token[], { from, to }: Range): Range[] {
  const items: Range[] = []
  let first = from
  for (let at = from; at <= to; at++) {
    if (at < to && !partsAt(tokens, at)) continue
    if (at > first) items.push({ from: first, to: at })
    first = at + 1
  }
  return items
}

/** Whether tokens are a bare list of what is asked: names, years, degrees and languages, no sentence. */
export function isBareList(tokens: readonly Token[], range: ListRange): boolean {
  const { from, to, isBehindDash } = range
  if (from >= to || to - from > LONGEST || DUTY_VERBS.has(normAt(tokens, from))) return false
  const sorts = itemsOf(tokens, range).map((item) => sortOf(tokens, item))
  if (sorts.includes(null)) return false
  const known = sorts.filter((sort) => sort !== 'unknown').length
  const counted = sorts.filter((sort) => sort === 'years').length
  // of a branch behind a dash more is said than one name
  const isBranch = isBehindDash && counted === 0 && !tokens.slice(from, to).some(isComma)
  return !isBranch && known + counted > sorts.length - known
}

const isComma = ({ text }: Token): boolean => text === ',' || text === '|'

/** Whether an item of a list counts years. */
export const countsYears = (tokens: readonly Token[], { from, to }: Range): boolean =>
  itemsOf(tokens, { from, to }).some((item) => sortOf(tokens, item) === 'years')
