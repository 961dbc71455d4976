import type { PostingDocument } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import { LARGEST_POSTING, PieceDecoder, tooLong, withLineFeeds } from '../bytes.ts'
import { parseJson } from './json.ts'
import { attempt, type Chunks, type ReadOptions } from '../options.ts'
import { readOwnPosting } from './yaml.ts'
import { problem } from '../problem.ts'
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
    yield* attempt(() => [readPostingLine(line, options)], options)
}

/** The lines that hold postings, as they come. */
export async function* ndjsonLines(chunks: Chunks, source: string): AsyncGenerator<PostingLine> {
  let number = 0
  for await (const line of textLines(chunks, source)) {
    number++
    if (line.trim() !== '') yield { line, number, source }
  }
}

/** The posting of a line. Throws an InputError where the line holds none. */
export function readPostingLine(
  { line, number, source }: PostingLine,
  { map }: ReadOptions,
): PostingDocument {
  const value = parseJson(line, source, number)
  const name = `${source}#${number}`
  return map && isRecord(value) ? readRecord(value, name, map) : readOwnPosting(value, name)
}

/** Lines of text that comes in pieces, without their ends. */
export async function* textLines(chunks: Chunks, source: string): AsyncGenerator<string> {
  let rest: string[] = []
  let held = 0
  let blank = 0
  for await (const text of decodedText(chunks, source)) {
    for (let at = 0; at < text.length;) {
      const feed = text.indexOf('\n', at)
      rest.push(text.slice(at, feed < 0 ? undefined : feed))
      held += (feed < 0 ? text.length : feed) - at
      if (held > LARGEST_POSTING) throw tooLong(source)
      if (feed < 0) break
      at = feed + 1
      blank = held > 1 ? 0 : blank + 1
      if (blank > LARGEST_POSTING) throw problem(source, 'There are blank lines without end here.')
      yield rest.length === 1 ? (rest[0] ?? '') : rest.join('')
      rest = []
      held = 0
    }
  }
  if (held > 0) yield rest.join('')
}

/** Decodes what comes in pieces, of which any may end inside a character. */
export async function* decodedText(chunks: Chunks, source: string): AsyncGenerator<string> {
  const decoder = new PieceDecoder(source)
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? withLineFeeds(chunk) : decoder.take(chunk)
    if (text !== '') yield text
  }
  const text = decoder.end()
  if (text !== '') yield text
}
