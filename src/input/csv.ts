import { Readable } from 'node:stream'
import Papa from 'papaparse'
import type { PostingDocument } from '../core/posting.ts'
import { LARGEST } from './bytes.ts'
import { textOf } from './ndjson.ts'
import { attempt, type Chunks, type ReadOptions } from './options.ts'
import { problem } from './problem.ts'
import { columnsFor, readRecord } from './row.ts'

/** One posting a row, read as the rows come; the first row names the columns. A posting is named by its row, the header not counted: `jobs.csv#12`. */
export async function* streamCsv(
  chunks: Chunks,
  source: string,
  options: ReadOptions,
): AsyncGenerator<PostingDocument> {
  let header: readonly string[] | null = null
  let map: Readonly<Record<string, string>> = {}
  let number = 0
  for await (const row of rowsOf(chunks)) {
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

async function* rowsOf(chunks: Chunks): AsyncGenerator<readonly string[]> {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: false, skipEmptyLines: 'greedy' })
  const text = Readable.from(small(chunks))
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  for await (const row of parser as AsyncIterable<unknown>)
    if (Array.isArray(row)) yield row.map(String)
}

/** Pieces small enough that a reader who stops early has not parsed the whole file; a row that is longer than any posting ends the reading. */
async function* small(chunks: Chunks): AsyncGenerator<string> {
  for await (const text of textOf(chunks))
    for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
}

const PIECE = Math.min(65_536, LARGEST)
