import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import path from 'node:path'
import { InputError, readAtOnce, readPostings, type PostingDocument } from '../tools.ts'
import type { Session } from './session.ts'

/** The largest file that is read: a posting is some kilobytes. */
const LARGEST = 25 * 1024 * 1024

const fault = (source: string, message: string): InputError =>
  new InputError([{ severity: 'error', source, message }])

function statOf(file: string, shown: string): Stats {
  try {
    return statSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw fault(
      shown,
      code === 'ENOENT'
        ? 'No such file. Check the path; a glob that matches nothing stays as it was typed.'
        : `The file cannot be read (${code ?? 'unknown error'}).`,
    )
  }
}

/** The bytes of a file; a clear error where it is missing, a folder, too large or unreadable. */
export function readBytes(session: Session, shown: string): Uint8Array {
  const file = path.resolve(session.cwd, shown)
  const stat = statOf(file, shown)
  if (stat.isDirectory()) throw fault(shown, 'This is a folder; a file is meant here.')
  if (stat.size > LARGEST)
    throw fault(
      shown,
      `The file has ${Math.round(stat.size / 1024 / 1024)} MB; a posting or profile has at most ${LARGEST / 1024 / 1024} MB.`,
    )
  try {
    return readFileSync(file)
  } catch (error) {
    throw fault(
      shown,
      `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    )
  }
}

/** All of standard input. */
export async function readStandardInput(session: Session): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of session.stdin) {
    const bytes =
      typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array)
    size += bytes.length
    if (size > LARGEST)
      throw fault('-', `Standard input has more than ${LARGEST / 1024 / 1024} MB.`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Files that may hold postings, by their names. */
export const POSTING_FILE =
  /\.(?:txt|text|md|markdown|html?|json|ya?ml|pdf|docx|csv|tsv|ndjson|jsonl|eml|mht|mhtml|rtf)$/i
const isGlob = (argument: string): boolean => /[*?{[]/.test(argument)

/** Files that the posting arguments name, in their order; folders and globs in the order of their names. `-` stays. */
export async function postingFiles(session: Session, given: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const argument of given) {
    if (argument === '-') files.push('-')
    else if (isGlob(argument) && !exists(session, argument))
      files.push(...(await globbed(session, argument)))
    else if (statOf(path.resolve(session.cwd, argument), argument).isDirectory())
      files.push(...inFolder(session, argument))
    else files.push(argument)
  }
  return [...new Set(files)]
}

function exists(session: Session, file: string): boolean {
  return statSync(path.resolve(session.cwd, file), { throwIfNoEntry: false }) !== undefined
}

async function globbed(session: Session, argument: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(argument, { cwd: session.cwd, onlyFiles: true })
  if (found.length === 0) throw fault(argument, 'The glob matches no file.')
  return found.sort()
}

function inFolder(session: Session, folder: string): string[] {
  const found = readdirSync(path.resolve(session.cwd, folder), {
    withFileTypes: true,
    recursive: true,
  })
    .filter((e) => e.isFile() && POSTING_FILE.test(e.name) && !e.name.startsWith('.'))
    .map((e) =>
      path.join(
        folder,
        path.relative(path.resolve(session.cwd, folder), path.join(e.parentPath, e.name)),
      ),
    )
    .sort()
  if (found.length === 0)
    throw fault(
      folder,
      'The folder holds no posting (.txt, .md, .html, .json, .yaml, .pdf, .docx, .csv, .ndjson).',
    )
  return found
}

/** The postings that one file or standard input holds. */
export async function postingsIn(
  session: Session,
  file: string,
  map: Readonly<Record<string, string>> = {},
): Promise<PostingDocument[]> {
  const bytes = file === '-' ? await readStandardInput(session) : readBytes(session, file)
  const plain = Object.keys(map).length === 0 ? readAtOnce(bytes, file) : null
  return plain ? [plain] : readPostings(bytes, file, { map: { ...map } })
}

/** The profile to use: `--profile`, `$FIT_PROFILE`, the only file in `profiles/`, `profiles/default.yaml`. */
export function profileFile(session: Session, given: string | undefined): string {
  if (given !== undefined) return given
  const named = session.env['FIT_PROFILE']
  if (named !== undefined && named !== '') return named
  const folder = path.resolve(session.cwd, 'profiles')
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder)
        .filter((f) => /\.(?:ya?ml|json)$/i.test(f))
        .sort()
    : []
  if (found.length === 1) return path.join('profiles', found[0] ?? '')
  if (found.includes('default.yaml')) return path.join('profiles', 'default.yaml')
  throw fault(
    '--profile',
    found.length === 0
      ? 'No profile was given and there is none in profiles/. Name one with -p FILE, or make one with "fit profile init".'
      : `Several profiles are in profiles/ (${found.join(', ')}) and none is default.yaml. Choose one with -p profiles/${found[0]}.`,
  )
}
