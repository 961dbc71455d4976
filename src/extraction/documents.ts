/** Postings as documents. What states its requirements is checked against the schema of requirements by code that is loaded when the first one comes. */
import { assertArguments, assertOptions } from '../core/arguments.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { ParsedPosting } from '../core/report.ts'
import * as input from '../postings/index.ts'
import type { PostingLine } from '../postings/formats/ndjson.ts'
import { attempt, type Chunks, type ReadOptions } from '../postings/options.ts'

/**
 * The postings of a file; one for most formats, in the order of the file. `source` is shown to the user and helps to tell the format where the content leaves it open.
 * Throws an InputError, and nothing else, where the file cannot be read.
 */
export async function readPostings(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions = {},
): Promise<PostingDocument[]> {
  assertArguments('readPostings', { bytes, source, options })
  assertOptions('readPostings', options)
  const documents = await input.readDocuments(bytes, source, options)
  if (documents.every((document) => document.stated === undefined)) return documents
  const { validateAnnotated: held } = await import('./annotated.ts')
  return documents.flatMap((document) => attempt(() => [held(document)], options))
}

/**
 * What a posting asks, as `parsePosting` gives it. What states requirements is loaded only where this one does. `whenLoaded` is called before the posting is read, when all is there that
 * reads it.
 */
export async function parseDocument(
  document: PostingDocument,
  whenLoaded?: () => void,
): Promise<ParsedPosting> {
  const read =
    document.stated === undefined
      ? (await import('./extract.ts')).extractRequirements
      : (await import('./annotated.ts')).parsePosting
  whenLoaded?.()
  return read(document)
}

/** Postings of an `.ndjson`, `.jsonl` or `.csv` file while it is being read, one at a time: memory stays flat however long the file is. */
export async function* streamPostings(
  chunks: Chunks,
  source: string,
  options: ReadOptions = {},
): AsyncGenerator<PostingDocument> {
  assertArguments('streamPostings', { chunks, source, options })
  assertOptions('streamPostings', options)
  const { validateAnnotated: held } = await import('./annotated.ts')
  for await (const document of input.streamDocuments(chunks, source, options))
    yield* attempt(() => [held(document)], options)
}

/** For work that is spread: the lines of an `.ndjson` file as they come, and the posting of each, read where it is judged. */
export async function lineTools() {
  const [{ textLines, ndjsonLines, readPostingLine }, { validateAnnotated: held }] =
    await Promise.all([import('../postings/formats/ndjson.ts'), import('./annotated.ts')])
  return {
    linesOf: textLines,
    ndjsonLines,
    postingOf: (line: PostingLine, options: ReadOptions): PostingDocument =>
      held(readPostingLine(line, options)),
  }
}
