import * as lexicon from './lexicon.ts'
import { alternation } from '../../matcher/words.ts'
import type { Layout } from './heavy.ts'
import { HEADING_SIZE, type LayoutRow, type LayoutWord } from './pdf-layout.ts'

/** A paragraph, heading or list item. */
export interface PdfLine {
  readonly text: string
  readonly heading: boolean
  /** More room stands before it than between the lines of a paragraph. */
  readonly afterGap: boolean
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
/** First halves of compounds, whose hyphen stays when a line ends there. */
const COMPOUND = new RegExp(`(?:^|[\\s(])(?:${alternation(lexicon.firstHalves)})-$`, 'i')
const BULLET = /^(?:[•●▪◦‣○■□➢►▸▶→✓✔✅❖◆♦⁃\ue000-\uf8ff–—*·-]|o(?= )|\d{1,2}[.)](?= ))/
const PAGE_NUMBER = /^(?:page\s{1,3})?\d{1,3}(?:\s{0,3}(?:\/|of|von)\s{0,3}\d{1,3})?$/i
/** A larger line that is no longer than this is a heading. */
const LONGEST_HEADING = 100
/** Characters of a line that can be too long for its column. */
const SHORTEST_WRAPPED = 30

/** Blank between two cells of a line, in parts of the type's height; between words of justified lines stands less. */
const CELL_GAP = 1.8

/** Characters of a row, with the spaces that the page shows and does not write, and between cells a tab. */
function rowText(words: readonly LayoutWord[], layout: Layout = 'prose'): string {
  let text = ''
  let end = -Infinity
  for (const word of words) {
    const apart =
      text !== '' &&
      word.x - end > word.size * 0.15 &&
      !/\s$/.test(text.slice(-1)) &&
      !/^\s/.test(word.text)
    const isCell = layout === 'cells' && text !== '' && word.x - end > word.size * CELL_GAP
    const between = apart ? ' ' : ''
    text += (isCell ? '\t' : between) + word.text
    end = word.x + word.width
  }
  return text
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\s\u00a0]+/g, (blank) => (layout === 'cells' && blank.includes('\t') ? '\t' : ' '))
    .trim()
}

/** Leaves out what repeats at the head and foot of every page, and page numbers. */
export function withoutMargins(pages: readonly (readonly LayoutRow[])[]): LayoutRow[][] {
  const edge = (row: LayoutRow | undefined): string =>
    row ? rowText(row.words).replace(/\d+/g, '#') : ''
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const row of new Set([page[0], page.at(-1)]))
      counts.set(edge(row), (counts.get(edge(row)) ?? 0) + 1)
  const repeats = (row: LayoutRow): boolean =>
    PAGE_NUMBER.test(rowText(row.words)) ||
    (pages.length > 1 && (counts.get(edge(row)) ?? 0) >= Math.max(2, pages.length - 1))
  return pages.map((page) =>
    page.filter((row, i) => (i > 0 && i < page.length - 1) || !repeats(row)),
  )
}

/** Joins the rows of a paragraph, and words that a line end parted. */
export function paragraphs(rows: readonly LayoutRow[], layout: Layout = 'prose'): PdfLine[] {
  const body = bodySize(rows)
  const leading = usualLeading(rows)
  const lines: { text: string; heading: boolean; afterGap: boolean }[] = []
  let above: LayoutRow | null = null
  for (const row of rows) {
    const text = rowText(row.words, layout)
    const last = lines.at(-1)
    if (last && above && follows(above, row, text, last.text, leading))
      last.text = joined(last.text, text)
    else
      lines.push({
        text,
        heading:
          row.size > body * HEADING_SIZE && text.length <= LONGEST_HEADING && !BULLET.test(text),
        afterGap: above !== null && isGap(above, row, leading),
      })
    above = row
  }
  return lines
}

/** The size in which most characters are set. */
function bodySize(rows: readonly LayoutRow[]): number {
  const sizes = new Map<number, number>()
  for (const row of rows)
    sizes.set(row.size, (sizes.get(row.size) ?? 0) + rowText(row.words).length)
  return [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best), [
    Infinity,
    0,
  ] as const)[0]
}

/** The commonest distance from one row to the next, in parts of the type's height. */
function usualLeading(rows: readonly LayoutRow[]): number {
  const steps = rows.flatMap((row, i) => {
    const above = rows[i - 1]
    const step = above && above.page === row.page ? (above.y - row.y) / row.size : 0
    return step > 0.8 && step < 2.5 ? [step] : []
  })
  const sorted = steps.sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 4)] ?? 1.3
}

const isGap = (above: LayoutRow, row: LayoutRow, leading: number): boolean =>
  above.page === row.page && above.y - row.y > row.size * leading * 1.35

/** Whether `row` goes on with the paragraph above: its first word did not fit there any more. */
function follows(
  above: LayoutRow,
  row: LayoutRow,
  text: string,
  before: string,
  leading: number,
): boolean {
  if (
    BULLET.test(text) ||
    Math.abs(above.size - row.size) > row.size * 0.06 ||
    before.length < SHORTEST_WRAPPED ||
    `${before}${text}`.includes('\t')
  )
    return false
  const goesOn = /^\p{Ll}/u.test(text)
  if (goesOn && /\p{L}[-\u2010\u00ad]$/u.test(before)) return true
  const sameColumn = above.page === row.page && above.column.left === row.column.left
  if (sameColumn ? isGap(above, row, leading) || above.y <= row.y : !goesOn) return false
  const end = Math.max(...above.words.map((w) => w.x + w.width))
  const characters = row.words.reduce((n, w) => n + w.text.length, 0)
  const width = row.words.reduce((n, w) => n + w.width, 0)
  const firstWord = ((text.split(' ')[0] ?? '').length + 1) * (width / Math.max(1, characters))
  return end + firstWord > above.column.right
}

function joined(before: string, after: string): string {
  if (/[\p{L}][-\u2010\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after))
    return COMPOUND.test(before.slice(-24)) ? before + after : before.slice(0, -1) + after
  return before.endsWith('\u00ad') ? before.slice(0, -1) + after : `${before} ${after}`
}
