import type { Diagnostic } from '../core/diagnostic.ts'
import type { Evidence } from '../core/verdict.ts'

/** A value of the file with its place: what a fact is read from. Offsets count UTF-16 units of the file's text. */
export interface Cell {
  /** JSON Pointer. */
  readonly pointer: string
  /** The key it stands under, null in a list. */
  readonly key: string | null
  readonly line: number
  /** Where its key begins; where it begins itself in a list. */
  readonly from: number
  readonly start: number
  readonly end: number
  /** The key and value, or the line of the list that holds it, where that is short enough to quote. */
  readonly quote: string | null
  /** A scalar; null for lists and mappings. Numbers keep `written`. */
  readonly value: string | number | boolean | null
  readonly written: string
  readonly items: readonly Cell[] | null
  readonly entries: ReadonlyMap<string, Cell> | null
}

/** A file that was read as YAML (JSON is YAML too). */
export interface Page {
  readonly source: string
  readonly text: string
  /** Null where the file holds nothing but comments. */
  readonly root: Cell | null
  readonly lines: {
    /** Line and column of an offset, counted from 1. */
    readonly linePos: (offset: number) => { readonly line: number; readonly col: number }
  }
}

/** Longest quote, in characters: one line of a report. */
export const QUOTE = 80

/** A diagnostic at a stretch of the file, with its line shown. */
export function diagnosticAt(
  page: Pick<Page, 'source' | 'text' | 'lines'>,
  start: number,
  end: number,
  severity: Diagnostic['severity'],
  message: string,
): Diagnostic {
  const at = Math.min(start, page.text.length)
  const { line, col } = page.lines.linePos(at)
  const lineStart = at - (col - 1)
  const stop = page.text.indexOf('\n', at)
  const excerpt = page.text.slice(lineStart, stop < 0 ? undefined : stop).replace(/\r$/, '')
  const width = Math.max(1, Math.min(end, lineStart + excerpt.length) - at)
  return {
    severity,
    source: page.source,
    line: Math.max(1, line),
    column: Math.max(1, col),
    excerpt,
    width,
    message,
  }
}

/** Where a fact stands. `essential` stands for the quote where the value takes more than a line. */
export function evidence(cell: Cell, essential?: string): Evidence {
  return {
    pointer: cell.pointer,
    line: cell.line,
    quote: cell.quote ?? essential ?? (cell.written || (cell.key ?? '')).slice(0, QUOTE),
  }
}
