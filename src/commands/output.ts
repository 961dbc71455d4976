import path from 'node:path'
import { diagnosticText, InputError, type Diagnostic, type Look } from '../tools.ts'
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

/** Puts the report where it belongs: the file of `--output`, whole or not at all, else standard output. Waits while the reader is slow. */
export async function deliver(
  session: Session,
  text: string,
  output: string | undefined,
): Promise<void> {
  if (output !== undefined && output !== '-') {
    const { default: writeFileAtomic } = await import('write-file-atomic')
    await writeFileAtomic(path.resolve(session.cwd, output), text).catch((error: unknown) => {
      throw unwritable(output, error)
    })
    return
  }
  await put(session, text)
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist. Make the folder first',
  ENOTDIR: 'its folder is a file. Choose another path',
  EISDIR: 'it is a folder. Name a file in it',
  EACCES: 'this is not allowed here. Choose another folder',
  EPERM: 'this is not allowed here. Choose another folder',
  EROFS: 'nothing can be written here. Choose another folder',
  ENOSPC: 'the disk is full. Make room first',
}

/** The error of a file that cannot be written, for the user; what is no error of the disk stays as it is. */
export function unwritable(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === undefined) return error
  return new InputError([
    {
      severity: 'error',
      source: file,
      message: `This file cannot be written: ${CAUSES[code] ?? `the system says ${code}`}.`,
    },
  ])
}

/** Writes to standard output and waits until it is taken. */
export const put = (session: Session, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    session.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })

export function tell(session: Session, diagnostics: readonly Diagnostic[]): void {
  for (const d of diagnostics) session.stderr.write(`${diagnosticText(d)}\n`)
}
