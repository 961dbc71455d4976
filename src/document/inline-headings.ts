import type { Segment } from './segments.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'
import { type Section, index, insideOf } from './heading-phrases.ts'
import { isCapital, SMALL } from './heading-dress.ts'
import { waiverBehind } from './heading-asides.ts'
import { weighed, weighableAt, weightBehind } from './heading-weights.ts'

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
    const opens = behindStars(tokens, s.from) === from
    // the next passage, where the heading ends its own: a text without line ends is cut behind headings too
    const isEnd = tokens[to] === undefined || (opens && s.opensLine && s.closesLine)
    if (to >= s.to && isEnd) continue
    const weight = weightOf(entry.section, tokens, from, to, s.to)
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

/** Words and signs of an aside in brackets at most. */
const ASIDE = 8

/** What brackets, or ", not essential" up to a colon, say behind a heading of what stands below it, and where they end; null where nothing does. */
function weightOf(
  { role, denied }: Section,
  tokens: readonly Token[],
  from: number,
  to: number,
  limit: number,
): ReturnType<typeof weightBehind> {
  const bracketed = weightBehind(tokens, from, to, limit)
  if (bracketed) return bracketed
  // "Won't have (sorry): Rust"
  if (denied && tokens[to]?.text === '(') {
    const close = tokens.slice(to, Math.min(limit, to + ASIDE)).findIndex((t) => t.text === ')')
    return close > 0 && tokens[to + close + 1]?.text === ':'
      ? { to: to + close + 1, importance: 'preferred' }
      : null
  }
  const end = role === 'requirement' ? waiverBehind(tokens, to, limit) : to
  return end > to && tokens[end]?.text === ':' ? { to: end, importance: 'preferred' } : null
}

const isTitled = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => t.kind === 'sign' || isCapital(t) || SMALL.has(t.norm))

/** Behind the stars by which Markdown makes words bold. */
function behindStars(tokens: readonly Token[], at: number): number {
  let to = at
  while (tokens[to]?.text === '*') to++
  return to
}

/** A colon behind a heading, or dots that lead on. */
function hasColon(tokens: readonly Token[], s: Segment, to: number): boolean {
  const at = behindStars(tokens, to)
  return (
    at < s.to &&
    (tokens[at]?.text === ':' || (tokens[at]?.text === '.' && tokens[at + 1]?.text === '.'))
  )
}

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
  (to - from > 1 || isWishAlone(tokens, from, end)) &&
  (isTitled(tokens, from, to) || (tokens[end]?.glued === true && to - from >= LEAST_UNTITLED)) &&
  !FOLLOWS.has(normAt(tokens, from - 1)) &&
  (hasColon(tokens, s, end) ||
    isCapital(behindDash(tokens, end)) ||
    tokens[restOfTitle(tokens, end, s.to)]?.text === ':')

/** "… how to explain it DesiredFamiliarity with": one word heads wishes where the line end behind it was lost; "Preferred", which may speak of the degree before it, where both were. */
const isWishAlone = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens[end]?.glued === true &&
  (DESIRED.has(normAt(tokens, from)) ||
    (tokens[from]?.glued === true && WISHES.has(normAt(tokens, from))))

const DESIRED = wordSet(lexicon.desired)
const WISHES = wordSet(lexicon.wishesAlone)

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

const FOLLOWS = wordSet(lexicon.follows)
