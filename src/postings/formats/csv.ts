import Papa from 'papaparse'
import type { PostingDocument } from '../../core/posting.ts'
import { LARGEST_POSTING } from '../bytes.ts'
import { decodedText } from './ndjson.ts'
import { attempt, type Chunks, type ReadOptions } from '../options.ts'
import { problem } from '../problem.ts'
import { columnsFor } from './columns.ts'
import { readRecord } from './row.ts'

/** One posting a row, read as the rows come; the first row names the columns. A posting is named by its row, the header not counted: `jobs.csv#12`. */
export async function* streamCsv(
  chunks: Chunks,
  source: string,
  options: ReadOptions,
): AsyncGenerator<PostingDocument> {
  let header: readonly string[] | null = null
  let map: Readonly<Record<string, string>> = {}
  let number = 0
  for await (const row of rowsOf(chunks, source)) {
    if (!header) {
      header = row.map((name) => name.replace(/^\ufeff/, '').trim())
      map = columnsFor(header, source, options.map) as Readonly<Record<string, string>>
      continue
    }
    number++
    const columns = header
    yield* attempt(() => [readRow(columns, row, `${source}#${number}`, map)], options)
  }
  if (number === 0)
    throw problem(source, 'There is no posting in this table: it has no row below its header.')
}

function readRow(
  header: readonly string[],
  row: readonly string[],
  source: string,
  map: Readonly<Record<string, string>>,
): PostingDocument {
  if (row.length > header.length + 1)
    throw problem(
      source,
      `This row has ${row.length} cells and the header ${header.length}. A comma in a text may stand outside quotes.`,
    )
  const record: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  header.forEach((name, i) => (record[name] = row[i] ?? ''))
  return readRecord(record, source, map)
}

async function* rowsOf(chunks: Chunks, source: string): AsyncGenerator<readonly string[]> {
  // the first rows tell what parts cells and rows; so it stays
  let signs: { readonly delimiter?: string; readonly newline?: '\n' | '\r\n' | '\r' } = {}
  for await (const text of wholeRows(chunks, source)) {
    const { data, meta } = Papa.parse<readonly string[]>(text, {
      skipEmptyLines: 'greedy',
      ...signs,
    })
    signs = { delimiter: meta.delimiter, newline: meta.linebreak as '\n' }
    yield* data
  }
}

/** Whole rows in pieces of about this many UTF-16 code units: who stops early has not parsed the whole file. */
const PIECE = 65_536

/**
 * The text in pieces that end where a row does, so that no row is parsed twice however long it is. What parts cells is not known here: any of the usual signs may.
 * Throws an InputError where a row is longer than any posting, as where a quote is never closed.
 */
async function* wholeRows(chunks: Chunks, source: string): AsyncGenerator<string> {
  const quotes = new Quotes()
  let held: string[] = []
  let size = 0
  for await (const text of decodedText(chunks, source))
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = text.slice(at, at + PIECE)
      const end = quotes.rowEnd(piece)
      if (end > 0) {
        yield held.length === 0 ? piece.slice(0, end) : [...held, piece.slice(0, end)].join('')
        held = []
        size = 0
      }
      held.push(piece.slice(end))
      size += piece.length - end
      if (size > LARGEST_POSTING)
        throw problem(
          source,
          `One row of this table has more than ${LARGEST_POSTING / 1024 / 1024} MB. A quote may stand open.`,
        )
    }
  if (size > 0) yield held.join('')
}

const PARTS_CELLS = new Set([',', ';', '\t', '|', '\n', '\r', undefined])

/** Follows quoted cells (RFC 4180) through pieces of text. */
class Quotes {
  private open = false
  /** The last character of the piece before. */
  private last: string | undefined
  /** Whether the piece before ended with a quote inside a quoted cell: it closes the cell, unless another one follows. */
  private pending = false

  /** Takes a piece; behind the last line end in it that ends a row, 0 where there is none. */
  rowEnd(piece: string): number {
    let at = 0
    let end = 0
    if (this.pending) at = this.closing(piece, -1)
    while (at < piece.length) {
      const quote = piece.indexOf('"', at)
      if (!this.open) {
        const line = piece.lastIndexOf('\n', quote < 0 ? undefined : quote)
        if (line >= at) end = line + 1
      }
      if (quote < 0) break
      if (this.open) at = this.closing(piece, quote)
      else {
        this.open = PARTS_CELLS.has(quote > 0 ? piece[quote - 1] : this.last)
        at = quote + 1
      }
    }
    this.last = piece.at(-1)
    return end
  }

  /** Where to go on behind a quote in a quoted cell. */
  private closing(piece: string, quote: number): number {
    this.pending = quote === piece.length - 1 && quote >= 0
    if (this.pending) return piece.length
    const next = piece[quote + 1]
    if (next === '"') return quote + 2
    if (PARTS_CELLS.has(next)) this.open = false
    return quote + 1
  }
}
