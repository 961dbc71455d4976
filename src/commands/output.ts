import path from 'node:path'
import { diagnosticText, printable, type Look } from '../report/index.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { unwritable } from './faults.ts'
import type { Session } from './session.ts'

export interface LookOptions {
  readonly color?: boolean | undefined
  readonly output?: string | undefined
}

/** How the terminal wants it: `--color`, `NO_COLOR` and `FORCE_COLOR` decide before what the terminal is. */
export function lookOf(session: Session, options: LookOptions): Look {
  const { stdout, env } = session
  const toTerminal = stdout.isTTY === true && options.output === undefined
  const width = toTerminal ? (stdout.columns ?? 80) : Number(env['COLUMNS']) || 100
  return { width, colors: colored(env, options, toTerminal) ? 1 : 0 }
}

function colored(env: Session['env'], { color }: LookOptions, toTerminal: boolean): boolean {
  if (color !== undefined) return color
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  return toTerminal && env['TERM'] !== 'dumb'
}

/** What is known of a text that is put somewhere. */
interface Put {
  /** Whether it has colours of ours. */
  readonly painted?: boolean
  /** Whether it tells of a person: nobody else may read the file. */
  readonly isPrivate?: boolean
}

/** Names of standard output and standard error where files are named. */
const STREAMS: ReadonlyMap<string, 'stdout' | 'stderr'> = new Map([
  ['-', 'stdout'],
  ['/dev/stdout', 'stdout'],
  ['/dev/fd/1', 'stdout'],
  ['/proc/self/fd/1', 'stdout'],
  ['/dev/stderr', 'stderr'],
  ['/dev/fd/2', 'stderr'],
  ['/proc/self/fd/2', 'stderr'],
])

/** The stream that `--output` means; null where it names a file. */
export const streamNamed = (output: string | undefined): 'stdout' | 'stderr' | null =>
  output === undefined ? 'stdout' : (STREAMS.get(output) ?? null)

/** Puts the report where it belongs: the file of `--output`, whole or not at all, else standard output. Waits while the reader is slow. */
export async function deliver(
  session: Session,
  text: string,
  output: string | undefined,
  { painted = false, isPrivate = false }: Put = {},
): Promise<void> {
  const stream = streamNamed(output)
  if (stream === 'stdout') return writeStdout(session, text, painted)
  if (stream === 'stderr') return writeStderr(session, text)
  const { writeWhole } = await import('./writing.ts')
  await writeWhole(
    path.resolve(session.cwd, output ?? ''),
    output ?? '',
    printable(text, painted),
    isPrivate ? PRIVATE : null,
  )
}

/** Access for nobody but the owner. */
export const PRIVATE = 0o600

/** Writes to standard output and waits until it is taken. */
export const writeStdout = (session: Session, text: string, painted = false): Promise<void> =>
  new Promise((resolve, reject) => {
    const failed = (error: unknown): void => reject(unwritable('standard output', error))
    try {
      session.stdout.write(printable(text, painted), (error) => (error ? failed(error) : resolve()))
    } catch (error) {
      failed(error)
    }
  })

/** Writes to standard error. */
export const writeStderr = (session: Session, text: string): void =>
  void session.stderr.write(printable(text))

export function printDiagnostics(session: Session, diagnostics: readonly Diagnostic[]): void {
  for (const d of diagnostics) writeStderr(session, `${diagnosticText(d)}\n`)
}
