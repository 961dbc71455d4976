import { profileTools } from '../tools.ts'
import { put } from './output.ts'
import type { ExitCode, Session } from './session.ts'

/** `fit profile schema` */
export async function run(session: Session): Promise<ExitCode> {
  const { profileJsonSchema } = await profileTools()
  await put(session, `${JSON.stringify(profileJsonSchema(), null, 2)}\n`)
  return 0
}
