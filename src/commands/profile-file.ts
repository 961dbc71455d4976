import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fault, type InputError } from '../core/diagnostic.ts'
import { printable } from '../report/index.ts'
import { formatOfFile } from './endings.ts'
import { unwritable } from './faults.ts'
import { deliver, PRIVATE, streamNamed } from './output.ts'
import { statIfThere } from './reading.ts'
import type { Session } from './session.ts'
import { isStream, writeNewFile } from './writing.ts'

/** Throws where `output` is a file that exists, unless `force`. */
export function assertNew(session: Session, output: string, force: boolean): void {
  const file = path.resolve(session.cwd, output)
  if (!force && statIfThere(file) && !isStream(file)) throw exists(output)
}

const exists = (output: string): InputError =>
  fault(output, 'This file exists. Choose another name, or write over it with --force.')

/** Throws a UsageError where the ending of `output` is that of another kind of file than a profile is written to. */
export const assertYaml = (output: string | undefined, option?: string): void =>
  void formatOfFile({ output }, ['yaml'], option)

/** Writes a profile to a new file that only its owner may read (its folder is made), or to standard output where no file is named. */
export async function writeNew(
  session: Session,
  text: string,
  output: string | undefined,
  force: boolean,
): Promise<void> {
  if (streamNamed(output) !== null) return deliver(session, text, output)
  const shown = output ?? ''
  const file = path.resolve(session.cwd, shown)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
  } catch (error) {
    throw unwritable(shown, error)
  }
  if (force || isStream(file)) await deliver(session, text, shown, { isPrivate: true })
  else if (!writeNewFile(file, shown, printable(text), PRIVATE)) throw exists(shown)
}
