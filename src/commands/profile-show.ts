import { json, profileTools, readProfile } from '../index.ts'
import { profileFile } from './files.ts'
import { readText } from './reading.ts'
import { choose } from './judging.ts'
import { lookOf, writeStdout, printDiagnostics, type LookOptions } from './output.ts'
import type { ExitCode, Session } from './session.ts'

export interface ShowOptions extends LookOptions {
  readonly profile?: string | undefined
  readonly format?: string | undefined
}

/** `fit profile show`: what was understood of each profile. */
export async function run(
  session: Session,
  files: readonly string[],
  options: ShowOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['text', 'json'] as const, 'text')
  const { renderProfile } = await profileTools()
  const profiles = (files.length > 0 ? files : [profileFile(session, options.profile)]).map(
    (file) => {
      const { profile, warnings } = readProfile(readText(session, file, 'a profile'), file)
      printDiagnostics(session, warnings)
      return profile
    },
  )
  const look = lookOf(session, options)
  const text =
    format === 'json'
      ? json(profiles.length === 1 ? profiles[0] : profiles)
      : profiles.map((profile) => renderProfile(profile, look)).join('\n')
  await writeStdout(session, text, look.colors > 0)
  return 0
}
