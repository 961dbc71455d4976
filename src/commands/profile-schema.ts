import { profileTools } from '../parts.ts'
import { writeStdout } from './output.ts'
import type { ExitCode, Session } from './session.ts'

/** `fit profile schema` */
export async function run(session: Session): Promise<ExitCode> {
  const { profileJsonSchema } = await profileTools()
  await writeStdout(session, `${JSON.stringify(profileJsonSchema(), null, 2)}\n`)
  return 0
}
