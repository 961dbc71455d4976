import { readdirSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { readAtOnce } from '../postings/index.ts'
import { readPostings } from '../extraction/documents.ts'
import { type InputError, fault } from '../core/diagnostic.ts'
import type { PostingDocument } from '../core/posting.ts'
import { readBytes, readStandardInput, statIfThere, statOf, unreadable } from './reading.ts'
import { below, byPath, globParts, isGlob, eachOnce } from './paths.ts'
import type { Session } from './session.ts'
import { settingsOf } from './settings.ts'

/** Files that may hold postings, by their names. */
export const POSTING_FILE =
  /\.(?:txt|text|md|markdown|html?|json|ya?ml|pdf|docx|csv|tsv|ndjson|jsonl|eml|mht|mhtml|rtf|xml|rss|atom)$/i
/** Files that may hold a profile. */
const PROFILE_FILE = /\.(?:ya?ml|json)$/i
const POSTINGS: Sought = {
  shape: POSTING_FILE,
  none: 'The folder holds no posting (.txt, .md, .html, .json, .yaml, .pdf, .docx, .csv, .ndjson).',
}
const PROFILES: Sought = {
  shape: PROFILE_FILE,
  none: 'The folder holds no profile (.yaml, .json).',
}

/** Files that the posting arguments name, in their order; folders and globs in the order of their names. `-` stays. */
export const postingFiles = (session: Session, given: readonly string[]): Promise<string[]> =>
  filesNamed(session, given, POSTINGS)

/** Files that the arguments for profiles name, in the same way. */
export const profileFiles = (session: Session, given: readonly string[]): Promise<string[]> =>
  filesNamed(session, given, PROFILES)

/** What files are sought in a folder, and what to say where there are none. */
interface Sought {
  readonly shape: RegExp
  readonly none: string
}

async function filesNamed(
  session: Session,
  given: readonly string[],
  sought: Sought,
): Promise<string[]> {
  const files: string[] = []
  for (const argument of given) {
    if (argument === '-') files.push('-')
    else if (isGlob(argument) && !exists(session, argument))
      files.push(...(await globbed(session, argument)))
    else if (statOf(path.resolve(session.cwd, argument), argument).isDirectory())
      files.push(...inFolder(session, argument, sought))
    else files.push(argument)
  }
  return eachOnce(session.cwd, files)
}

function exists(session: Session, file: string): boolean {
  return statIfThere(path.resolve(session.cwd, file)) !== undefined
}

async function globbed(session: Session, argument: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const { folder, pattern } = globParts(argument)
  const found = await glob(pattern, { cwd: path.resolve(session.cwd, folder), onlyFiles: true })
  if (found.length === 0) throw fault(argument, 'The glob matches no file.')
  return found.map((file) => (folder === '' ? file : below(folder, file))).sort(byPath())
}

/** Files below a folder that may hold what is sought, links to files too; a folder in it that cannot be looked into stands among them, and is told as a file that cannot be read. */
function inFolder(session: Session, folder: string, { shape, none }: Sought): string[] {
  const found = filesBelow(path.resolve(session.cwd, folder), folder, shape).sort(byPath())
  if (found.length === 0) throw fault(folder, none)
  return found
}

function filesBelow(full: string, shown: string, shape: RegExp): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(full, { withFileTypes: true })
  } catch {
    return [shown]
  }
  return entries.flatMap((entry) => {
    const { name } = entry
    const [inside, file] = [path.join(full, name), below(shown, name)]
    if (entry.isDirectory()) return filesBelow(inside, file, shape)
    const isSought = shape.test(name) && !name.startsWith('.')
    return isSought && (entry.isFile() || (entry.isSymbolicLink() && isFileOrGone(inside)))
      ? [file]
      : []
  })
}

/** Whether a link leads to a file, or nowhere, which is told where it is read. */
const isFileOrGone = (link: string): boolean => statIfThere(link)?.isFile() ?? true

/** The postings that one file or standard input holds. `onProblem` is told of each of several that cannot be read; without it the first such ends the reading. */
export async function postingsIn(
  session: Session,
  file: string,
  map: Readonly<Record<string, string>> = {},
  onProblem?: (error: InputError) => void,
): Promise<PostingDocument[]> {
  const bytes = file === '-' ? await readStandardInput(session) : readBytes(session, file)
  const plain = Object.keys(map).length === 0 ? readAtOnce(bytes, file) : null
  return plain
    ? [plain]
    : readPostings(bytes, file, { map: { ...map }, ...(onProblem ? { onProblem } : {}) })
}

const isFolder = (folder: string): boolean => statIfThere(folder)?.isDirectory() ?? false

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw unreadable('profiles', error)
  }
}

/** The profile to use: `--profile`, `$FIT_PROFILE`, that of the settings, the only file in `profiles/`, `profiles/default.yaml`. */
export function profileFile(session: Session, given: string | undefined): string {
  if (given !== undefined) return given
  const named = session.env['FIT_PROFILE']
  if (named !== undefined && named !== '') return named
  const set = settingsOf(session).values.profile
  if (set) return set.value
  const folder = path.resolve(session.cwd, 'profiles')
  const found = isFolder(folder)
    ? namesIn(folder)
        .filter((f) => /\.(?:ya?ml|json)$/i.test(f))
        .sort()
    : []
  if (found.length === 1) return below('profiles', found[0] ?? '')
  if (found.includes('default.yaml')) return below('profiles', 'default.yaml')
  throw fault(
    '--profile',
    found.length === 0
      ? 'No profile was given and there is none in profiles/. Name one with -p FILE, or make one with "fit profile init".'
      : `Several profiles are in profiles/ (${found.join(', ')}) and none is default.yaml. Choose one with -p profiles/${found[0]}.`,
  )
}
