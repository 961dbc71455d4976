import type { Layout } from './heavy.ts'

/** A run of characters on a page. Units are points; y grows upwards. */
export interface LayoutWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
}

/** Words on one base line, from left to right. */
export interface LayoutRow {
  readonly words: readonly LayoutWord[]
  readonly y: number
  readonly size: number
  readonly page: number
  /** Left and right edge of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number }
}

/** Blank width in points that parts columns; spaces between words are narrower. */
const GUTTER = 12
/** Rows that each of two columns has at least, and characters that such a row has on average. */
const COLUMN_ROWS = 4
const COLUMN_CHARACTERS = 12

/** Points from one place to the next at which a gutter is looked for, and places in all: a page may claim to be any width. */
const STEP = 3
const MOST_STEPS = 400

const isInk = (word: LayoutWord): boolean => word.text.trim() !== ''
const leftOf = (words: readonly LayoutWord[]): number =>
  words.reduce((least, w) => (isInk(w) ? Math.min(least, w.x) : least), Infinity)
const rightOf = (words: readonly LayoutWord[]): number =>
  words.reduce((most, w) => (isInk(w) ? Math.max(most, w.x + w.width) : most), -Infinity)

/** The size of the largest. */
const sizeOf = (words: readonly LayoutWord[]): number => Math.max(...words.map((w) => w.size))

/** Groups words to rows, from the top of the page down. */
export function rowsOf(words: readonly LayoutWord[], page: number): LayoutRow[] {
  const rows: { words: LayoutWord[]; y: number; size: number }[] = []
  const ink = words.filter(isInk).sort((a, b) => b.y - a.y || a.x - b.x)
  for (const word of ink) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - word.y) < Math.max(row.size, word.size) * 0.4) {
      row.words.push(word)
      row.size = Math.max(row.size, word.size)
    } else rows.push({ words: [word], y: word.y, size: word.size })
  }
  const column = { left: leftOf(ink), right: rightOf(ink) }
  return rows.map((row) => ({ ...row, words: row.words.sort((a, b) => a.x - b.x), page, column }))
}

/** Rows in the order in which a person reads them: where a page is set in columns, the left one first. */
export function readingOrder(
  rows: readonly LayoutRow[],
  layout: Layout = 'prose',
  depth = 0,
): LayoutRow[] {
  const gutter = depth < 3 ? gutterOf(rows, layout) : null
  if (gutter === null) return [...rows]
  const ordered: LayoutRow[] = []
  let run: LayoutRow[] = []
  const flush = (): void => {
    ordered.push(...columns(run, gutter, layout, depth))
    run = []
  }
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flush()
      ordered.push(row)
    } else run.push(row)
  }
  flush()
  return ordered
}

function columns(
  run: readonly LayoutRow[],
  gutter: number,
  layout: Layout,
  depth: number,
): LayoutRow[] {
  const side = (keep: (word: LayoutWord) => boolean): LayoutRow[] => {
    const part = run
      .map((row) => ({ ...row, words: row.words.filter(keep) }))
      .filter((row) => row.words.length > 0)
      // a heading of the other column makes no heading of this line
      .map((row) => ({ ...row, size: sizeOf(row.words) }))
    const words = part.flatMap((row) => row.words)
    const column = { left: leftOf(words), right: rightOf(words) }
    return readingOrder(
      part.map((row) => ({ ...row, column })),
      layout,
      depth + 1,
    )
  }
  return [...side((w) => w.x + w.width / 2 < gutter), ...side((w) => w.x + w.width / 2 >= gutter)]
}

const crosses = (row: LayoutRow, x: number): boolean =>
  row.words.some((w) => w.x < x + GUTTER / 2 && w.x + w.width > x - GUTTER / 2)

/** The middle of the blank between two columns; null where the rows stand in one. */
function gutterOf(rows: readonly LayoutRow[], layout: Layout): number | null {
  const [left, right] = [
    rows.reduce((least, r) => Math.min(least, leftOf(r.words)), Infinity),
    rows.reduce((most, r) => Math.max(most, rightOf(r.words)), -Infinity),
  ]
  if (!Number.isFinite(left) || right - left < 12 * GUTTER) return null
  let best: { readonly x: number; readonly crossed: number } | null = null
  const step = Math.max(STEP, (right - left) / MOST_STEPS)
  for (let x = left + (right - left) * 0.15; x <= left + (right - left) * 0.85; x += step) {
    const crossed = rows.filter((row) => crosses(row, x)).length
    if ((!best || crossed < best.crossed) && isGutter(rows, x, layout)) best = { x, crossed }
  }
  return best && best.crossed <= rows.length / 2 ? best.x : null
}

function isGutter(rows: readonly LayoutRow[], x: number, layout: Layout): boolean {
  const free = rows.filter((row) => !crosses(row, x))
  if (layout === 'cells') return isSidebar(free, x)
  const full = (parts: readonly (readonly LayoutWord[])[]): boolean => {
    const characters = parts.reduce(
      (sum, words) => sum + words.reduce((n, w) => n + w.text.length, 0),
      0,
    )
    return parts.length >= COLUMN_ROWS && characters / parts.length >= COLUMN_CHARACTERS
  }
  const [left, right] = sidesOf(free, x)
  return full(left) && full(right)
}

/** The words of rows on either side of a place, row by row as far as some stand there. */
function sidesOf(
  rows: readonly LayoutRow[],
  x: number,
): readonly [left: LayoutWord[][], right: LayoutWord[][]] {
  const side = (keep: (word: LayoutWord) => boolean): LayoutWord[][] =>
    rows.map((row) => row.words.filter(keep)).filter((words) => words.length > 0)
  return [side((w) => w.x < x), side((w) => w.x >= x)]
}

/** Of the lines of a column, the share that begins at its left edge; dates at the right edge of a CV begin anywhere. */
const ALIGNED = 0.6
/** Of the lines of the shorter column, the share that may stand level with one of the other: cells of one line are all level. */
const LEVEL = 0.75
/** Points in which left edges that are meant to be one may differ. */
const SAME_EDGE = 4

/** Whether two columns of a CV are read one after the other: both begin at an edge of their own, and their lines are not the two ends of the same lines. */
function isSidebar(free: readonly LayoutRow[], x: number): boolean {
  const [left, right] = sidesOf(free, x)
  const fewer = Math.min(left.length, right.length)
  // every row has words on one side at least
  const level = left.length + right.length - free.length
  return (
    fewer >= COLUMN_ROWS &&
    (level <= LEVEL * fewer || (hasParts(left) && hasParts(right))) &&
    isAligned(left) &&
    isAligned(right)
  )
}

/** Larger than the text by this factor, or in capitals, a short row is a heading. */
export const HEADING_SIZE = 1.12
const LONGEST_HEADING = 30
/** Headings that a column has which holds parts of a CV. */
const FEWEST_HEADINGS = 2

/** Whether a column holds parts under headings of their own, and not only the headings, labels or dates of the other. */
function hasParts(side: readonly (readonly LayoutWord[])[]): boolean {
  const sizes = side.map(sizeOf).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 3)] ?? 0
  const texts = side.map((words) => words.map((w) => w.text).join(' '))
  const isHeading = side.map((words, i) => {
    const text = texts[i] ?? ''
    const isLarge = words.every((w) => !isInk(w) || w.size > usual * HEADING_SIZE)
    const letters = text.replace(/\P{L}/gu, '')
    const isCapital = letters.length >= 4 && letters === letters.toUpperCase()
    return text.length <= LONGEST_HEADING && !/\d/.test(text) && (isLarge || isCapital)
  })
  const headings = isHeading.filter(Boolean).length
  const others = texts.filter((text, i) => isHeading[i] !== true && /\p{L}{3}/u.test(text))
  return headings >= FEWEST_HEADINGS && others.length >= headings
}

function isAligned(side: readonly (readonly LayoutWord[])[]): boolean {
  const edges = side.map(leftOf)
  const most = Math.max(
    ...edges.map((edge) => edges.filter((other) => Math.abs(other - edge) < SAME_EDGE).length),
  )
  return most >= ALIGNED * edges.length
}
