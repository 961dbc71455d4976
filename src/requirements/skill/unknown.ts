import { startsUpper } from '../../matcher/chars.ts'
import { pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { isInRanges, type TokenRange } from '../../matcher/token-range.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { alternation, holdsDigit, holdsUpper, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Context } from '../kind.ts'
import type { NamedSkill, MentionSigns } from './mentions.ts'
import { isTimeAlone } from './years-of-group.ts'
import { CLASS_NOUNS, CONNECTORS, MODIFIERS, ROLES_BEHIND_NAMES, SOFT } from './word-classes.ts'

/** Words that end a name which the vocabulary does not know. */
const STOPS = wordSet(lexicon.endsUnknown)

/** A name has at most so many words; longer runs are prose. */
const LONGEST = 4

/** Names that the sentence makes skills though the vocabulary lacks them: objects of "experience with", and neighbours in a list of known skills. */
export function unknownItems(
  context: Context,
  known: readonly NamedSkill[],
  terms: readonly TokenRange[],
  signs: MentionSigns,
): NamedSkill[] {
  const { tokens, clause } = context
  const found: NamedSkill[] = handiwork(context, known)
  // where another kind claims words of the clause, its examples are of that kind: venues, permits, certificates
  if (known.length === 0 && claimsAny(context)) return found
  for (const chunk of chunks(tokens, clause.from, clause.to)) {
    const [from, to] = trim(tokens, chunk.from, chunk.to, signs.ends)
    if (to <= from || to - from > LONGEST) continue
    if (signs.attitudes.some(([a, b]) => a <= from && from < b)) continue
    const items = [...known, ...found]
    if (isTimeAlone(tokens, from, to)) continue
    if (!canBeName(tokens, from, to) || isTaken(context, from, to, [...terms, ...items])) continue
    const place: Place = { chunk, from, to, known, items }
    if (isSkill(context, place, signs)) found.push({ from, to, concept: null })
  }
  return found
}

/** A possible name in its chunk of the clause, beside the skills that are known there and those found so far. */
interface Place extends TokenRange {
  readonly chunk: Chunk
  readonly known: readonly NamedSkill[]
  readonly items: readonly NamedSkill[]
}

/** Whether a word of tokens `from` to `to` was read as something else. */
function isTaken(
  { claimed, found }: Context,
  from: number,
  to: number,
  others: readonly TokenRange[],
): boolean {
  for (let at = from; at < to; at++)
    if (claimed(at) || found(at) || isInRanges(others, at)) return true
  return false
}

/** Whether the sentence makes a name a skill: as the object of a cue, or beside skills of a list. */
function isSkill(
  { tokens, clause }: Context,
  { chunk, from, to, known, items }: Place,
  { ends }: MentionSigns,
): boolean {
  const isObject =
    ends.has(from) ||
    ends.has(chunk.from) ||
    (isTask(tokens, from) && endsBetween(ends, chunk.from, from))
  if (isObject && to - from > 1) return true
  const inList = neighbours(items, chunk.from, chunk.to)
  if ((isObject || inList) && isNamed(tokens, from, to, from === clause.from)) return true
  const isWhole = from === chunk.from && to === chunk.to
  return (
    isWhole &&
    inList &&
    (ends.size > 0 || known.length > 2 || closes(tokens, clause.from, clause.to))
  )
}

/** A capital, a digit or a sign inside makes it a name; the first word of a sentence always has a capital. */
function isNamed(tokens: readonly Token[], from: number, to: number, opens: boolean): boolean {
  const first = opens ? from + 1 : from
  return first < to && isMarked((tokens[first]?.text ?? '') + (tokens[to - 1]?.text ?? ''))
}

function claimsAny({ clause, claimed }: Context): boolean {
  for (let at = clause.from; at < clause.to; at++) if (claimed(at)) return true
  return false
}

const ABBREVIATIONS = wordSet(lexicon.abbreviations)

const WORKS = pattern(
  `${alternation(lexicon.worksOnCode)} and|/? ${alternation(lexicon.worksBeside)}? ..2 ${alternation(lexicon.codeAndData)}`,
)
const WORK = new PatternIndex([{ pattern: WORKS }])

const ASKS_WORK = wordSet(lexicon.asksWork)

/** Words that may stand before "comfortable reading code": a label and what it tells. */
const LABELLED = 15

/** Whether a clause may ask for such work, though it names no skill. */
export const doesWork = ({ tokens, clause }: Context): boolean =>
  ASKS_WORK.has(tokens[clause.from]?.norm ?? '') &&
  WORK.matches(tokens, clause.from, clause.to).some(() => true)

/** What one does with code, data and models, where the sentence asks whether one can: "ability to wrangle raw data". */
function handiwork(context: Context, known: readonly NamedSkill[]): NamedSkill[] {
  const { tokens, clause, claimed, demand } = context
  if (!demand || !asksWork(context)) return []
  const found: NamedSkill[] = []
  for (const { match } of WORK.matches(tokens, clause.from, clause.to)) {
    const { from, to } = match
    if (to < clause.to && isPartOfName(tokens[to])) continue
    if (claimed(from) || known.some((k) => k.from < to && from < k.to)) continue
    if ((found.at(-1)?.to ?? 0) <= from) found.push({ from, to, concept: null })
  }
  return found
}

/** "building data intensive platforms": the word behind such work makes it something else. */
const isPartOfName = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !STOPS.has(next.norm) && !/(?:ed|en)$/.test(next.norm)

/** Whether the sentence asks whether one can do something. */
const asksWork = ({ tokens, clause }: Context): boolean =>
  ASKS_WORK.has(normAt(tokens, clause.from)) ||
  tokens
    .slice(clause.from, Math.min(clause.to, clause.from + LABELLED))
    .some((t) => t.norm === 'ability' || t.norm === 'comfortable')

/** Whether the clause ends with "… skills" or "… experience", which makes its list one of skills. */
function closes(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - 4; at--)
    if (CLOSES_LIST.has(normAt(tokens, at))) return true
  return false
}

const CLOSES_LIST = wordSet(lexicon.closesSkills)

/** A capital, a figure or a sign as names of software have. */
const isMarked = (text: string): boolean =>
  holdsUpper(text) || holdsDigit(text) || text.includes('+') || text.includes('#')

interface Chunk {
  readonly from: number
  readonly to: number
}

/** The clause between commas, brackets and the words that join a list. */
function chunks(tokens: readonly Token[], from: number, to: number): Chunk[] {
  const result: Chunk[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const token = tokens[at]
    if (at < to && token && !CONNECTORS.has(token.norm) && !PARTS_CHUNKS.has(token.text)) continue
    if (at > start) result.push({ from: start, to: at })
    start = at + 1
  }
  return result
}

const PARTS_CHUNKS = wordSet(lexicon.partsOfClause)

/** The name inside a chunk: behind the last cue, before the first word that ends it, without modifiers at its rim. */
function trim(
  tokens: readonly Token[],
  from: number,
  to: number,
  ends: ReadonlySet<number>,
): [number, number] {
  let start = from
  for (let at = from + 1; at < to; at++) if (ends.has(at)) start = at
  while (start < to && isBefore(tokens[start], start + 1 < to)) start++
  let end = start
  while (end < to && !STOPS.has(normAt(tokens, end)) && tokens[end]?.kind !== 'sign') end++
  const first = tokens[start]?.text ?? ''
  if (startsUpper(first) || holdsDigit(first))
    while (end > start + 1 && isRim(normAt(tokens, end - 1))) end--
  return [start, end]
}

const isRim = (norm: string): boolean => MODIFIERS.has(norm) || CLASS_NOUNS.has(norm)

/** A word before a name that is no part of it; a modifier only where another word follows. */
const isBefore = (token: Token | undefined, isFollowed: boolean): boolean =>
  token !== undefined &&
  !startsUpper(token.text) &&
  (STOPS.has(token.norm) || (isFollowed && MODIFIERS.has(token.norm)))

/** Whether a verb stands before a name: "developing mobile games". */
const isTask = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]ing$/.test(tokens[at - 1]?.norm ?? '') && STOPS.has(tokens[at - 1]?.norm ?? '')

/** Whether a cue ends between the head of a chunk and the name in it: "experience with developing mobile games". */
function endsBetween(ends: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (ends.has(at)) return true
  return false
}

/** Whether the words can be a name: none of manners and business, at least one letter. */
function canBeName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  if (words.some(isNoName) || NEVER_FIRST.has(normAt(tokens, from))) return false
  const last = normAt(tokens, to - 1)
  return words.some(isSolid) && !SOFT.has(last) && !ROLES_BEHIND_NAMES.has(last)
}

const NEVER_FIRST = wordSet(lexicon.neverFirst)

/** A sign, an abbreviation or an address. */
const isNoName = ({ kind, norm, text }: Token): boolean =>
  kind === 'sign' ||
  ABBREVIATIONS.has(norm) ||
  (text.includes('.') && /\.(?:com|org|io|net|co)$/.test(norm))

/** A word that can be a name by itself. */
const isSolid = ({ kind, norm, lemma, text }: Token): boolean =>
  kind === 'word' &&
  text.length > 1 &&
  !SOFT.has(lemma) &&
  !SOFT.has(norm) &&
  !MODIFIERS.has(norm) &&
  !CLASS_NOUNS.has(norm)

/** Whether a known skill stands right before or behind the chunk, with only the joint between. */
const neighbours = (known: readonly NamedSkill[], from: number, to: number): boolean =>
  known.some((k) => (k.to <= from && from - k.to <= 3) || (k.from >= to && k.from - to <= 2))
