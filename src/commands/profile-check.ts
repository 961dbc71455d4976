import { diagnosticsOf } from '../core/diagnostic.ts'
import {
  json,
  profileTools,
  readProfile,
  diagnosticText,
  type DiagnosedProfile,
  type Diagnostic,
} from '../index.ts'
import { profileFile } from './files.ts'
import { readText } from './reading.ts'
import { dayAsked } from './day-asked.ts'
import { choose, PROFILE_ITSELF } from './judging.ts'
import { writeStdout } from './output.ts'
import type { ExitCode, Session } from './session.ts'

export interface CheckProfileOptions {
  readonly profile?: string | undefined
  /** A profile itself in the place of its file. */
  readonly profileText?: string | undefined
  readonly format?: string | undefined
  readonly asOf?: string | undefined
  readonly strict?: boolean | undefined
}

/** `fit profile check`: all that is wrong or looks wrong. Exit code 2 where a profile cannot be read. */
export async function run(
  session: Session,
  files: readonly string[],
  options: CheckProfileOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['text', 'json'] as const, 'text')
  const day = dayAsked('--as-of', options.asOf ?? session.today)
  const { lintProfile } = await profileTools()
  const lint: Lint = (profile) => lintProfile(profile, day)
  const found =
    options.profileText !== undefined
      ? [diagnosed(PROFILE_ITSELF, () => options.profileText ?? '', lint)]
      : (files.length > 0 ? files : [profileFile(session, options.profile)]).map((file) =>
          diagnosed(file, () => readText(session, file, 'a profile'), lint),
        )
  const text =
    format === 'json'
      ? json(found)
      : found.map(({ file, diagnostics }) => told(file, diagnostics)).join('\n')
  await writeStdout(session, text)
  const all = found.flatMap(({ diagnostics }) => diagnostics)
  if (all.some((d) => d.severity === 'error')) return 2
  return options.strict && all.length > 0 ? 1 : 0
}

type Lint = (
  profile: ReturnType<typeof readProfile>['profile'],
) => readonly { readonly line: number; readonly quote: string; readonly message: string }[]

/** A file of a profile and all that is wrong with it as on the session's day. */
export async function diagnoseFile(session: Session, file: string): Promise<DiagnosedProfile> {
  const { lintProfile } = await profileTools()
  const today = dayAsked('--as-of', session.today)
  return diagnosed(
    file,
    () => readText(session, file, 'a profile'),
    (profile) => lintProfile(profile, today),
  )
}

/** A profile and all that is wrong with it, also that it cannot be read. */
function diagnosed(file: string, read: () => string, lint: Lint): DiagnosedProfile {
  try {
    const text = read()
    const { profile, warnings } = readProfile(text, file)
    const lines = text.split(/\r\n?|\n/)
    const lints = lint(profile).map(({ line, quote, message }): Diagnostic => ({
      severity: 'warning',
      source: file,
      line,
      message,
      ...marked(lines[line - 1], quote),
    }))
    return {
      file,
      diagnostics: [...warnings, ...lints].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    }
  } catch (error) {
    return { file, diagnostics: diagnosticsOf(error) }
  }
}

/** The line, with the caret under the quote where it stands in it. */
function marked(
  line: string | undefined,
  quote: string,
): Pick<Diagnostic, 'column' | 'excerpt' | 'width'> {
  if (line === undefined) return {}
  const at = line.indexOf(quote)
  const start = at < 0 ? line.search(/\S/) : at
  return {
    excerpt: line,
    column: Math.max(0, start) + 1,
    width: at < 0 ? Math.max(1, line.trim().length) : quote.length,
  }
}

function told(file: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return `${file}: nothing looks wrong.\n`
  return `${diagnostics.map(diagnosticText).join('\n')}\n`
}
