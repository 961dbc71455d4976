import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { hash } from '../deduplication/fingerprint.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { ParsedPosting } from '../core/report.ts'
import type { Session } from './session.ts'

/** So many readings are kept, of some 20 kB each; then the older half goes. */
const MOST = 2000
/** Other builds of the program that have kept nothing for 30 days (milliseconds) are gone. */
const FORGOTTEN = 30 * 86_400_000

/** Changed bytes are noticed by a sum over the rest, which stands in the first line. */
const sealed = (content: string): string => `${hash(content)}\n${content}`

/** What was sealed; null where it was changed. */
function unsealed(written: string): string | null {
  const end = written.indexOf('\n')
  const content = written.slice(end + 1)
  return end > 0 && written.slice(0, end) === hash(content) ? content : null
}

interface Kept {
  /** What was read: all that a reading depends on but the program itself, whose every build has a folder of its own. */
  readonly of: readonly [
    PostingDocument['text'],
    PostingDocument['metadata'],
    PostingDocument['hints'],
  ]
  readonly reading: Omit<ParsedPosting, 'text'>
}

/** The folder of a session's readings; null with `--no-cache`, or where the system names no place for such things. */
export const cacheFolder = (
  { kept }: Session,
  { cache }: { readonly cache?: boolean | undefined },
): string | null => (cache === false || kept === undefined ? null : path.join(kept, 'readings'))

/**
 * The reading of a posting as it was kept in `folder`, null where there is none. A posting is judged again whenever the profile changes, and read once.
 * The folder may be deleted at any time; where nothing can be read or written in it, postings are simply read again.
 */
export function cachedPosting(
  folder: string | null,
  document: PostingDocument,
): ParsedPosting | null {
  const name = nameOf(document)
  if (folder === null || name === null || isMissing(folder, name)) return null
  const { source, text, metadata, hints } = document
  try {
    const content = unsealed(readFileSync(path.join(folder, name), 'utf8'))
    if (content === null) return null
    const { of, reading } = JSON.parse(content) as Kept
    if (JSON.stringify(of) !== JSON.stringify([text, metadata, hints])) return null
    return { ...reading, posting: { ...reading.posting, source }, text }
  } catch {
    misses++
    return null
  }
}

/** Keeps a reading in `folder`, unless that is null, and gives it. It is written beside and renamed: whoever looks at the same time finds all of it or nothing. */
export function cachePosting(
  folder: string | null,
  document: PostingDocument,
  reading: ParsedPosting,
): ParsedPosting {
  if (folder === null || keptNow >= MOST_OF_A_RUN) return reading
  const name = nameOf(document)
  if (name === null) return reading
  keptNow++
  const { metadata, hints } = document
  const beside = path.join(folder, `new-${Math.random().toString(36).slice(2)}`)
  try {
    makeRoom(folder)
    const { text, ...rest } = reading
    const kept = { of: [text, metadata, hints], reading: rest } satisfies Kept
    writeFileSync(beside, sealed(JSON.stringify(kept)), { mode: 0o600, flag: 'wx' })
    renameSync(beside, path.join(folder, name))
    namesIn.get(folder)?.add(name)
  } catch {
    // nothing is lost: the posting is read again
    dropped(beside)
  }
  return reading
}

function dropped(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // there is no such folder
  }
}

/** Readings that one run keeps: who judges a hundred thousand files would otherwise write each, and throw it away for the next. */
const MOST_OF_A_RUN = 1000
let keptNow = 0

/** After so many readings that were not there, a run looks once at what is: to open a file that is missing takes longer than a small posting takes to be read. */
const MISSES = 16
let misses = 0

/** The names of the readings in each folder, as one look showed them and with what this run adds. What others add meanwhile is read again. */
const namesIn = new Map<string, Set<string>>()

function namesOf(folder: string): Set<string> {
  const known = namesIn.get(folder)
  if (known) return known
  const names = new Set(existsSync(folder) ? readdirSync(folder) : [])
  namesIn.set(folder, names)
  return names
}

/** Whether a reading is known not to be there; false as well where nobody has looked yet. */
function isMissing(folder: string, name: string): boolean {
  if (misses < MISSES) return false
  try {
    return !namesOf(folder).has(name)
  } catch {
    return true
  }
}

/** Before a file is added: makes the folder, or takes the older half away where there are as many as are kept. */
function makeRoom(folder: string): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    forgetOthers(path.dirname(folder))
  }
  if (namesOf(folder).size < MOST) return
  const all = byAge(folder)
  for (const { name } of all.slice(0, all.length / 2)) remove(folder, name)
  namesIn.delete(folder)
}

/** Removes what other builds of the program have kept, where they seem to be gone. */
function forgetOthers(mine: string): void {
  const all = path.dirname(mine)
  const now = statSync(mine).mtimeMs
  for (const { name, changed } of byAge(all)) if (now - changed > FORGOTTEN) remove(all, name)
}

/** What stands in a folder, the oldest first, with when it last changed (milliseconds since 1970). */
const byAge = (folder: string) =>
  readdirSync(folder)
    .map((name) => ({ name, changed: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => a.changed - b.changed)

const remove = (folder: string, name: string): void =>
  rmSync(path.join(folder, name), { recursive: true, force: true })

/** The name of the file of a posting's reading, by its words; what stands in it tells texts of one name apart. Null where none is kept: requirements that are stated are not read from the text. */
const nameOf = ({ text, stated }: PostingDocument): string | null =>
  stated === undefined ? `${hash(text).padStart(16, '0')}.json` : null
