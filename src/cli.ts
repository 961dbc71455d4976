import { errorCode } from './core/error-code.ts'
import { Command, CommanderError } from 'commander'
import { fstatSync, statSync, writeSync } from 'node:fs'
import { COMMANDS } from './commands/command-table.ts'
import { printable } from './report/index.ts'
import type { ExitCode, Output, Session } from './commands/session.ts'
import type { Task } from './commands/workers.ts'

/** Written by the build. */
declare const FIT_VERSION: string

/** What workers of `rank` and `gaps` run. */
export const judgeBatch = async (task: Task): Promise<unknown> =>
  (await import('./commands/workers.ts')).judgeTask(task)

/** The program with the command that `asked` names, so that a start pays only for its own; with all of them where it names none (help, a slip of the pen). */
function program(
  asked: string | undefined,
  session: Session,
  done: (code: ExitCode) => void,
): Command {
  const fit = new Command('fit')
    .description(
      'How you stand against a job posting, before you apply: offline, explained, and honest about what it could not read.',
    )
    .version(FIT_VERSION, '-V, --version')
    .showSuggestionAfterError(true)
    .showHelpAfterError(
      '(fit --help shows all commands; fit COMMAND --help shows the options of one)',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ fit check postings/intern.txt -p profiles/me.yaml\n  $ fit rank postings/ --top 10\n  $ fit gaps postings/\n  $ fit parse postings/intern.txt',
    )
  const one = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined
  for (const add of one ? [one] : Object.values(COMMANDS)) add(fit, session, done)
  if (!one) {
    fit
      .command('complete', { hidden: true })
      .argument('[words...]')
      .action(async (words: readonly string[]) =>
        done(await (await import('./commands/complete.ts')).run(session, words, fit)),
      )
  }
  return fit
}

/** Runs `fit` with the words of a command line. Never throws: gives the exit code. */
export async function main(words: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = 0
  const fit = program(words[0], session, (c) => {
    code = c
  })
  const out = {
    writeOut: (text: string) => void session.stdout.write(printable(text)),
    writeErr: (text: string) => void session.stderr.write(printable(text)),
  }
  for (const command of [fit, ...fit.commands, ...fit.commands.flatMap((c) => c.commands)])
    command
      .configureOutput({
        ...out,
        outputError: (text, write) => write(withChoices(text, command)),
      })
      .exitOverride()
  try {
    const group = groupOf(fit, words[0])
    if (group !== null)
      fit.error(`error: unknown command '${words[0]}'\n(Did you mean fit ${group} ${words[0]}?)`)
    await fit.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return failure(session, error)
  }
}

/** The command that has one of this name below it, where the program has none: `init` is `profile init`. */
function groupOf(fit: Command, asked: string | undefined): string | null {
  if (fit.commands.some((command) => command.name() === asked)) return null
  const group = fit.commands.find(({ commands }) => commands.some((c) => c.name() === asked))
  return group?.name() ?? null
}

/** An error of a command line; where a word is missing that is one of several, these too. */
function withChoices(error: string, { registeredArguments }: Command): string {
  const missing = registeredArguments.find((each) =>
    error.includes(`missing required argument '${each.name()}'`),
  )
  return missing?.argChoices
    ? error.replace(/\s*$/, `. It is one of ${missing.argChoices.join(', ')}.\n`)
    : error
}

async function failure(session: Session, error: unknown): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const { tellFailure } = await import('./commands/failure.ts')
  return tellFailure(session, error) ? 2 : 0
}

function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

/** Node's streams for output, made when they are asked for: each takes its milliseconds. */
class Streams {
  private readonly used = new Set<typeof process.stdout | typeof process.stderr>()

  get out(): typeof process.stdout {
    if (!this.used.has(process.stdout))
      process.stdout.on('error', (error: NodeJS.ErrnoException) =>
        process.exit(error.code === 'EPIPE' ? 0 : 2),
      )
    this.used.add(process.stdout)
    return process.stdout
  }

  get err(): typeof process.stderr {
    // what cannot be told is lost, and what was asked for is done all the same
    if (!this.used.has(process.stderr)) process.stderr.on('error', () => undefined)
    this.used.add(process.stderr)
    return process.stderr
  }

  /** Whether anything waits for its reader. */
  get waits(): boolean {
    return [...this.used].some((s) => s.writableLength > 0)
  }
}

/** Standard output that is no terminal: written to at once, by a stream only where a slow reader has told the system not to wait for it. */
function directly(streams: Streams): Output {
  let slow = false
  return {
    write(text, done) {
      if (slow) return streams.out.write(text, done)
      const bytes = Buffer.from(text)
      let at = 0
      try {
        while (at < bytes.length) at += writeSync(1, bytes, at)
      } catch (error) {
        if (errorCode(error) !== 'EAGAIN') throw error
        slow = true
        return streams.out.write(bytes.subarray(at), done)
      }
      return done?.()
    },
  }
}

/** Devices that take all, or nothing. */
const NO_TERMINALS = ['/dev/null', '/dev/full', '/dev/zero']
const numberOf = (device: string): number | undefined =>
  statSync(device, { throwIfNoEntry: false })?.rdev

function isTerminal(): boolean {
  const output = fstatSync(1)
  return (
    output.isCharacterDevice() && !NO_TERMINALS.some((device) => output.rdev === numberOf(device))
  )
}

/** The one place that touches `process` and the clock. `loaded` is what the loader tells the session: the file that workers run, what is kept between runs, the name of the build. */
export async function start(
  loaded: Pick<Session, 'loader' | 'kept' | 'build' | 'compileLess'> = {},
): Promise<void> {
  const streams = new Streams()
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    today: today(),
    clock: today,
    get stdin() {
      return process.stdin
    },
    stdout: isTerminal() ? streams.out : directly(streams),
    get stderr() {
      return streams.err
    },
    onInterrupt(stop) {
      process.once('SIGINT', stop)
      return () => void process.off('SIGINT', stop)
    },
    ...loaded,
  })
  // nothing is left to do: without this Node waits for V8 to end what it optimizes in the background, and takes the heap apart piece by piece
  if (!streams.waits) process.exit()
}
