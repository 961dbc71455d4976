import { codeAt } from '../matcher/chars.ts'
import type { Segment } from './segments.ts'
import type { Token, WrittenToken } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'

/** Whether a word begins with a capital. */
export const isCapital = (token: WrittenToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    (token.kind === 'word' && codeAt(token.text, 0) !== codeAt(token.norm, 0)))

/** Tokens of `s` without the signs around it (`**Requirements:**`). */
export function withoutDress(tokens: readonly Token[], s: Segment): readonly [number, number] {
  let { from, to } = s
  while (from < to && tokens[from]?.kind === 'sign' && tokens[from]?.text !== '(') from++
  while (to > from && tokens[to - 1]?.kind === 'sign' && tokens[to - 1]?.text !== ')') to--
  return [from, to]
}

/** How many words a heading has at most; more is a sentence. */
export const MOST_HEADING_WORDS = 10

/** Whether a segment ends as a sentence or a part of one does. */
export function endsSentence(tokens: readonly Token[], s: Segment): boolean {
  const last = tokens[s.to - 1]?.text
  return last === ',' || last === ';' || (last === '.' && !endsInDots(tokens, s))
}

/** "Preferred Qualifications...": dots that lead to what stands below. */
export const endsInDots = (tokens: readonly Token[], { from, to }: Segment): boolean =>
  to - from > 2 && tokens[to - 1]?.text === '.' && tokens[to - 2]?.text === '.'

/** A colon as the last sign, or among the asterisks that close a heading. */
export function endsWithColon(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.text
  return last === ':' || (last === '*' && tokens.slice(from, to).some((t) => t.text === ':'))
}

/** Cut out of a text without line ends: a title in front of what it opens. */
export const isCutOut = (tokens: readonly Token[], s: Segment, from: number, to: number): boolean =>
  !s.bullet && to - from <= 6 && isTitle(tokens, from, to) && isCapital(tokens[s.to])

/** Marked by the source, by "#" or by asterisks around it. */
export function isMarked(tokens: readonly Token[], s: Segment, words: number): boolean {
  const first = tokens[s.from]?.text
  if (s.heading || (first === '#' && words <= MOST_HEADING_WORDS)) return true
  return first === '*' && tokens[s.from + 1]?.text === '*' && tokens[s.to - 1]?.text === '*'
}

/** Whether every word is in capitals, and one of them more than a short name: "ISO 27001" is a standard. */
export const isShouted = (text: readonly Token[]): boolean =>
  text.every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase()) &&
  text.some((t) => t.kind === 'word' && t.text.length > 3)

/** Share of the longer words of a title that have a capital. */
const TITLE_SHARE = 0.8

/** Whether most of the longer words have a capital, and two words at least. */
export function hasTitleCase(text: readonly Token[]): boolean {
  const words = text.filter((t) => t.kind === 'word')
  const long = words.filter((t) => t.text.length > 3).length
  return words.filter(isCapital).length >= Math.max(2, Math.ceil(long * TITLE_SHARE))
}

/** Two words or more, each with a capital but for those that stay small in a title. */
const isTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  tokens.slice(from, to).every((t) => t.kind === 'sign' || isCapital(t) || SMALL.has(t.norm))

/** Words that stay small in a title. */
export const SMALL = wordSet(lexicon.small)
