import { terminalColumns, terminalLines } from './terminal-columns.ts'
import { oneLine } from './plain.ts'

export interface Column {
  readonly title: string
  /** In which share of the free width it is shown; 0 where it takes what it needs. */
  readonly share: number
  readonly right?: boolean
  /** What is too long goes on in the next line, and is not cut. */
  readonly wraps?: boolean
  /** Colours what is shown in the row of this index, or makes it a link; its width stays. */
  readonly paint?: (shown: string, row: number) => string
}

/** Least width of a column that shares the free width. */
const NARROWEST = 8
const GAP = 2

/** At most `width` columns of the terminal; what is cut off ends with "…". */
export function cut(text: string, width: number): string {
  if (terminalColumns(text) <= width) return text
  let kept = ''
  for (const sign of text) {
    if (terminalColumns(kept + sign) > width - 1) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** A table that is no wider than `width`: its header, then each row, which has more than one line where a cell wraps. Columns that are empty in all rows are left out. */
export function tableLines(
  all: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const filled = all.map((_, i) => rows.some((row) => (row[i] ?? '') !== ''))
  const columns = all.filter((_, i) => filled[i])
  const cells = rows.map((row) => row.filter((_, i) => filled[i]).map(oneLine))
  const needed = columns.map((c, i) =>
    cells.reduce(
      (most, row) => Math.max(most, terminalColumns(row[i] ?? '')),
      terminalColumns(c.title),
    ),
  )
  const widths = shared(columns, needed, width)
  const line = (row: readonly string[], at?: number): string =>
    columns
      .map((c, i) => {
        const shown = row[i] ?? ''
        const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - terminalColumns(shown)))
        const painted = at === undefined || shown === '' ? shown : (c.paint?.(shown, at) ?? shown)
        return c.right ? space + painted : painted + space
      })
      .join(' '.repeat(GAP))
      .trimEnd()
  const fitted = (text: string, i: number): readonly string[] =>
    columns[i]?.wraps ? terminalLines(text, widths[i] ?? 0) : [cut(text, widths[i] ?? 0)]
  const linesOfRow = (row: readonly string[], at: number): string => {
    const parts = row.map(fitted)
    const most = Math.max(...parts.map((p) => p.length))
    return Array.from({ length: most }, (_, n) =>
      line(
        parts.map((p) => p[n] ?? ''),
        at,
      ),
    ).join('\n')
  }
  return [line(columns.map((c) => c.title)), ...cells.map(linesOfRow)]
}

/** Fixed columns get what they need; the others share the rest, none more than it needs. */
function shared(columns: readonly Column[], needed: readonly number[], width: number): number[] {
  const fixed = columns.reduce(
    (sum, c, i) => sum + (c.share === 0 ? (needed[i] ?? 0) : 0),
    GAP * (columns.length - 1),
  )
  const widths = columns.map((c, i) => (c.share === 0 ? (needed[i] ?? 0) : 0))
  let free = Math.max(0, width - fixed)
  let open = columns.map((c, i) => ({ c, i })).filter(({ c }) => c.share > 0)
  while (open.length > 0) {
    const shares = open.reduce((sum, { c }) => sum + c.share, 0)
    const small = open.filter(
      ({ c, i }) => (needed[i] ?? 0) <= Math.floor((free * c.share) / shares),
    )
    const settled = small.length > 0 ? small : open
    const at = free
    for (const { c, i } of settled) {
      widths[i] =
        small.length > 0
          ? (needed[i] ?? 0)
          : Math.max(NARROWEST, Math.floor((at * c.share) / shares))
      free -= widths[i] ?? 0
    }
    open = open.filter((o) => !settled.includes(o))
  }
  return widths
}
