import { Argument, Command, CommanderError } from 'commander'
import { fstatSync, statSync, writeSync } from 'node:fs'
import { profileCommands } from './commands/profile.ts'
import { printable } from './report/index.ts'
import type { ExitCode, Output, Session } from './commands/session.ts'
import type { MarkName } from './core/history.ts'
import type { SchemaName } from './parts.ts'
import type { Task } from './commands/workers.ts'

/** Written by the build. */
declare const FIT_VERSION: string

/** What workers of `rank` and `gaps` run. */
export const judgeBatch = async (task: Task): Promise<unknown> =>
  (await import('./commands/workers.ts')).judgeBatch(task)

type Run = (session: Session, args: readonly string[], options: never) => Promise<ExitCode>

/** A command's module is loaded when it is asked for, so that each start pays only for its own. */
function act(
  session: Session,
  load: () => Promise<{ readonly run: unknown }>,
  done: (code: ExitCode) => void,
) {
  return async (args: readonly string[], options: unknown): Promise<void> => {
    const { run } = (await load()) as { run: Run }
    done(await run(session, args, options as never))
  }
}

const color = (command: Command): Command =>
  command
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use none (as NO_COLOR does)')

const judging = (command: Command, formats: string): Command =>
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
const judgingOfAny = (command: Command, formats: string): Command =>
  color(
    command
      .option('-f, --format <name>', formats)
      .option('-o, --output <file>', 'write the report to a file instead of standard output')
      .option('--as-of <day>', 'judge as on this day, YYYY-MM-DD (default: today)')
      .option('--country <code>', 'where the job is, when the posting does not say: US, GB, DE, …')
      .option(
        '--role <title>',
        'of postings for several roles judge the one with these words in its title (default: the best for you)',
      )
      .option(
        '--with <skills>',
        'judge as if the profile had these too: "Kubernetes, Go:2y, graduation=2026-05"',
      )
      .option('--weights <file>', 'other weights for the kinds of requirements (YAML)')
      .option('--map <pairs>', 'columns of CSV or keys of NDJSON: text=description,title=job_title')
      .option('--no-cache', 'read every posting anew, and keep no reading for the next time')
      .option('--strict', 'exit with 2 where any posting could not be read'),
  )

const CODES =
  'Exit codes: 0 done, 1 a gate asked for was not passed, 2 nothing could be read, or the work was stopped.'

const each = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

const ONLY = [
  '--only <names>',
  'only postings with these recommendations: apply,clarify,stretch,skip',
] as const
const WHERE = [
  '--where <condition>',
  'only postings of which this holds: workplace=remote, country=US,CA, title~engineer, deadline>=2026-01-01 (several: all must hold)',
] as const
const JOBS = ['--jobs <n>', 'workers to judge with (default: as many as pay)'] as const

const batch = (command: Command): Command =>
  command
    .option('--open', 'make a page and open it in the browser')
    .option('--top <n>', 'show only the first n')
    .option(...ONLY)
    .option(...WHERE, each)
    .option(...JOBS)
    .option(
      '--merge',
      'the files hold rows that "--format ndjson" has written: make one result of them',
    )

type Add = (fit: Command, session: Session, done: (code: ExitCode) => void) => void

/** Every command by its name. What it runs is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, Add>> = {
  check: (fit, session, done) =>
    judging(
      fit
        .command('check')
        .argument('[postings...]', 'files, folders, globs, or - for standard input'),
      'text, json, markdown, html or ndjson',
    )
      .description(
        'judge your profile against each posting: gate, score, evidence, gaps, open questions',
      )
      .option('--open', 'make a page and open it in the browser')
      .option('--explain', 'show the arithmetic behind every point')
      .option(
        '--knockouts',
        'list the yes-or-no questions that the application form will likely ask',
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit check postings/intern.txt -p profiles/me.yaml\n  $ fit check - --country US < advert.txt\n  $ fit check postings/ --format json -o report.json\n  $ fit check postings/intern.txt --with "Kubernetes, Go:2y"\n\nExit codes: 0 done, 1 a gate asked for was not passed, 2 something could not be read.',
      )
      .action(act(session, () => import('./commands/check.ts'), done)),
  rank: (fit, session, done) =>
    batch(
      judging(
        fit
          .command('rank')
          .argument(
            '[postings...]',
            'files, folders, globs, or - for standard input (default: postings/)',
          ),
        'text, json, ndjson, csv, markdown, html or ics (a calendar of the deadlines)',
      ),
    )
      .description('rank postings, best first: one row each, copies folded')
      .option('--explain', 'say why each row stands above the next')
      .option(
        '--sort <name>',
        'priority (else), recommendation, score, title, organization, posted or deadline',
      )
      .option(
        '--since <day>',
        'only what was posted, saved or marked on this day or later, YYYY-MM-DD',
      )
      .option('--all', 'also what you have marked: applied to, or closed')
      .addHelpText(
        'after',
        `\nExamples:\n  $ fit rank\n  $ fit rank postings/ --only apply,stretch --where workplace=remote --where country=US\n  $ fit rank jobs.ndjson --top 20 --format csv -o best.csv\n  $ fit rank - --format ndjson < jobs.ndjson > rows.ndjson\n  $ fit rank --merge rows-1.ndjson rows-2.ndjson\n\n${CODES}`,
      )
      .action(act(session, () => import('./commands/rank.ts'), done)),
  match: (fit, session, done) =>
    judgingOfAny(
      fit
        .command('match')
        .argument(
          '[postings...]',
          'files, folders, globs, or - for standard input (default: postings/)',
        )
        .option(
          '--profiles <file>',
          'profiles: a file, a folder or a glob (several: all of them; default: profiles/)',
          each,
        ),
      'text, json, csv, ndjson or html',
    )
      .option('--open', 'make the pages and open them in the browser')
      .option('--by <what>', 'profile or posting', 'profile')
      .option('--top <n>', 'show only the first n of each (text: 10 unless given)')
      .option(...ONLY)
      .option(...WHERE, each)
      .option(...JOBS)
      .option(
        '--merge',
        'the files hold rows that "fit match --format ndjson" has written: make one result of them',
      )
      .option(
        '--keep <n>',
        'with --format ndjson: write the best n of each profile, as a part for --merge',
      )
      .description('many profiles against many postings, each of which is read once')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit match postings/ --profiles students/ --top 5\n  $ fit match jobs.ndjson --profiles students/ --top 20 --format csv -o best.csv\n  $ fit match jobs.ndjson --profiles "students/*.yaml" --by posting --top 3\n  $ fit match jobs.ndjson --profiles students/ --format html -o pages/\n  $ fit match - --profiles students/ --keep 100 --format ndjson < jobs.ndjson > part.ndjson\n  $ fit match --merge part-*.ndjson --top 20\n\nExit codes: 0 done, 2 no posting or no profile could be read, or the work was stopped.',
      )
      .action(act(session, () => import('./commands/match.ts'), done)),
  queue: (fit, session, done) => {
    const load = () => import('./commands/queue.ts')
    const queue = fit
      .command('queue')
      .description('fit match on many machines, by a queue in Redis (needs bullmq and ioredis)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit queue push jobs.ndjson --profiles students/ --redis redis://HOST:6379 --name spring\n  $ fit queue work --redis redis://HOST:6379 --name spring --until-empty\n  $ fit queue collect --redis redis://HOST:6379 --name spring --top 20 --wipe',
      )
    const named = (command: Command): Command =>
      command
        .option(
          '--redis <url>',
          'redis://USER:PASSWORD@HOST:6379/0, or rediss:// for TLS (else $FIT_REDIS)',
        )
        .option('--name <name>', 'the name of the queue')
    const example = (words: string): string => `\nExamples:\n  $ fit queue ${words}`
    named(
      queue
        .command('push')
        .argument(
          '[postings...]',
          'files, folders, globs, or - for standard input (default: postings/)',
        ),
    )
      .description('put postings into a queue, in chunks, with the profiles and how to judge')
      .option(
        '--profiles <file>',
        'profiles: a file, a folder or a glob (several: all of them; default: profiles/)',
        each,
      )
      .option('--chunk <n>', 'postings of a chunk (default: 100)')
      .option('--keep <n>', 'best postings that are kept for each profile (default: 100)')
      .option('--as-of <day>', 'judge as on this day, YYYY-MM-DD (default: today)')
      .option('--country <code>', 'where the job is, when the posting does not say: US, GB, DE, …')
      .option('--role <title>', 'of postings for several roles judge the one with these words')
      .option('--with <skills>', 'judge as if all profiles had these too: "Kubernetes, Go:2y"')
      .option('--weights <file>', 'other weights for the kinds of requirements (YAML)')
      .option('--map <pairs>', 'columns of CSV or keys of NDJSON: text=description,title=job_title')
      .addHelpText(
        'after',
        example('push jobs.ndjson --profiles students/ --redis redis://HOST:6379 --name spring'),
      )
      .action(act(session, async () => ({ run: (await load()).push }), done))
    named(queue.command('work'))
      .description('judge chunks of a queue; on as many machines as there are')
      .option('--until-empty', 'end when all chunks are done, those that others hold too')
      .option('--weights <file>', 'the weights that it must have been pushed with (YAML)')
      .addHelpText('after', example('work --redis redis://HOST:6379 --name spring --until-empty'))
      .action(async (options: object) => done(await (await load()).work(session, options)))
    named(queue.command('status'))
      .description('how many chunks wait, are being judged, are done and have failed')
      .option('-f, --format <name>', 'text or json')
      .addHelpText('after', example('status --redis redis://HOST:6379 --name spring'))
      .action(async (options: object) => done(await (await load()).status(session, options)))
    color(named(queue.command('collect')))
      .description(
        'the result of a queue that is done: what fit match gives over the same postings',
      )
      .option('--top <n>', 'show only the first n of each profile (text: 10 unless given)')
      .option('-f, --format <name>', 'text, json, csv, ndjson or html (a page for each profile)')
      .option(
        '-o, --output <file>',
        'write the result to a file instead of standard output; html: the folder of the pages',
      )
      .option('--wipe', 'then take the queue out of Redis, with profiles and postings')
      .addHelpText(
        'after',
        example('collect --redis redis://HOST:6379 --name spring --top 20 --wipe'),
      )
      .action(async (options: object) => done(await (await load()).collect(session, options)))
  },
  gaps: (fit, session, done) =>
    batch(
      judging(
        fit
          .command('gaps')
          .argument(
            '[postings...]',
            'files, folders, globs, or - for standard input (default: postings/)',
          ),
        'text, json, ndjson, csv, markdown or html',
      ),
    )
      .description('what to study: the gaps over many postings, by what closing them would bring')
      .option('--by <what>', 'skill, kind or posting', 'skill')
      .addHelpText(
        'after',
        `\nExamples:\n  $ fit gaps\n  $ fit gaps postings/ --format markdown -o study.md\n  $ fit gaps postings/ --with Kubernetes\n  $ fit gaps jobs.ndjson --by posting --top 10\n  $ fit gaps --merge rows-1.ndjson rows-2.ndjson\n\n${CODES}`,
      )
      .action(act(session, () => import('./commands/gaps.ts'), done)),
  parse: (fit, session, done) =>
    color(
      fit
        .command('parse')
        .argument('[postings...]', 'files, folders, globs, or - for standard input'),
    )
      .description('show what was understood of a posting, every line accounted for')
      .option('-f, --format <name>', 'text, json, ndjson or yaml')
      .option(
        '--trace [line]',
        'show why each passage was read as it was, or the one on a line (--trace=12): what decided, what was dropped',
      )
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--map <pairs>', 'columns of CSV or keys of NDJSON: text=description,title=job_title')
      .option('--strict', 'exit with 2 where any posting could not be read')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit parse postings/intern.txt\n  $ fit parse postings/intern.txt --format json\n  $ fit parse postings/intern.txt --format yaml -o corrected.yaml\n  $ fit parse postings/intern.txt --trace=12',
      )
      .action(act(session, () => import('./commands/parse.ts'), done)),
  save: (fit, session, done) =>
    fit
      .command('save')
      .description('take postings into postings/, with their metadata, source and day')
      .argument('[sources...]', 'files, web addresses, or - for standard input')
      .option(
        '--to <folder>',
        'the folder to save into (default: the one that is set, else postings/)',
      )
      .option('--name <name>', 'the name of the file, for one posting')
      .option('--map <pairs>', 'columns of CSV or keys of NDJSON: text=description,title=job_title')
      .option('--timeout <seconds>', 'how long one download may take', '30')
      .option('--allow-local', 'also ask addresses of this machine and its network')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit save https://jobs.example.com/42\n  $ fit save ~/Downloads/offer.pdf --name larkspur-intern\n  $ pbpaste | fit save -\n\nPrints the path of each posting. Nothing is overwritten; a posting that is there already is found by its words.',
      )
      .action(act(session, () => import('./commands/save.ts'), done)),
  mark: (fit, session, done) =>
    fit
      .command('mark')
      .description('write into a saved posting what became of it; fit rank then leaves it out')
      .argument('<posting>', 'the file of a saved posting, or its name in postings/')
      .addArgument(
        new Argument('<mark>', 'what became of it; clear takes all marks away').choices([
          'applied',
          'interview',
          'offer',
          'rejected',
          'closed',
          'clear',
        ] satisfies (MarkName | 'clear')[]),
      )
      .option('--on <day>', 'the day of it, YYYY-MM-DD (default: today)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit mark postings/larkspur-intern.yaml applied\n  $ fit mark larkspur-intern interview --on 2026-12-03\n  $ fit mark larkspur-intern clear\n\nThe marks stand in the file of the posting and nowhere else.',
      )
      .action(async (posting: string, mark: MarkName, options: object) =>
        done(await (await import('./commands/mark.ts')).run(session, posting, mark, options)),
      ),
  profile: (fit, session, done) => profileCommands(fit, (load) => act(session, load, done)),
  schema: (fit, session, done) =>
    fit
      .command('schema')
      .description(
        'print the JSON Schema of what fit reads and prints, for editors and other programs',
      )
      .addArgument(
        new Argument('<name>', 'what to describe').choices([
          'profile',
          'posting',
          'parse',
          'report',
          'ranking',
          'match',
          'gaps',
          'profile-check',
        ] satisfies SchemaName[]),
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit schema profile > profile.schema.json\n  $ fit schema report',
      )
      .action(async (name: string) =>
        done(await (await import('./commands/schema.ts')).run(session, name)),
      ),
  doctor: (fit, session, done) =>
    fit
      .command('doctor')
      .description('say what is taken from where, versions, cache and terminal, and what is wrong')
      .option('-f, --format <name>', 'text or json')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit doctor\n  $ fit doctor --format json\n\nExit codes: 0 postings can be judged, 2 something stands in the way.',
      )
      .action(async (options: object) =>
        done(await (await import('./commands/doctor.ts')).run(session, options)),
      ),
  mcp: (fit, session, done) =>
    fit
      .command('mcp')
      .description(
        'serve check, parse, rank, gaps and profile check to an assistant (Model Context Protocol, standard input and output)',
      )
      .option(
        '--allow <folder>',
        'a folder that the assistant may name files in, besides the working folder (may be repeated)',
        each,
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit mcp\n  $ fit mcp --allow ~/Documents/postings\n\nIt asks nothing of the network and writes no file of yours. docs/agent.md says how assistants are set up.',
      )
      .action(async (options: object) =>
        done(await (await import('./commands/mcp.ts')).run(session, options)),
      ),
  app: (fit, session, done) =>
    fit
      .command('app')
      .description('write the whole program as one page, for a browser without a network')
      .option('-o, --output <file>', 'write the page to this file (default: fit.html)')
      .option('--open', 'open it in the browser')
      .addHelpText('after', '\nExamples:\n  $ fit app\n  $ fit app -o ~/fit.html --open')
      .action(async (options: object) =>
        done(await (await import('./commands/app.ts')).run(session, [], options)),
      ),
  cache: (fit, session, done) => {
    const cache = fit
      .command('cache')
      .description('what is kept between runs, so that a posting is read once')
      .addHelpText('after', '\nExamples:\n  $ fit cache clear')
    cache
      .command('clear')
      .description('take it away; it is made again as it is needed')
      .addHelpText('after', '\nExamples:\n  $ fit cache clear')
      .action(async () => done(await (await import('./commands/cache.ts')).run(session)))
  },
  completion: (fit, session, done) =>
    fit
      .command('completion')
      .description('print a script that completes commands, options and files in your shell')
      .addArgument(
        new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish', 'powershell']),
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit completion bash >> ~/.bashrc\n  $ fit completion zsh >> ~/.zshrc\n  $ fit completion fish > ~/.config/fish/completions/fit.fish\n  $ fit completion powershell >> $PROFILE',
      )
      .action(async (shell: string) =>
        done(await (await import('./commands/completion.ts')).run(session, shell)),
      ),
}

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
    command.configureOutput(out).exitOverride()
  try {
    await fit.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return failure(session, error)
  }
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
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
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

/** The one place that touches `process` and the clock. `loader` is the file that workers run, `kept` the folder of what is kept between runs, `build` the name of the build. */
export async function start(loader?: string, kept?: string, build?: string): Promise<void> {
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
    ...(loader === undefined ? {} : { loader }),
    ...(kept === undefined ? {} : { kept }),
    ...(build === undefined ? {} : { build }),
  })
  // nothing is left to do: without this Node waits for V8 to end what it optimizes in the background, and takes the heap apart piece by piece
  if (!streams.waits) process.exit()
}
