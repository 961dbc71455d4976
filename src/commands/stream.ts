import path from 'node:path'
import { decode } from '../postings/index.ts'
import { InputError } from '../core/diagnostic.ts'
import { lineTools, readPostings, streamPostings } from '../extraction/documents.ts'
import type { FailedRow } from '../core/ranking.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { PostingLine } from '../postings/formats/ndjson.ts'
import { LARGEST_FILE, openFile, standardInput, statIfThere, tooLarge } from './reading.ts'
import { postingsIn } from './files.ts'
import { printDiagnostics } from './output.ts'
import type { Session } from './session.ts'

export interface StreamOptions {
  readonly map: Readonly<Record<string, string>>
  readonly onFailure: (row: FailedRow) => void
  /** Whether standard input may be empty: a part of a spread job may hold no posting. */
  readonly mayBeEmpty: boolean
  /** Told how far the reading is. */
  readonly onProgress?: (done: number, of: number | null) => void
}

/** A posting that is a file by itself. It is likely to be judged again: its reading is kept. */
export interface FilePosting {
  readonly file: PostingDocument
}

/** A posting, or the line of one that is read where it is judged. */
export type Posting = PostingDocument | PostingLine | FilePosting

/** Files of many postings, read piece by piece. */
const LINES_FILE = /\.(?:ndjson|jsonl)$/i
const TABLE_FILE = /\.(?:csv|tsv)$/i
/** Bytes read at once: the text of a piece is short-lived, and V8 puts what is larger than about twice this where only a full collection finds it. */
const PIECE = 1 << 16

/** Bytes of the files that are named, as far as they are files. */
export const sizeOf = (session: Session, files: readonly string[]): number =>
  files.reduce(
    (sum, file) =>
      sum + (file === '-' ? 0 : (statIfThere(path.resolve(session.cwd, file))?.size ?? 0)),
    0,
  )

/** Postings of all files one by one, in order; what cannot be read is told to the user and to `onFailure`, and the rest goes on. */
export async function* streamAll(
  session: Session,
  files: readonly string[],
  options: StreamOptions,
): AsyncGenerator<Posting> {
  for (const [i, file] of files.entries()) {
    try {
      yield* streamOne(session, file, options)
    } catch (error) {
      fail(session, error, options)
    }
    options.onProgress?.(i + 1, files.length)
  }
}

/** Tells the user and `onFailure` of an InputError; any other error goes on. */
export function fail(
  session: Session,
  error: unknown,
  { onFailure }: Pick<StreamOptions, 'onFailure'>,
): void {
  if (!(error instanceof InputError)) throw error
  printDiagnostics(session, error.diagnostics)
  onFailure(failedRow(error))
}

/** The row of a posting that could not be read. */
export const failedRow = ({ diagnostics }: InputError): FailedRow => ({
  schema: 'fit.row/1',
  posting: { source: diagnostics[0]?.source ?? '' },
  error: diagnostics.map((d) => d.message).join(' '),
})

async function* streamOne(
  session: Session,
  file: string,
  options: StreamOptions,
): AsyncGenerator<Posting> {
  const { map } = options
  const how = {
    ...(Object.keys(map).length > 0 ? { map } : {}),
    onProblem: (error: InputError): void => fail(session, error, options),
  }
  if (file === '-') yield* fromStandardInput(session, how, options.mayBeEmpty)
  else if (LINES_FILE.test(file))
    yield* (await lineTools()).ndjsonLines(opened(session, file), file)
  else if (TABLE_FILE.test(file)) yield* streamPostings(opened(session, file), file, how)
  else for (const document of await postingsIn(session, file, map)) yield { file: document }
}

type How = Parameters<typeof streamPostings>[2]

/** The bytes of a file, its errors as those of any posting. A piece holds only until the next is asked for: all are read into one buffer, where a stream of Node's makes a new one each time, up to 10 MB of them before they are collected. */
export async function* opened(session: Session, file: string): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE)
  const handle = openFile(session, file)
  try {
    for (;;) {
      const bytes = await handle.read(piece)
      if (bytes === 0) return
      yield piece.subarray(0, bytes)
    }
  } finally {
    handle.close()
  }
}

/** One posting a line where the first line is a JSON object, else one posting in any format. */
async function* fromStandardInput(
  session: Session,
  how: How,
  mayBeEmpty: boolean,
): AsyncGenerator<Posting> {
  const pieces = standardInput(session)
  const first = await upToLineEnd(pieces)
  if (isObjectLine(first)) {
    yield* (await lineTools()).ndjsonLines(after(first, pieces), '-')
    return
  }
  const all = [first]
  let size = first.length
  for await (const piece of pieces) {
    all.push(piece)
    size = held(size + piece.length)
  }
  const bytes = Buffer.concat(all)
  if (mayBeEmpty && bytes.toString().trim() === '') return
  yield* await readPostings(bytes, '-', how)
}

/** The size, as long as one posting may be so large: an endless stream ends here. */
function held(size: number): number {
  if (size > LARGEST_FILE) throw tooLarge('-', size)
  return size
}

const LINE_FEED = 10
/** Blanks, and the zero bytes of UTF-16 beside them. */
const isBlank = (byte: number): boolean => byte <= 32

/** What comes until the first line that is not blank has ended. Each piece is looked at once. */
async function upToLineEnd(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = []
  let size = 0
  let begun = false
  for (;;) {
    const { value, done } = await pieces.next()
    if (done === true) break
    taken.push(value)
    size = held(size + value.length)
    const begin: number = begun ? 0 : value.findIndex((byte) => !isBlank(byte))
    begun ||= begin >= 0
    if (begun && value.indexOf(LINE_FEED, begin) >= 0) break
  }
  return Buffer.concat(taken)
}

/** Keys of an object that holds many postings, or is a page's: it is read as a file is, though it stands on one line. */
const WHOLE = ['jobs', 'offers', 'postings', 'results', 'data', '@graph', '@type']

/** Whether the first line that is not blank is a record in JSON. */
function isObjectLine(head: Uint8Array): boolean {
  const text = decoded(head)?.trimStart() ?? ''
  const end = text.indexOf('\n')
  if (end < 0 || !text.startsWith('{')) return false
  try {
    const value = JSON.parse(text.slice(0, end)) as Record<string, unknown>
    return !WHOLE.some((key) => Object.hasOwn(value, key))
  } catch {
    return false
  }
}

/** The text of what begins an input; null where it is another kind of data, which its reader tells. */
function decoded(head: Uint8Array): string | null {
  try {
    return decode(head)
  } catch {
    return null
  }
}

async function* after(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** Makes the function that gives the posting of a line, and any other as it is; it throws an InputError where the line holds none. */
export async function documentReader(
  map: Readonly<Record<string, string>>,
): Promise<(posting: Posting) => PostingDocument> {
  const { postingOf } = await lineTools()
  const how = Object.keys(map).length > 0 ? { map } : {}
  return (posting) => {
    if ('line' in posting) return named(postingOf(posting, how))
    return 'file' in posting ? posting.file : posting
  }
}

/** A name that does not depend on the line, which is another one in each part of a split input. */
function named(document: PostingDocument): PostingDocument {
  if (!/^-#\d{1,15}$/.test(document.source)) return document
  const { title = '', hiringOrganization = '' } = document.metadata
  return { ...document, source: `-#${mark(`${title}\n${hiringOrganization}\n${document.text}`)}` }
}

/** FNV-1a over UTF-16 code units, as eight hexadecimal digits. */
function mark(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(16).padStart(8, '0')
}
