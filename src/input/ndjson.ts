import type { PostingDocument } from '../core/posting.ts'
import { LARGEST } from './bytes.ts'
import { parseJson } from './json.ts'
import { attempt, type Chunks, type ReadOptions } from './options.ts'
import { readOwn } from './own.ts'
import { problem } from './problem.ts'
import { isRecord } from './record.ts'
import { readRecord } from './row.ts'

/** A posting as a line of JSON that is still to be read. */
export interface PostingLine {
  readonly line: string
  readonly number: number
  readonly source: string
}

/** One posting a line of JSON, read as the lines come. A posting is named by its line: `jobs.ndjson#12`. */
export async function* streamNdjson(
  chunks: Chunks,
  source: string,
  options: ReadOptions,
): AsyncGenerator<PostingDocument> {
  for await (const line of ndjsonLines(chunks, source))
    yield* attempt(() => [readLine(line, options)], options)
}

/** The lines that hold postings, as they come. */
export async function* ndjsonLines(chunks: Chunks, source: string): AsyncGenerator<PostingLine> {
  let number = 0
  for await (const line of linesOf(chunks, source)) {
    number++
    if (line.trim() !== '') yield { line, number, source }
  }
}

/** The posting of a line. Throws an InputError where the line holds none. */
export function readLine(
  { line, number, source }: PostingLine,
  { map }: ReadOptions,
): PostingDocument {
  const value = parseJson(line, source, number)
  const name = `${source}#${number}`
  return map && isRecord(value) ? readRecord(value, name, map) : readOwn(value, name)
}

/** Lines of text that comes in pieces, without their ends. */
export async function* linesOf(chunks: Chunks, source: string): AsyncGenerator<string> {
  let rest: string[] = []
  let held = 0
  for await (const text of textOf(chunks)) {
    const pieces = text.split('\n')
    for (const [i, piece] of pieces.entries()) {
      rest.push(piece)
      held += piece.length
      if (held > LARGEST)
        throw problem(
          source,
          `One line has more than ${LARGEST / 1024 / 1024} MB; each line must be one posting.`,
        )
      if (i === pieces.length - 1) continue
      yield rest.join('')
      rest = []
      held = 0
    }
  }
  if (held > 0) yield rest.join('')
}

/** Decodes pieces of UTF-8, of which any may end inside a character. */
export async function* textOf(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of chunks)
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
