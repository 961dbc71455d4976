import { isRecord } from '../core/records.ts'
import type { textLines } from '../postings/formats/ndjson.ts'
import { InputError } from '../core/diagnostic.ts'
import type { FailedRow, Row, rowShape as rowShapeOf } from '../core/ranking.ts'
import type { Session } from './session.ts'
import { standardInput } from './reading.ts'
import { opened } from './stream.ts'

export const lineFault = (source: string, message: string, line: number): InputError =>
  new InputError([{ severity: 'error', source, message, line, column: 1 }])

/**
 * Rows that `fit rank --format ndjson` or `fit gaps --format ndjson` wrote. Throws an InputError where a line is none, or where rows were judged for several profiles or
 * days, with several weights or additions, or by several versions of the program.
 */
export async function* mergedRows(
  session: Session,
  files: readonly string[],
): AsyncGenerator<Row | FailedRow> {
  const [{ textLines }, { rowShape }] = await Promise.all([
    import('../postings/formats/ndjson.ts'),
    import('../core/ranking.ts'),
  ])
  const shape = rowShape()
  let first: Row | null = null
  for await (const { line, file, number } of linesIn(session, files, textLines)) {
    const row = rowIn(line, shape, file, number)
    if (!('error' in row)) {
      first ??= row
      const apart = difference(first, row)
      if (apart !== null) throw apartFault(apart, file, number)
    }
    yield row
  }
}

/** The error of a row that does not go with the first one. */
export const apartFault = (apart: string, file: string, number: number): InputError =>
  lineFault(file, `This row was judged ${apart} than the first one. Judge all parts alike.`, number)

/** Lines of all files that are not blank, each with its file and its number from 1. */
export async function* linesIn(
  session: Session,
  files: readonly string[],
  lines: typeof textLines,
): AsyncGenerator<{ readonly line: string; readonly file: string; readonly number: number }> {
  for (const file of files) {
    const pieces = file === '-' ? standardInput(session) : opened(session, file)
    let number = 0
    for await (const line of lines(pieces, file)) {
      number++
      if (line.trim() !== '') yield { line, file, number }
    }
  }
}

/** In what two rows cannot be of one ranking; null where they can. */
function difference(a: Row, b: Row): string | null {
  if (a === b) return null
  if (a.by.version !== b.by.version) return 'by another version of fit'
  if (a.profile.source !== b.profile.source || a.by.profile !== b.by.profile)
    return 'for another profile, or another state of it,'
  return judgedApart(a, b)
}

/** What rows of one profile or several were judged by, but for the profile. */
interface JudgedAlike {
  readonly asOf: string
  readonly by: Omit<Row['by'], 'profile'>
}

/** In what two judgings differ, whoever was judged; null where they are alike. */
export function judgedApart(a: JudgedAlike, b: JudgedAlike): string | null {
  if (a.by.version !== b.by.version) return 'by another version of fit'
  if (a.asOf !== b.asOf) return 'on another day'
  if (a.by.with !== b.by.with) return 'with another --with'
  if (a.by.weights !== b.by.weights) return 'with other --weights'
  if (a.by.country !== b.by.country) return 'with another --country'
  return a.by.role === b.by.role ? null : 'with another --role'
}

export type RowShape = ReturnType<typeof rowShapeOf>

function rowIn(line: string, shape: RowShape, file: string, number: number): Row | FailedRow {
  let row: unknown = null
  try {
    row = JSON.parse(line)
  } catch {
    // told below, as any other line that is no row
  }
  if (!isRecord(row) || row['schema'] !== 'fit.row/1')
    throw lineFault(
      file,
      'This line is no row of "fit rank --format ndjson" or "fit gaps --format ndjson". Merge only what these have written.',
      number,
    )
  if (!('error' in row) && !('by' in row))
    throw lineFault(
      file,
      'This row does not say what it was judged by: another version of fit wrote it. Judge all parts with one version.',
      number,
    )
  return shaped(
    row,
    shape,
    file,
    number,
    '"fit rank --format ndjson" or "fit gaps --format ndjson"',
  )
}

/** A row that was found to be as it is written by `commands`. Throws an InputError where it is not. */
export function shaped(
  row: Readonly<Record<string, unknown>>,
  shape: RowShape,
  file: string,
  number: number,
  commands: string,
): Row | FailedRow {
  const { error } = shape.safeParse(row)
  // the row itself: its keys stand in the order in which they were written
  if (!error) return row as unknown as Row | FailedRow
  throw lineFault(
    file,
    `This row is not as fit writes it: ${where(error.issues, 'error' in row)}. Merge only what ${commands} has written.`,
    number,
  )
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** The first thing that is wrong with a row; a union tells what is wrong with it as each of its forms, a judged row and one that could not be read. */
function where(issues: readonly Issue[], isFailure: boolean): string {
  const [issue] = issues
  const inner = issue?.errors?.[isFailure ? 1 : 0]?.[0] ?? issue
  if (!inner) return 'a value is of another kind'
  return `${inner.path.map(String).join('.') || 'row'}: ${inner.message}`
}
