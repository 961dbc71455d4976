import { decode } from '../postings/index.ts'
import { profileTools } from '../parts.ts'
import { type Diagnostic, fault } from '../core/diagnostic.ts'
import { readBytes } from './reading.ts'
import { writeStderr, printDiagnostics } from './output.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { assertYaml, writeNew } from './profile-file.ts'

export interface ImportOptions {
  readonly output?: string | undefined
  readonly force?: boolean | undefined
}

interface Made {
  readonly yaml: string
  readonly form: string
  readonly missing: readonly string[]
  /** Parts of the CV that were not understood, each with its lines. */
  readonly unread: readonly string[]
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
  assertYaml(options.output)
  const made = await importedFrom(session, file)
  printDiagnostics(session, made.warnings)
  await writeNew(session, made.yaml, options.output, options.force ?? false)
  const written =
    options.output === undefined ? '' : `Wrote ${options.output} from ${file} (${made.form}). `
  writeStderr(session, `${written}${leftOpen(made)}\n`)
  return 0
}

/** What the profile still lacks. */
function leftOpen({ missing, unread }: Made): string {
  const parts = [
    unread.length > 0
      ? `Not understood: ${unread.join(', ')}. Write it into the profile yourself.`
      : '',
    missing.length > 0
      ? `Not in the file: ${missing.join(', ')}. They stand as comments to fill in.`
      : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' ') : 'Every key was filled.'
}

async function importedFrom(session: Session, file: string): Promise<Made> {
  const bytes = readBytes(session, file)
  const { draftProfile, importProfile, readResume, readsLikeAdvert, unreadText } =
    await profileTools()
  if (/\.(?:json|ya?ml)$/i.test(file))
    return { ...importProfile(decode(bytes, file), file), unread: [] }
  const { text, headings } = await readResume(bytes, file)
  if (text.trim() === '')
    throw fault(
      file,
      'This CV is empty: there are no words in it. A scan has none; save it as text.',
    )
  const draft = draftProfile(text, file, headings)
  const warnings: readonly Diagnostic[] = readsLikeAdvert(text)
    ? [
        {
          severity: 'warning',
          source: file,
          message: `This reads like a posting, and not like a CV. A posting is judged with: fit check ${file}`,
        },
      ]
    : []
  return { ...draft, unread: draft.unread.map(unreadText), form: 'a CV as text', warnings }
}
