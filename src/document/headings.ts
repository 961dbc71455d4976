import { codeAt } from '../matcher/chars.ts'
import type { LineRole } from '../core/posting.ts'
import type { Importance } from '../core/requirement.ts'
import { pattern, type Pattern, type PhraseClass } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Segment } from './segments.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'

/** What stands under a heading. `importance` is that of its demands where their own words do not say. */
export interface Section {
  readonly role: Exclude<LineRole, 'heading' | 'unread' | 'blank'>
  readonly importance: Importance
  /** What the job teaches: "knowledge of Go" is given here, not asked. */
  readonly taught?: true
}

const required: Section = { role: 'requirement', importance: 'required' }
const preferred: Section = { role: 'requirement', importance: 'preferred' }
const taught: Section = { role: 'responsibility', importance: 'required', taught: true }
const section = (role: Section['role']): Section => ({ role, importance: 'required' })

/** What the lists of the lexicon open, by the names that they have there. */
const SECTIONS = {
  preferred,
  required,
  taught,
  responsibility: section('responsibility'),
  benefits: section('benefits'),
  legal: section('legal'),
  application: section('application'),
  about: section('about'),
}

type Phrases = Partial<Readonly<Record<keyof typeof SECTIONS, readonly string[]>>>

/** The sections of a list of the lexicon with their phrases, in its order. */
const sectionsOf = (list: Phrases): (readonly [Section, readonly string[]])[] =>
  Object.entries(list).map(([name, written]) => [SECTIONS[name as keyof Phrases], written])

const PHRASES = sectionsOf(lexicon.phrases)

const ABROAD = sectionsOf(lexicon.abroad)

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    (token.kind === 'word' && codeAt(token.text, 0) !== codeAt(token.norm, 0)))
const one = (accepts: (token: Token) => boolean, atMost: number): PhraseClass<null> => ({
  starts: accepts,
  eat(tokens, at, limit) {
    let to = at
    while (to < limit && to - at < atMost && tokens[to] && accepts(tokens[to] as Token)) to++
    return to > at ? { to, value: null } : null
  },
})

const SCOPE = wordSet(lexicon.scope)
const ADJECTIVE = wordSet(lexicon.adjective)
const QUALIFICATION = wordSet(lexicon.qualifications)
const CONTRACTION = wordSet(lexicon.contractions)

const CLASSES = {
  scope: one((t) => SCOPE.has(t.norm), 6),
  adjective: one((t) => ADJECTIVE.has(t.norm), 1),
  qualification: one((t) => QUALIFICATION.has(t.norm), 1),
  contraction: one((t) => CONTRACTION.has(t.norm), 1),
  name: one((t) => t.kind !== 'sign' && isCapital(t), 1),
  tail: one((t) => t.kind !== 'sign' || ["'", '’', '&', '/'].includes(t.text), 5),
}

interface HeadingPhrase {
  readonly section: Section
  readonly pattern: Pattern
  /** The phrase as it stands inside a sentence, where it has no end of its own and its open tail is left to the sentence; null where it is no heading there. Made when first met. */
  inside?: Pattern | null
  readonly abroad: boolean
}

const phrases = (
  list: readonly (readonly [Section, readonly string[]])[],
  abroad: boolean,
): HeadingPhrase[] =>
  list.flatMap(([section, written]) =>
    written.map((w) => ({ section, pattern: pattern(w, CLASSES), abroad })),
  )

/** The first in the list that fits a line whole counts. */
const index = new PatternIndex<HeadingPhrase>([
  ...phrases(PHRASES, false),
  ...phrases(ABROAD, true),
])

const insideOf = (phrase: HeadingPhrase): Pattern | null =>
  (phrase.inside ??= phrase.abroad
    ? null
    : pattern(phrase.pattern.written.replace(/ <tail>\??/g, ''), CLASSES))

const KEYWORDS = sectionsOf(lexicon.keywords)
const keywords = new PatternIndex(
  KEYWORDS.flatMap(([section, list], rank) =>
    list.map((written) => ({ section, rank, pattern: pattern(written) })),
  ),
)

function keywordIn(tokens: readonly Token[], from: number, to: number): Section | undefined {
  let best: { readonly section: Section; readonly rank: number } | undefined
  for (const { entry, match } of keywords.matches(tokens, from, to))
    if ((!best || entry.rank < best.rank) && !tokens[match.to]?.hyphen) best = entry
  return best?.section
}

/** Tokens of `s` without the signs around it (`**Requirements:**`). */
function bare(tokens: readonly Token[], s: Segment): readonly [number, number] {
  let { from, to } = s
  while (from < to && tokens[from]?.kind === 'sign' && tokens[from]?.text !== '(') from++
  while (to > from && tokens[to - 1]?.kind === 'sign' && tokens[to - 1]?.text !== ')') to--
  return [from, to]
}

/** How many words a heading has at most; more is a sentence. */
const LONGEST = 10

/** The section that `s` opens, where it is a heading; `undefined` where it is none, null where it is one whose words say nothing known. */
export function headingOf(tokens: readonly Token[], s: Segment): Section | null | undefined {
  const [from, to] = bare(tokens, s)
  const words = to - from
  if (words < 1 || words > LONGEST + 4) return undefined
  if (endsSentence(tokens, s)) return undefined
  const colon = endsInDots(tokens, s) || endsWithColon(tokens, to, s.to)
  const weight = weightIn(tokens, from, to)
  const whole = s.opensLine && s.closesLine
  if (!whole && !colon && !isCutOut(tokens, s, from, weight?.open ?? to)) return undefined
  const marked = colon || isMarked(tokens, s, words)
  const known =
    knownHeading(tokens, s, from, to, marked) ?? weighedHeading(tokens, s, from, to, weight)
  if (known) return known
  return words > LONGEST ? undefined : dressedHeading(tokens, s, from, to, marked)
}

/** Whether a segment ends as a sentence or a part of one does. */
function endsSentence(tokens: readonly Token[], s: Segment): boolean {
  const last = tokens[s.to - 1]?.text
  return last === ',' || last === ';' || (last === '.' && !endsInDots(tokens, s))
}

/** "Preferred Qualifications...": dots that lead to what stands below. */
const endsInDots = (tokens: readonly Token[], { from, to }: Segment): boolean =>
  to - from > 2 && tokens[to - 1]?.text === '.' && tokens[to - 2]?.text === '.'

/** Brackets behind a heading that weigh what stands below it: the token that opens them, and what they say. */
interface Weight {
  readonly open: number
  readonly importance: Importance
}

/** Words of such brackets at most. */
const LONGEST_WEIGHT = 7

/** The brackets that end tokens `from` to `to`, where they weigh: "(nice to have)", "(not required, but preferred)"; null elsewhere, and where they say both. */
function weightIn(tokens: readonly Token[], from: number, to: number): Weight | null {
  if (tokens[to - 1]?.text !== ')') return null
  const least = Math.max(from, to - 3 - LONGEST_WEIGHT)
  let open = to - 2
  while (open > least && tokens[open]?.text !== '(') open--
  if (tokens[open]?.text !== '(' || open === from) return null
  const said = new Set<Importance>()
  let waives = false
  for (const { entry } of WEIGHERS.matches(tokens, open + 1, to - 1)) {
    said.add(entry.importance)
    waives ||= entry.waives
  }
  const [only] = said
  if (waives) return { open, importance: 'preferred' }
  return said.size === 1 && only ? { open, importance: only } : null
}

const WEIGHERS = new PatternIndex([
  ...weighers('preferred', lexicon.weights.preferred),
  ...weighers('preferred', lexicon.weights.waived, true),
  ...weighers('required', lexicon.weights.required),
])

function weighers(importance: Importance, written: readonly string[], waives = false) {
  return written.map((w) => ({ importance, waives, pattern: pattern(w) }))
}

/** "Certifications (nice to have)": a heading of demands with its weight in brackets; "Your edge (preferred qualifications)": one whose brackets say what it is. */
function weighedHeading(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  weight: Weight | null,
): Section | null {
  if (!weight || s.bullet) return null
  const { open, importance } = weight
  // "(preferred)" alone weighs what stands before it
  const inside = to - open > 3 ? knownHeading(tokens, s, open + 1, to - 1, true) : null
  if (inside) return inside
  const end = tokens[open - 1]?.text === ':' ? open - 1 : open
  if (isWeighable(tokens, from, end)) return { ...required, importance }
  const named = end > from ? knownHeading(tokens, s, from, end, false) : null
  return named?.role === 'requirement' ? { ...named, importance } : null
}

const WEIGHABLE = wordSet(lexicon.weighable)

/** "Certifications", "Tools & Technologies": what heads demands where brackets behind it weigh them. */
const isWeighable = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  tokens.slice(from, to).every((t) => WEIGHABLE.has(t.norm) || ['&', 'and', '/'].includes(t.norm))

/** A colon as the last sign, or among the asterisks that close a heading. */
function endsWithColon(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.text
  return last === ':' || (last === '*' && tokens.slice(from, to).some((t) => t.text === ':'))
}

/** Cut out of a text without line ends: a title in front of what it opens. */
const isCutOut = (tokens: readonly Token[], s: Segment, from: number, to: number): boolean =>
  !s.bullet && to - from <= 6 && isTitle(tokens, from, to) && isCapital(tokens[s.to])

/** Marked by the source, by "#" or by asterisks around it. */
function isMarked(tokens: readonly Token[], s: Segment, words: number): boolean {
  const first = tokens[s.from]?.text
  if (s.heading || (first === '#' && words <= LONGEST)) return true
  return first === '*' && tokens[s.from + 1]?.text === '*' && tokens[s.to - 1]?.text === '*'
}

/** The section of a heading by its words; null where none of the phrases is the whole of it. */
function knownHeading(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  marked: boolean,
): Section | null {
  if (!isCapital(tokens[from]) && !marked) return null
  for (const start of startsOf(tokens, from, to)) {
    const isSentence =
      !marked && OPENS_SENTENCE.has(normAt(tokens, start)) && (s.bullet || tells(tokens, start, to))
    if (isSentence) continue
    const hit = index.matchesAt(tokens, start, to).find(({ match }) => match.to === to)
    if (hit) return hit.entry.section
  }
  return null
}

/** A line in the dress of a heading: by a noun in it, or a heading that says nothing known. */
function dressedHeading(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  marked: boolean,
): Section | null | undefined {
  const weighed = beforeWeight(tokens, from, to)
  if (weighed < to && !namesSection(tokens, s, from, weighed)) return undefined
  const text = tokens.slice(from, to)
  const shouted = isShouted(text)
  if (!marked && !shouted && (s.bullet || !hasTitleCase(text))) return undefined
  const keyword = keywordIn(tokens, from, to)
  if (keyword && (marked || shouted || to - from <= 6)) return keyword
  return (marked || (shouted && to - from > 1)) && !s.bullet ? null : undefined
}

const WEIGHTS = new Set(['required', 'preferred', 'optional', 'desired'])

/** Where "(Required)" begins that ends tokens `from` to `to`; `to` where none does. */
const beforeWeight = (tokens: readonly Token[], from: number, to: number): number =>
  to - from > 3 &&
  tokens[to - 1]?.text === ')' &&
  WEIGHTS.has(normAt(tokens, to - 2)) &&
  tokens[to - 3]?.text === '('
    ? to - 3
    : to

/** "Skills (Required)" names a section; "Driving licence (Preferred)" is a demand, whatever its dress. */
const namesSection = (tokens: readonly Token[], s: Segment, from: number, to: number): boolean =>
  knownHeading(tokens, s, from, to, true) !== null || keywordIn(tokens, from, to) !== undefined

const isShouted = (text: readonly Token[]): boolean =>
  text.every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase()) &&
  text.some((t) => t.text.length > 3)

/** Share of the longer words of a title that have a capital. */
const TITLE_SHARE = 0.8

function hasTitleCase(text: readonly Token[]): boolean {
  const words = text.filter((t) => t.kind === 'word')
  const long = words.filter((t) => t.text.length > 3).length
  return words.filter(isCapital).length >= Math.max(2, Math.ceil(long * TITLE_SHARE))
}

/** Two words or more, each with a capital but for those that stay small in a title. */
const isTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens.slice(from, to).every((t) => t.kind === 'sign' || isCapital(t) || SMALL.has(t.norm))

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

/** Where the telling part of a heading may begin: at its first word, behind "So," or "And", behind a dash or a bar. */
function startsOf(tokens: readonly Token[], from: number, to: number): number[] {
  const starts = [from]
  if (['so', 'and', 'now'].includes(tokens[from]?.norm ?? ''))
    starts.push(from + (tokens[from + 1]?.text === ',' ? 2 : 1))
  for (let at = from + 1; at < to - 1; at++)
    if (['–', '—', '-', '|'].includes(tokens[at]?.text ?? '')) starts.push(at + 1)
  return starts
}

/**
 * Where a heading is glued into the text of `s`, without a line of its own: token indexes `from` and `to` of its words. A heading at the start of a
 * segment needs a colon or a capital behind it; one inside a sentence must be two words in title case as well.
 */
export function inlineHeading(
  tokens: readonly Token[],
  s: Segment,
): { readonly from: number; readonly to: number; readonly section: Section } | null {
  let best: { from: number; to: number; section: Section } | null = null
  for (let at = s.from; at < s.to && !best; at++)
    if (isCapital(tokens[at])) best = headingAt(tokens, s, at)
  return best
}

/** The longest heading that begins at token `at`, where its dress and what stands around it make it one. */
function headingAt(
  tokens: readonly Token[],
  s: Segment,
  at: number,
): { from: number; to: number; section: Section } | null {
  let best = weighableAt(tokens, s, at)
  for (const { entry, match } of index.matchesAt(tokens, at, s.to, insideOf)) {
    const { from, to } = match
    if ((best && to <= best.to) || to - from > 7) continue
    const opens = from === s.from
    // the next passage, where the heading ends its own: a text without line ends is cut behind headings too
    const isEnd = tokens[to] === undefined || (opens && s.opensLine && s.closesLine)
    if (to >= s.to && isEnd) continue
    const weight = weightBehind(tokens, from, to, s.to)
    const end = weight?.to ?? to
    const stands = opens ? isOpening(tokens, s, from, end) : isInside(tokens, s, { from, to }, end)
    if (stands)
      best = {
        from,
        to: restOfTitle(tokens, end, s.to),
        section: weighed(entry.section, weight?.importance),
      }
  }
  return best
}

/** A section of demands with the weight of the brackets behind its heading. */
const weighed = (section: Section, importance: Importance | undefined): Section =>
  importance && section.role === 'requirement' ? { ...section, importance } : section

/** "Certifications: (preferred)CISSP": a noun that is a heading for its brackets alone. */
function weighableAt(
  tokens: readonly Token[],
  s: Segment,
  from: number,
): { from: number; to: number; section: Section } | null {
  if (from !== s.from || !isWeighable(tokens, from, from + 1)) return null
  const weight = weightBehind(tokens, from, from + 1, s.to + 1)
  return weight && isCapital(tokens[weight.to])
    ? { from, to: weight.to, section: { ...required, importance: weight.importance } }
    : null
}

/** The end of the brackets behind a heading, or behind its colon, that weigh what stands below it; null where none do. */
function weightBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  limit: number,
): { readonly to: number; readonly importance: Importance } | null {
  const open = tokens[to]?.text === ':' ? to + 1 : to
  if (open >= limit || tokens[open]?.text !== '(') return null
  const most = Math.min(limit, open + LONGEST_WEIGHT + 2)
  for (let at = open + 1; at < most; at++) {
    if (tokens[at]?.text !== ')') continue
    const weight = weightIn(tokens, from, at + 1)
    return weight && { to: at + 1, importance: weight.importance }
  }
  return null
}

const isTitled = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.kind === 'sign' || isCapital(t) || SMALL.has(t.norm))

/** A colon behind a heading, or dots that lead on. */
const hasColon = (tokens: readonly Token[], s: Segment, to: number): boolean =>
  to < s.to &&
  (tokens[to]?.text === ':' || (tokens[to]?.text === '.' && tokens[to + 1]?.text === '.'))

const DASHES = new Set(['-', '–', '—', '•', '*'])

/** What a heading leads to: the token behind it, or behind the dash of a first bullet ("Qualifications- Two years of Go"). */
const behindDash = (tokens: readonly Token[], to: number): Token | undefined =>
  tokens[DASHES.has(tokens[to]?.text ?? '') ? to + 1 : to]

/** At the start of a segment: a colon, or a capital behind a title of two words; of one word where its line end was lost. */
function isOpening(tokens: readonly Token[], s: Segment, from: number, to: number): boolean {
  if (hasColon(tokens, s, to)) return true
  const after = behindDash(tokens, to)
  if (!isCapital(after) || after?.hyphen) return false
  const isGlued = tokens[to]?.glued === true
  return (to - from > 1 || isGlued) && (isTitled(tokens, from, to) || isGlued)
}

/** Words of a heading inside a sentence at least where only the lost line end behind it marks it: "It's a plus if you haveExperience". */
const LEAST_UNTITLED = 4

/** Inside a sentence: two words in title case with a colon or a capital behind them, and none before that leads to them. */
const isInside = (
  tokens: readonly Token[],
  s: Segment,
  { from, to }: { readonly from: number; readonly to: number },
  end: number,
): boolean =>
  to - from > 1 &&
  (isTitled(tokens, from, to) || (tokens[end]?.glued === true && to - from >= LEAST_UNTITLED)) &&
  !FOLLOWS.has(normAt(tokens, from - 1)) &&
  (hasColon(tokens, s, end) ||
    isCapital(behindDash(tokens, end)) ||
    tokens[restOfTitle(tokens, end, s.to)]?.text === ':')

/** "What You Will Learn/Gain": words that a stroke or "and" joins to a heading are of it. */
function restOfTitle(tokens: readonly Token[], to: number, limit: number): number {
  let end = to
  while (
    end + 1 < limit &&
    ['/', '&', 'and'].includes(tokens[end]?.norm ?? '') &&
    isCapital(tokens[end + 1])
  )
    end += 2
  return end
}

const SMALL = wordSet(lexicon.small)
const FOLLOWS = wordSet(lexicon.follows)
