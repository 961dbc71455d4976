import { rmSync } from 'node:fs'
import path from 'node:path'
import { unwritable } from './faults.ts'
import { writeStdout } from './output.ts'
import { statIfThere } from './reading.ts'
import type { ExitCode, Session } from './session.ts'

/** `fit cache clear`: takes away all that any build of the program has kept between runs. */
export async function run(session: Session): Promise<ExitCode> {
  if (session.kept === undefined) {
    await writeStdout(session, 'Nothing is kept here: the system names no folder for it.\n')
    return 0
  }
  const folder = path.dirname(session.kept)
  const was = statIfThere(folder) !== undefined
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    throw unwritable(folder, error)
  }
  await writeStdout(session, was ? `${folder} is gone.\n` : `${folder} holds nothing.\n`)
  return 0
}
