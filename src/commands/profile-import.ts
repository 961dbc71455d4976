import { decode, profileTools, readPostings, type Diagnostic } from '../tools.ts'
import { readBytes } from './reading.ts'
import { say, tell } from './output.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { writeNew } from './profile-file.ts'

export interface ImportOptions {
  readonly output?: string | undefined
  readonly force?: boolean | undefined
}

interface Made {
  readonly yaml: string
  readonly form: string
  readonly missing: readonly string[]
  readonly warnings: readonly Diagnostic[]
}

/** `fit profile import`: a CV in, a profile out; what it did not say goes to standard error. */
export async function run(
  session: Session,
  [file, ...more]: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  if (file === undefined || more.length > 0)
    throw new UsageError('Name one CV: fit profile import resume.json -o profiles/me.yaml')
  const made = await importedFrom(session, file)
  tell(session, made.warnings)
  await writeNew(session, made.yaml, options.output, options.force ?? false)
  const written =
    options.output === undefined ? '' : `Wrote ${options.output} from ${file} (${made.form}). `
  say(
    session,
    `${written}${made.missing.length > 0 ? `Not in the file: ${made.missing.join(', ')}. They stand as comments to fill in.` : 'Every key was filled.'}\n`,
  )
  return 0
}

async function importedFrom(session: Session, file: string): Promise<Made> {
  const bytes = readBytes(session, file)
  const { draftProfile, importProfile } = await profileTools()
  if (/\.(?:json|ya?ml)$/i.test(file)) return importProfile(decode(bytes, file), file)
  const [document] = await readPostings(bytes, file, {})
  return { ...draftProfile(document?.text ?? '', file), form: 'a CV as text', warnings: [] }
}
