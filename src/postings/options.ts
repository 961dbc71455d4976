import { InputError } from '../core/diagnostic.ts'
import type { PostingDocument } from '../core/posting.ts'

export interface ReadOptions {
  /** Which column or key holds what, for CSV, NDJSON and JSON: `{ text: 'description', title: 'job_title' }`. */
  readonly map?: Readonly<Record<string, string>>
  /** Told of each posting of a batch that cannot be read; the rest goes on. Without it the first such posting ends the reading. */
  readonly onProblem?: (error: InputError) => void
}

/** What a file arrives in, piece by piece. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/** The postings that `read` gives; an InputError goes to `onProblem`, if the caller wants to go on. */
export function attempt(
  read: () => readonly PostingDocument[],
  { onProblem }: ReadOptions,
): readonly PostingDocument[] {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError) || !onProblem) throw error
    onProblem(error)
    return []
  }
}

/** Reads the items of a list, each under its own name: `board.json#3`. */
export function each<T>(
  list: readonly T[],
  source: string,
  options: ReadOptions,
  read: (item: T, source: string) => PostingDocument,
): PostingDocument[] {
  return list.flatMap((item, i) =>
    attempt(() => [read(item, list.length > 1 ? `${source}#${i + 1}` : source)], options),
  )
}
