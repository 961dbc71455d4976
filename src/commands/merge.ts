import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { InputError, type FailedRow, type Row } from '../tools.ts'
import type { Session } from './session.ts'

const fault = (source: string, message: string, line?: number): InputError =>
  new InputError([
    { severity: 'error', source, message, ...(line === undefined ? {} : { line, column: 1 }) },
  ])

/** Rows that `fit rank --format ndjson` or `fit gaps --format ndjson` wrote. Throws an InputError where a line is none, or where rows were judged for several profiles or days. */
export async function* mergedRows(
  session: Session,
  files: readonly string[],
): AsyncGenerator<Row | FailedRow> {
  let first: Row | null = null
  for (const file of files) {
    const input =
      file === '-'
        ? session.stdin
        : createReadStream(path.resolve(session.cwd, file), { highWaterMark: 1 << 18 })
    let number = 0
    try {
      for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        number++
        if (line.trim() === '') continue
        const row = rowIn(line, file, number)
        if (!('error' in row)) {
          first ??= row
          if (row.profile.source !== first.profile.source || row.asOf !== first.asOf)
            throw fault(
              file,
              'This row was judged for another profile or another day than the first one. Judge all parts alike.',
              number,
            )
        }
        yield row
      }
    } catch (error) {
      if (error instanceof InputError) throw error
      throw fault(
        file,
        `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      )
    }
  }
}

function rowIn(line: string, file: string, number: number): Row | FailedRow {
  let row: unknown = null
  try {
    row = JSON.parse(line)
  } catch {
    // told below, as any other line that is no row
  }
  if (
    typeof row === 'object' &&
    row !== null &&
    'schema' in row &&
    row.schema === 'fit.row/1' &&
    'posting' in row &&
    ('error' in row || ('key' in row && 'recommendation' in row && 'profile' in row))
  )
    return row as Row | FailedRow
  throw fault(
    file,
    'This line is no row of "fit rank --format ndjson" or "fit gaps --format ndjson". Merge only what these have written.',
    number,
  )
}
