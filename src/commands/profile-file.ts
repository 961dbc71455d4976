import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../tools.ts'
import { deliver } from './output.ts'
import type { Session } from './session.ts'

/** Throws where `output` is a file that exists, unless `force`. */
export function assertNew(session: Session, output: string, force: boolean): void {
  if (!force && existsSync(path.resolve(session.cwd, output))) {
    throw new InputError([
      {
        severity: 'error',
        source: output,
        message: 'This file exists. Choose another name, or write over it with --force.',
      },
    ])
  }
}

/** Writes to a new file (its folder is made), or to standard output where no file is named. */
export async function writeNew(
  session: Session,
  text: string,
  output: string | undefined,
  force: boolean,
): Promise<void> {
  if (output !== undefined && output !== '-') {
    assertNew(session, output, force)
    mkdirSync(path.dirname(path.resolve(session.cwd, output)), { recursive: true })
  }
  await deliver(session, text, output)
}
