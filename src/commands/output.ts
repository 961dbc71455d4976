import path from 'node:path'
import { diagnosticText, type Diagnostic, type Look } from '../index.ts'
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
export async function deliver(session: Session, text: string, output: string | undefined): Promise<void> {
  if (output !== undefined && output !== '-') {
    const { default: writeFileAtomic } = await import('write-file-atomic')
    await writeFileAtomic(path.resolve(session.cwd, output), text)
    return
  }
  await put(session, text)
}

/** Writes to standard output and waits until it is taken. */
export const put = (session: Session, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    session.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })

export function tell(session: Session, diagnostics: readonly Diagnostic[]): void {
  for (const d of diagnostics) session.stderr.write(`${diagnosticText(d)}\n`)
}
