import * as classes from './lexicon.ts'
import { wordSet } from '../matcher/words.ts'
import type { Segment } from './segments.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { type Section, keywordIn } from './heading-phrases.ts'
import {
  withoutDress,
  MOST_HEADING_WORDS,
  endsSentence,
  endsInDots,
  endsWithColon,
  isCutOut,
  isMarked,
  isShouted,
  hasTitleCase,
} from './heading-dress.ts'
import { headingWithAside } from './heading-asides.ts'
import { weightIn } from './heading-weights.ts'
import { isRow } from './table-rows.ts'
import { knownHeading } from './known-heading.ts'

/** The section that `s` opens, where it is a heading; `undefined` where it is none, null where it is one whose words say nothing known. */
export function headingOf(tokens: readonly Token[], s: Segment): Section | null | undefined {
  const [from, to] = withoutDress(tokens, s)
  const words = to - from
  if (words < 1 || words > MOST_HEADING_WORDS + 4) return undefined
  if (endsSentence(tokens, s)) return undefined
  const colon = endsInDots(tokens, s) || endsWithColon(tokens, to, s.to)
  const weight = weightIn(tokens, from, to)
  const whole = s.opensLine && s.closesLine
  if (!whole && !colon && !isCutOut(tokens, s, from, weight?.open ?? to)) return undefined
  const marked = colon || isMarked(tokens, s, words)
  const known =
    knownHeading(tokens, s, from, to, marked) ??
    headingWithAside(tokens, s, from, to, { marked, weight })
  if (known) return known
  return words > MOST_HEADING_WORDS ? undefined : dressedHeading(tokens, s, from, to, marked)
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
  const asks = weighed < to && !namesSection(tokens, s, from, weighed)
  if (asks || isLabelWithValue(tokens, s, from, to)) return undefined
  const text = tokens.slice(from, to)
  const shouted = isShouted(text)
  if (!marked && !shouted && (s.bullet || !hasTitleCase(text))) return undefined
  const end = endOfFirstCell(tokens, s, from, to)
  const keyword = marked || shouted || to - from <= 6 ? keywordIn(tokens, from, end) : undefined
  return keyword ?? (divides(s, marked || (shouted && to - from > 1)) ? null : undefined)
}

/** Whether a line in the dress of a heading parts the text, though its words say nothing known. */
const divides = (s: Segment, isDressed: boolean): boolean => isDressed && !s.bullet

/** "Requirements: React, Docker" is a heading with its demands on one line; "Your profile: Skills and Experience" is one heading. */
function isLabelWithValue(tokens: readonly Token[], s: Segment, from: number, to: number): boolean {
  let colon = from + 1
  while (colon < to - 1 && tokens[colon]?.text !== ':') colon++
  if (colon >= to - 1 || keywordIn(tokens, colon + 1, to)) return false
  if (knownHeading(tokens, s, from, colon, true)) return true
  return colon - from <= SHORT_LABEL && keywordIn(tokens, from, colon)?.importance === 'preferred'
}

/** Words of a label that wishes, where no phrase of headings fits it: "Extra: Docker". */
const SHORT_LABEL = 2

/** The end of the first cell of a row of a table; `to` elsewhere. The other cells of a row say how much the first weighs. */
function endOfFirstCell(tokens: readonly Token[], s: Segment, from: number, to: number): number {
  if (!isRow(tokens, s)) return to
  let end = from
  while (end < to && tokens[end]?.text !== '|') end++
  return end
}

const WEIGHTS = wordSet(classes.weightsInBrackets)

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
