import type { Command } from 'commander'
import type { ExitCode, Session } from './session.ts'

/** Adds one command to the program; `done` takes what it ends with. */
export type Add = (fit: Command, session: Session, done: (code: ExitCode) => void) => void

/** Commands by their names. */
export type Commands = Readonly<Record<string, Add>>

type Run = (session: Session, args: readonly string[], options: never) => Promise<ExitCode>

/** What a command does. Its module is loaded when it is asked for, so that each start pays only for its own. */
export function act(
  session: Session,
  load: () => Promise<{ readonly run: unknown }>,
  done: (code: ExitCode) => void,
) {
  return async (args: readonly string[], options: unknown): Promise<void> => {
    const { run } = (await load()) as { run: Run }
    done(await run(session, args, options as never))
  }
}

/** Postings, those of the folder where none are named. */
export const POSTINGS = [
  '[postings...]',
  'files, folders, globs, or - for standard input (default: postings/)',
] as const
/** Postings that must be named. */
export const GIVEN_POSTINGS = [
  '[postings...]',
  'files, folders, globs, or - for standard input',
] as const
/** Options that several commands have; given to `option` one by one. */
export const PROFILES = [
  '--profiles <file>',
  'profiles: a file, a folder or a glob (several: all of them; default: profiles/)',
] as const
export const MAP = [
  '--map <pairs>',
  'columns of CSV or keys of NDJSON: text=description,title=job_title',
] as const
export const AS_OF = ['--as-of <day>', 'judge as on this day, YYYY-MM-DD (default: today)'] as const
export const COUNTRY = [
  '--country <code>',
  'where the job is, when the posting does not say: US, GB, DE, …',
] as const
export const STRICT = ['--strict', 'exit with 2 where any posting could not be read'] as const

/** Options of what prints in colours. */
export const color = (command: Command): Command =>
  command
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use none (as NO_COLOR does)')

/** Options of what judges for one profile. */
export const judging = (command: Command, formats: string): Command =>
  judgingOfAny(
    command.option(
      '-p, --profile <file>',
      'your profile (else $FIT_PROFILE, else that of fit.config.yaml, else the only file in profiles/, else profiles/default.yaml)',
    ),
    formats,
  )
    .option('--min-score <n>', 'exit with 1 where a score may fall below this')
    .option('--require <gate>', 'exit with 1 where the gate is not passed: qualified')

/** What judging asks whoever is judged. */
export const judgingOfAny = (command: Command, formats: string): Command =>
  color(
    command
      .option('-f, --format <name>', formats)
      .option('-o, --output <file>', 'write the report to a file instead of standard output')
      .option(...AS_OF)
      .option(...COUNTRY)
      .option(
        '--role <title>',
        'of postings for several roles judge the one with these words in its title (default: the best for you)',
      )
      .option(
        '--with <skills>',
        'judge as if the profile had these too: "Kubernetes, Go:2y, graduation=2026-05"',
      )
      .option('--weights <file>', 'other weights for the kinds of requirements (YAML)')
      .option(...MAP)
      .option('--no-cache', 'read every posting anew, and keep no reading for the next time')
      .option(...STRICT),
  )

/** What the help says of exit codes. */
export const CODES =
  'Exit codes: 0 done, 1 a gate asked for was not passed, 2 nothing could be read, or the work was stopped.'

/** Collects the values of an option that may be given several times. */
export const appendValue = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

export const ONLY = [
  '--only <names>',
  'only postings with these recommendations: apply,clarify,stretch,skip',
] as const
export const WHERE = [
  '--where <condition>',
  'only postings of which this holds: workplace=remote, country=US,CA, title~engineer, deadline>=2026-01-01 (several: all must hold)',
] as const
export const JOBS = ['--jobs <n>', 'workers to judge with (default: as many as pay)'] as const

/** Options of what judges many postings for one profile. */
export const batch = (command: Command): Command =>
  command
    .option('--open', 'make a page and open it in the browser')
    .option('--top <n>', 'show only the first n')
    .option(...ONLY)
    .option(...WHERE, appendValue)
    .option(...JOBS)
    .option(
      '--merge',
      'the files hold rows that "--format ndjson" has written: make one result of them',
    )
