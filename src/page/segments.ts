import type { PagePosting } from '../core/page.ts'
import type { Span } from '../core/span.ts'
import { overlaps } from '../core/overlaps.ts'

/** A stretch of one line that belongs to the same findings throughout. */
export interface MarkedSegment {
  readonly text: string
  /** Places of findings in the list, the narrowest first. */
  readonly findings: readonly number[]
  readonly unread: boolean
  /** The findings that end here: their signs follow. */
  readonly ends: readonly number[]
  /** The findings that begin here. */
  readonly begins: readonly number[]
}

export interface ShownLine {
  readonly heading: boolean
  readonly bullet: boolean
  readonly segments: readonly MarkedSegment[]
}

interface Marked extends Span {
  readonly finding: number
}

/** Control characters, and marks that turn the direction of text; a posting must not rearrange the page. */
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const BULLET = /^\s{0,8}[•◦▪·*+–-]\s/

export const safe = (text: string): string => text.replace(UNSAFE, '')

/** Signs of Markdown that a reader of the page has no use for: hashes of a heading, stars and ticks around words, the address behind the words of a link, a backslash before a sign. */
const MARKS =
  /^\s{0,3}#{1,6}\s+|(?<=\S)\s+#{2,}\s*$|\*\*(?=\S)|(?<=\S)\*\*|__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,:;!?)])__|`(?=[^`]+`)|(?<=`[^`]+)`|!?\[(?=[^[\]]+\]\()|(?<=\[[^[\]]+)\]\([^()\s]*\)|\\(?=[!-/:-@[-`{-~])/gu

/** Where the signs of Markdown stand in a line; a single hash is one only where the line is a heading. */
function marksOf(line: string, isHeading: boolean): Span[] {
  return [...line.matchAll(MARKS)].flatMap(({ 0: sign, index }) =>
    sign.trim() === '#' && !isHeading ? [] : [{ start: index, end: index + sign.length }],
  )
}

/** The posting line by line, cut where findings begin and end. */
export function shownLines({ text, findings, headings, unread }: PagePosting): ShownLine[] {
  const marks = findings
    .flatMap((f, finding) => f.spans.map((s): Marked => ({ ...s, finding })))
    .sort((a, b) => a.start - b.start)
  const lines: ShownLine[] = []
  let first = 0
  let start = 0
  for (const raw of text.split('\n')) {
    const line = { start, end: start + raw.length }
    while (first < marks.length && (marks[first]?.end ?? 0) <= line.start) first++
    const here = within(marks, first, line)
    const gone = unread.filter((s) => overlaps(s, line))
    const heading = headings.some((s) => overlaps(s, line))
    const hidden = marksOf(raw, heading).map((s) => ({
      start: start + s.start,
      end: start + s.end,
    }))
    lines.push({
      bullet: BULLET.test(raw),
      heading,
      segments: cut(text, line, here, gone, hidden),
    })
    start = line.end + 1
  }
  return lines
}

function within(marks: readonly Marked[], from: number, line: Span): Marked[] {
  const found: Marked[] = []
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || mark.start >= line.end) break
    if (overlaps(mark, line)) found.push(mark)
  }
  return found
}

function cut(
  text: string,
  line: Span,
  marks: readonly Marked[],
  unread: readonly Span[],
  hidden: readonly Span[],
): MarkedSegment[] {
  const inside = (at: number): boolean => at > line.start && at < line.end
  const at = [
    ...new Set([
      line.start,
      line.end,
      ...[...marks, ...unread].flatMap((s) => [s.start, s.end]).filter(inside),
    ]),
  ].sort((a, b) => a - b)
  return at.slice(0, -1).map((start, i): MarkedSegment => {
    const piece = { start, end: at[i + 1] ?? line.end }
    const here = marks
      .filter((m) => overlaps(m, piece))
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    return {
      text: safe(shownOf(text, piece, hidden)),
      findings: [...new Set(here.map((m) => m.finding))],
      unread: unread.some((s) => overlaps(s, piece)),
      begins: here.filter((m) => m.start === piece.start).map((m) => m.finding),
      ends: here.filter((m) => m.end === piece.end).map((m) => m.finding),
    }
  })
}

/** The words of a piece, without what is hidden in it. */
function shownOf(text: string, piece: Span, hidden: readonly Span[]): string {
  let shown = ''
  let at = piece.start
  for (const { start, end } of hidden) {
    if (start >= piece.end || end <= at) continue
    shown += text.slice(at, Math.max(at, start))
    at = Math.min(end, piece.end)
  }
  return shown + text.slice(at, piece.end)
}
