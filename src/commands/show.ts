import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { platform, tmpdir } from 'node:os'
import path from 'node:path'
import type { OpenOptions } from './open.ts'
import { deliver, writeStderr } from './output.ts'
import type { Session } from './session.ts'

/** Puts a page where it belongs; with `--open` into a file (where `--output` names none, in a temporary folder that nobody else may look into), and shows it. */
export async function deliverPage(
  session: Session,
  page: string,
  { output, open }: OpenOptions,
  name: string,
): Promise<void> {
  if (open !== true) return deliver(session, page, output)
  const file =
    output !== undefined && output !== '-'
      ? path.resolve(session.cwd, output)
      : path.join(mkdtempSync(path.join(tmpdir(), 'fit-')), `${name}.html`)
  await deliver(session, page, file)
  writeStderr(session, `${file}\n`)
  await show(session, file)
}

/** Programs that open a file with what the user has chosen for it, by platform. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer'],
}

/** Opens a file in `$BROWSER`, else as the desktop opens it. Does not wait for the browser to end; says so where there is none. */
export function show(session: Session, file: string): Promise<void> {
  const chosen = session.env['BROWSER']
  const [program, ...before] =
    chosen !== undefined && chosen !== '' ? [chosen] : (OPENERS[platform()] ?? ['xdg-open'])
  return new Promise((resolve) => {
    const child = spawn(program, [...before, file], { detached: true, stdio: 'ignore' })
    child.once('error', () => {
      writeStderr(session, 'fit: no browser could be started; open the file yourself.\n')
      resolve()
    })
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
