import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { diagnosticsOf, fault } from '../core/diagnostic.ts'
import {
  decode,
  InputError,
  loadSaved,
  parse,
  readPostings,
  type ApiLink,
  type PostingDocument,
} from '../index.ts'
import { download, RefusedError, publicAddress, webAddress } from './download.ts'
import { unwritable } from './faults.ts'
import { LARGEST_FILE, readBytes, readStandardInput, statIfThere } from './reading.ts'
import { columnMapping } from './judging.ts'
import { writeStdout, writeStderr, printDiagnostics } from './output.ts'
import { sweep, writeNewFile } from './writing.ts'
import { isNameEverywhere } from './paths.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { usualPostings } from './settings.ts'

export interface SaveOptions {
  /** The folder to save into. */
  readonly to?: string | undefined
  /** The name to save under, for a single posting. */
  readonly name?: string | undefined
  readonly allowLocal?: boolean | undefined
  /** Seconds for one download. */
  readonly timeout?: string | undefined
  readonly map?: string | undefined
}

const USUAL_TIMEOUT = 30

/** What was taken from a source: its postings, and the address or file to remember. */
interface Taken {
  readonly documents: readonly PostingDocument[]
  readonly source: string
}

type Saved = Awaited<ReturnType<typeof loadSaved>>

/**
 * `fit save`: takes postings from files, standard input or web addresses into the folder. Prints the path of each, also of one that was there already.
 * `apiOf` says where the API of a job site answers; tests give their own.
 */
export async function run(
  session: Session,
  sources: readonly string[],
  options: SaveOptions,
  apiOf: ((url: URL) => ApiLink | null) | null = null,
): Promise<ExitCode> {
  if (sources.length === 0)
    throw new UsageError(
      'Name what to save: fit save FILE, fit save - for standard input, or fit save https://…',
    )
  const saved = await loadSaved()
  const shelf = shelfOf(session, options.to ?? usualPostings(session), saved)
  let failed = false
  for (const source of sources) {
    try {
      const { documents, source: origin } = await take(session, source, options, apiOf)
      if (options.name !== undefined && documents.length > 1)
        throw new UsageError(`${source} holds ${documents.length} postings; --name fits only one.`)
      for (const document of documents)
        await writeStdout(
          session,
          `${await keep(session, { document, source: origin }, options, shelf, saved)}\n`,
        )
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      printDiagnostics(session, diagnosticsOf(error))
      failed = true
    }
  }
  return failed ? 2 : 0
}

async function take(
  session: Session,
  source: string,
  options: SaveOptions,
  apiOf: ((url: URL) => ApiLink | null) | null,
): Promise<Taken> {
  const onProblem = (error: InputError): void => printDiagnostics(session, diagnosticsOf(error))
  const read = (bytes: Uint8Array, name: string): Promise<PostingDocument[]> =>
    readPostings(bytes, name, { map: columnMapping(options.map), onProblem })
  if (source === '-')
    return {
      documents: await read(await readStandardInput(session), '-'),
      source: 'standard input',
    }
  if (!/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(source))
    return { documents: await read(readBytes(session, source), source), source }
  const url = webAddress(source)
  const { bytes, at } = await fetched(session, url, options, apiOf)
  return { documents: await read(bytes, publicAddress(at)), source: url.href }
}

/** The answer of the site's API where it has one, else the page itself. */
async function fetched(
  session: Session,
  url: URL,
  options: SaveOptions,
  apiOf: ((url: URL) => ApiLink | null) | null,
): Promise<{ bytes: Uint8Array; at: URL }> {
  const { apiLink, jobOf } = await import('../postings/ats/links.ts')
  const api = (apiOf ?? apiLink)(url)
  if (api) {
    try {
      writeStderr(session, `asking ${publicAddress(new URL(api.url))}\n`)
      const { bytes, url: at } = await get(session, new URL(api.url), options)
      const job = api.job === null ? undefined : jobOf(JSON.parse(decode(bytes)), api.job)
      if (api.job === null) return { bytes, at }
      if (job !== undefined)
        return { bytes: new TextEncoder().encode(JSON.stringify({ jobs: [job] })), at }
    } catch (error) {
      const gone =
        (error instanceof RefusedError && error.status < 429) || error instanceof SyntaxError
      if (!gone) throw error
    }
    writeStderr(session, 'the site has no such job in its list; taking the page itself\n')
  }
  const { bytes, url: at } = await get(session, url, options)
  return { bytes, at }
}

async function get(session: Session, url: URL, options: SaveOptions): ReturnType<typeof download> {
  const seconds = Number(options.timeout ?? USUAL_TIMEOUT)
  if (!(seconds > 0 && seconds <= 600))
    throw new UsageError('--timeout takes a number of seconds, up to 600.')
  const stop = new AbortController()
  const release = session.onInterrupt(() => stop.abort())
  try {
    return await download(url, {
      allowLocal: options.allowLocal ?? false,
      timeout: seconds * 1000,
      largest: LARGEST_FILE,
      signal: stop.signal,
      onRedirect: (to) => writeStderr(session, `→ ${publicAddress(to)}\n`),
    })
  } finally {
    release()
  }
}

/** The folder, and what stands in it, by the words of the postings. */
interface Shelf {
  readonly folder: string
  readonly byWords: Map<string, string>
  readonly files: Set<string>
}

function shelfOf(session: Session, folder: string, { fingerprint }: Saved): Shelf {
  const byWords = new Map<string, string>()
  const files = new Set<string>()
  const full = path.resolve(session.cwd, folder)
  const stat = statIfThere(full)
  if (stat && !stat.isDirectory())
    throw new UsageError(`${folder} is a file; postings are saved into a folder.`)
  for (const file of stat ? namesIn(full, folder) : []) {
    files.add(path.join(folder, file))
    const text = textIn(path.join(full, file))
    if (text !== null) byWords.set(fingerprint(text), path.join(folder, file))
  }
  return { folder, byWords, files }
}

function namesIn(full: string, shown: string): string[] {
  try {
    sweep(full)
    return readdirSync(full).sort()
  } catch (error) {
    throw unwritable(shown, error)
  }
}

/** The text of a saved posting or a text file; null for other formats, which are not looked into. */
function textIn(file: string): string | null {
  if (!/\.(?:ya?ml|txt|md)$/i.test(file)) return null
  const stat = statIfThere(file)
  if (!stat?.isFile() || stat.size >= LARGEST_FILE) return null
  try {
    const text = decode(readFileSync(file))
    const block = /^text: [|>][-+\d]{0,2}\r?\n/m.exec(text)
    return block ? text.slice(block.index + block[0].length) : text
  } catch {
    return null
  }
}

/** Writes one posting, unless it is there already; gives its path. */
async function keep(
  session: Session,
  { document, source }: { readonly document: PostingDocument; readonly source: string },
  options: SaveOptions,
  shelf: Shelf,
  saved: Saved,
): Promise<string> {
  const content = saved.savedForm(document, { source, saved: session.today })
  const words = saved.fingerprint(
    content.slice(content.indexOf('\ntext: ') + 1).replace(/^text: \S*/, ''),
  )
  const there = shelf.byWords.get(words)
  if (there !== undefined) return isThere(session, there)
  try {
    mkdirSync(path.resolve(session.cwd, shelf.folder), { recursive: true })
  } catch (error) {
    throw unwritable(shelf.folder, error)
  }
  for (const target of targets(shelf.folder, options.name, () => namesOf(document, saved))) {
    if (!shelf.files.has(target)) {
      shelf.files.add(target)
      const file = path.resolve(session.cwd, target)
      if (writeNewFile(file, target, content)) {
        shelf.byWords.set(words, target)
        return target
      }
      // another process may have saved the same posting a moment ago
      const text = textIn(file)
      if (text !== null && saved.fingerprint(text) === words) return isThere(session, target)
    }
    if (options.name !== undefined) throw nameTaken(target)
  }
  throw new Error('Names for a posting do not end.')
}

function isThere(session: Session, file: string): string {
  writeStderr(session, `${file} holds this posting already; nothing was written\n`)
  return file
}

function namesOf(document: PostingDocument, { savedFileName }: Saved): string {
  const { title, hiringOrganization } = document.metadata.title
    ? document.metadata
    : parse(document).posting
  return savedFileName(
    title ?? null,
    hiringOrganization ?? document.metadata.hiringOrganization ?? null,
  )
}

/** Bytes of a file's name that every system takes. */
const LONGEST_NAME = 255

const nameTaken = (file: string): InputError =>
  fault(
    file,
    'There is a file of this name already, and it is not overwritten. Choose another --name.',
  )

/** Paths to try: that of the name asked for; else the posting's own, with a number where another posting has that name. */
function* targets(folder: string, asked: string | undefined, own: () => string): Generator<string> {
  if (asked === undefined) {
    const name = own()
    for (let number = 1; ; number++)
      yield path.join(folder, `${name}${number > 1 ? `-${number}` : ''}.yaml`)
  }
  const name = /\.ya?ml$/i.test(asked) ? asked : `${asked}.yaml`
  if (/[/\\\0]/.test(asked) || /^\.{0,2}$/.test(asked))
    throw new UsageError('--name takes the name of a file, without a folder.')
  if (!isNameEverywhere(name))
    throw new UsageError(
      '--name takes a name that every system takes: without < > : " | ? *, no point or blank at its end, and none that Windows keeps for devices, such as "con".',
    )
  if (Buffer.byteLength(name) > LONGEST_NAME)
    throw new UsageError(`--name takes a name of up to ${LONGEST_NAME} bytes.`)
  yield path.join(folder, name)
}
