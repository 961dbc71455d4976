import { assertArguments } from '../core/arguments.ts'
import type { PostingDocument } from '../core/posting.ts'
import { decode, LARGEST_POSTING } from './bytes.ts'
import { binaryFormat, textFormat, type TextFormat } from './detect.ts'
import type { Chunks, ReadOptions } from './options.ts'
import { readPlain } from './formats/plain.ts'
import { problem } from './problem.ts'
import type * as saved from './saved.ts'

export { decode } from './bytes.ts'
export type { Chunks, ReadOptions } from './options.ts'
export type { ApiLink } from './ats/links.ts'
/** How `fit save` writes a posting; loaded when it is asked for. */
export const loadSaved = (): Promise<typeof saved> => import('./saved.ts')
export { readPlain } from './formats/plain.ts'

/** Formats of many postings: their size is not limited as a whole. */
const BATCHES = new Set<TextFormat>(['ndjson', 'csv', 'json'])

/**
 * The postings of a file; one for most formats, in the order of the file. `source` is shown to the user and helps to tell the format where the content leaves it open.
 * What states its requirements is not checked yet: see extraction/documents.ts. Throws an InputError, and nothing else, where the file cannot be read.
 */
export async function readDocuments(
  bytes: Uint8Array,
  source: string,
  options: ReadOptions = {},
): Promise<PostingDocument[]> {
  const quick = readAtOnce(bytes, source)
  if (quick) return [quick]
  const binary = binaryFormat(bytes)
  if (binary) return [await (await import('./formats/heavy.ts')).readHeavy(bytes, source, binary)]
  const text = decode(bytes, source)
  return readText(text, source, textFormat(text, source), mapped(options))
}

/** The posting of a text or Markdown file without waiting for anything; null where another reader is needed. Throws an InputError as `readPostings` does. */
export function readAtOnce(bytes: Uint8Array, source: string): PostingDocument | null {
  assertArguments('readAtOnce', { bytes, source })
  if (binaryFormat(bytes)) {
    holdSize(bytes.length, source)
    return null
  }
  const text = decode(bytes, source)
  const format = textFormat(text, source)
  if (!BATCHES.has(format)) holdSize(bytes.length, source)
  return format === 'text' ? readPlain(text, source) : null
}

function holdSize(bytes: number, source: string): void {
  if (bytes <= LARGEST_POSTING) return
  throw problem(
    source,
    `This file has ${Math.round(bytes / 1024 / 1024)} MB; a posting may have up to ${LARGEST_POSTING / 1024 / 1024} MB.`,
  )
}

async function readText(
  text: string,
  source: string,
  format: TextFormat,
  options: ReadOptions,
): Promise<PostingDocument[]> {
  switch (format) {
    case 'text':
      return [readPlain(text, source)]
    case 'html':
      return (await import('./formats/html.ts')).readHtml(text, source)
    case 'json':
      return (await import('./formats/json.ts')).readJson(text, source, options)
    case 'yaml':
      return (await import('./formats/yaml.ts')).readYaml(text, source, options)
    case 'xml':
      return (await import('./formats/xml.ts')).readXml(text, source, options)
    case 'rtf':
      return [(await import('./formats/rtf.ts')).readRtf(text, source)]
    case 'eml':
      return (await import('./formats/eml.ts')).readMail(text, source)
    case 'ndjson':
      return all((await import('./formats/ndjson.ts')).streamNdjson([text], source, options))
    case 'csv':
      return all((await import('./formats/csv.ts')).streamCsv([text], source, options))
  }
}

/** A map that maps nothing is none: the names of the columns decide. */
const mapped = ({ map, ...rest }: ReadOptions): ReadOptions =>
  map && Object.keys(map).length > 0 ? { ...rest, map } : rest

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Postings of an `.ndjson`, `.jsonl` or `.csv` file while it is being read, one at a time: memory stays flat however long the file is. */
export async function* streamDocuments(
  chunks: Chunks,
  source: string,
  options: ReadOptions = {},
): AsyncGenerator<PostingDocument> {
  if (/\.(?:csv|tsv)$/i.test(source))
    yield* (await import('./formats/csv.ts')).streamCsv(chunks, source, mapped(options))
  else yield* (await import('./formats/ndjson.ts')).streamNdjson(chunks, source, mapped(options))
}
