import { InputError, lineTools, type FailedRow, type Row } from '../tools.ts'
import type { rowShape as rowShapeOf } from '../core/ranking-shape.ts'
import type { Session } from './session.ts'
import { standardInput } from './reading.ts'
import { opened } from './stream.ts'

const fault = (source: string, message: string, line: number): InputError =>
  new InputError([{ severity: 'error', source, message, line, column: 1 }])

/**
 * Rows that `fit rank --format ndjson` or `fit gaps --format ndjson` wrote. Throws an InputError where a line is none, or where rows were judged for several profiles or
 * days, with several weights or additions, or by several versions of the program.
 */
export async function* mergedRows(
  session: Session,
  files: readonly string[],
): AsyncGenerator<Row | FailedRow> {
  const [{ linesOf }, { rowShape }] = await Promise.all([
    lineTools(),
    import('../core/ranking-shape.ts'),
  ])
  const shape = rowShape()
  let first: Row | null = null
  for (const file of files) {
    const pieces = file === '-' ? standardInput(session) : opened(session, file)
    let number = 0
    for await (const line of linesOf(pieces, file)) {
      number++
      if (line.trim() === '') continue
      const row = rowIn(line, shape, file, number)
      if (!('error' in row)) {
        first ??= row
        const apart = difference(first, row)
        if (apart !== null)
          throw fault(
            file,
            `This row was judged ${apart} than the first one. Judge all parts alike.`,
            number,
          )
      }
      yield row
    }
  }
}

/** In what two rows cannot be of one ranking; null where they can. */
function difference(a: Row, b: Row): string | null {
  if (a === b) return null
  if (a.by.version !== b.by.version) return 'by another version of fit'
  if (a.profile.source !== b.profile.source || a.by.profile !== b.by.profile)
    return 'for another profile, or another state of it,'
  if (a.asOf !== b.asOf) return 'on another day'
  if (a.by.with !== b.by.with) return 'with another --with'
  if (a.by.weights !== b.by.weights) return 'with other --weights'
  if (a.by.country !== b.by.country) return 'with another --country'
  return a.by.role === b.by.role ? null : 'with another --role'
}

type Shape = ReturnType<typeof rowShapeOf>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function rowIn(line: string, shape: Shape, file: string, number: number): Row | FailedRow {
  let row: unknown = null
  try {
    row = JSON.parse(line)
  } catch {
    // told below, as any other line that is no row
  }
  if (!isRecord(row) || row['schema'] !== 'fit.row/1')
    throw fault(
      file,
      'This line is no row of "fit rank --format ndjson" or "fit gaps --format ndjson". Merge only what these have written.',
      number,
    )
  if (!('error' in row) && !('by' in row))
    throw fault(
      file,
      'This row does not say what it was judged by: another version of fit wrote it. Judge all parts with one version.',
      number,
    )
  const { error } = shape.safeParse(row)
  // the row itself: its keys stand in the order in which they were written
  if (!error) return row as unknown as Row | FailedRow
  throw fault(
    file,
    `This row is not as fit writes it: ${where(error.issues, 'error' in row)}. Merge only what "fit rank --format ndjson" or "fit gaps --format ndjson" has written.`,
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
