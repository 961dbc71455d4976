import type { Segment } from './segments.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'
import { type HeadingPhrase, type Section, index, keywordIn } from './heading-phrases.ts'
import { isCapital } from './heading-dress.ts'

/** The section of a heading by its words; null where none of the phrases is the whole of it. */
export function knownHeading(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  marked: boolean,
): Section | null {
  if (!isCapital(tokens[from]) && !marked) return null
  for (const start of startsOf(tokens, from, to)) {
    if (start > from && isAside(tokens, s, from, start, to)) continue
    const section = sectionAt(tokens, s, start, to, marked)
    if (!section) continue
    if (section.denied && !(start === from && (marked || opensDenial(tokens, s, from)))) return null
    return !marked && isLeaning(section) && endsInName(tokens, from, to) ? null : section
  }
  return inOtherLanguage(tokens, s, from, to, marked)
}

/** The section of a heading whose second half is in another language: "Requirements / Exigences". */
function inOtherLanguage(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  marked: boolean,
): Section | null {
  const slash = slashIn(tokens, from, to)
  return slash < 0 ? null : (sectionAt(tokens, s, from, slash, marked) ?? null)
}

/** Where a heading stands in two languages, "Exigences / Requirements", the stroke between them; -1 where none does. */
function slashIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++)
    if (tokens[at]?.text === '/' && tokens[at]?.tight === false && !tokens[at + 1]?.tight) return at
  return -1
}

/** The section of the phrase that is the whole of tokens `start` to `to`; undefined where none is, or they are a sentence. */
function sectionAt(
  tokens: readonly Token[],
  s: Segment,
  start: number,
  to: number,
  marked: boolean,
): Section | undefined {
  const isSentence =
    !marked && OPENS_SENTENCE.has(normAt(tokens, start)) && (s.bullet || tells(tokens, start, to))
  return index
    .matchesAt(tokens, start, to)
    .find(({ entry, match }) => match.to === to && !(isSentence && !mayBeSentence(entry, s)))?.entry
    .section
}

/** Words from which on a heading that denies is no answer to a question or a field: "Not required". */
const MORE_THAN_ANSWER = 4

const OPENS_ANSWER = wordSet('not no')

/** Whether a line without any mark stands where a heading would: a bullet follows it, it opens a block whose lines follow, or it is longer than an answer. */
function opensDenial(tokens: readonly Token[], s: Segment, from: number): boolean {
  const next = tokens[s.to]
  if (s.bullet || !next || next.newlines === 0) return false
  if (next.kind === 'sign') return true
  const isLong = s.to - from >= MORE_THAN_ANSWER
  if (!s.afterBlank) return isLong && !OPENS_ANSWER.has(normAt(tokens, from))
  return next.newlines === 1 || isLong
}

/** "We don't mind if you have no", "It helps if you have": a phrase of wishing or denying that names nothing is no sentence, though it has a verb. */
const mayBeSentence = ({ section, pattern }: HeadingPhrase, { bullet }: Segment): boolean =>
  !bullet && (section.denied === true || isLeaning(section)) && !pattern.written.includes('<tail>')

const isLeaning = ({ importance }: Section): boolean => importance === 'preferred'

/** Words of a sentence at least. */
const SENTENCE = 5

/** "We'd love it if you know Rust": a line that names what it wants leads to nothing below it. */
const endsInName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= SENTENCE &&
  isCapital(tokens[to - 1]) &&
  tokens.slice(from + 1, to).filter(isCapital).length * 2 < to - from

const OPENS_SENTENCE = wordSet(lexicon.opensSentence)

const VERBS = wordSet(lexicon.verbs)
const ASKS_OF_YOU = wordSet(lexicon.asksOfYou)

const BREAKS_OFF = wordSet(lexicon.breaksOff)

/** Whether a short line is a sentence: "The role is on site". "You have" and "Who we are" are headings all the same. */
const tells = (tokens: readonly Token[], from: number, to: number): boolean =>
  !BREAKS_OFF.has(tokens[to - 1]?.norm ?? '') &&
  tokens.slice(from + 1, to).some((t) => VERBS.has(t.norm)) &&
  tokens
    .slice(from, to)
    .some((t) => t.kind === 'word' && !ASKS_OF_YOU.has(t.norm) && !VERBS.has(t.norm)) &&
  to - from > 3

const WEIGHTS_ASIDE = wordSet(lexicon.weightsAside)

/** "Docker - essential", "| Kafka | Must |": words behind a dash or a bar that weigh what stands before them, which is no heading itself. */
const isAside = (
  tokens: readonly Token[],
  s: Segment,
  from: number,
  start: number,
  to: number,
): boolean =>
  PARTS.has(tokens[start - 1]?.text ?? '') &&
  (s.bullet || tokens.slice(start, to).every((t) => WEIGHTS_ASIDE.has(t.norm))) &&
  !index.matchesAt(tokens, from, start - 1).some(({ match }) => match.to === start - 1) &&
  keywordIn(tokens, from, start - 1) === undefined

/** Signs that part a heading from what it is about. */
const PARTS = new Set(['–', '—', '-', '|'])

/** Where the telling part of a heading may begin: at its first word, behind "So," or "And", behind a dash or a bar. */
function startsOf(tokens: readonly Token[], from: number, to: number): number[] {
  const starts = [from]
  if (['so', 'and', 'now'].includes(tokens[from]?.norm ?? ''))
    starts.push(from + (tokens[from + 1]?.text === ',' ? 2 : 1))
  for (let at = from + 1; at < to - 1; at++)
    if (PARTS.has(tokens[at]?.text ?? '')) starts.push(at + 1)
  const slash = slashIn(tokens, from, to)
  if (slash > 0) starts.push(slash + 1)
  return starts
}
