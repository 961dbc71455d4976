import { schemas } from '../index.ts'
import { choose } from './judging.ts'
import { put } from './output.ts'
import type { ExitCode, Session } from './session.ts'

/** `fit schema NAME` */
export async function run(session: Session, [name]: readonly string[]): Promise<ExitCode> {
  const known = await schemas()
  const chosen = choose('schema', name, Object.keys(known) as (keyof typeof known)[], 'profile')
  await put(session, `${JSON.stringify(known[chosen], null, 2)}\n`)
  return 0
}
