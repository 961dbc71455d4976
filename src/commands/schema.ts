import { schemas, type SchemaName } from '../parts.ts'
import { writeStdout } from './output.ts'
import type { ExitCode, Session } from './session.ts'

/** `fit schema NAME`: the command line has held that the name is one of those. */
export async function run(session: Session, name: string): Promise<ExitCode> {
  const known = await schemas()
  await writeStdout(session, `${JSON.stringify(known[name as SchemaName], null, 2)}\n`)
  return 0
}
