import { Argument } from 'commander'
import type { MarkName } from '../core/choices.ts'
import type { SchemaName } from '../parts.ts'
import { JUDGING_COMMANDS } from './judging-commands.ts'
import { act, color, appendValue, type Commands, GIVEN_POSTINGS, MAP, STRICT } from './options.ts'
import { profileCommands } from './profile.ts'
import { QUEUE_COMMANDS } from './queue-commands.ts'

/** Every command by its name, in the order of the help. What a command runs is loaded when it is asked for. */
export const COMMANDS: Commands = {
  ...JUDGING_COMMANDS,
  ...QUEUE_COMMANDS,
  parse: (fit, session, done) =>
    color(fit.command('parse').argument(...GIVEN_POSTINGS))
      .description('show what was understood of a posting, every line accounted for')
      .option('-f, --format <name>', 'text, json, ndjson or yaml')
      .option(
        '--trace [line]',
        'show why each passage was read as it was, or the one on a line (--trace=12): what decided, what was dropped',
      )
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option(...MAP)
      .option(...STRICT)
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit parse postings/intern.txt\n  $ fit parse postings/intern.txt --format json\n  $ fit parse postings/intern.txt --format yaml -o corrected.yaml\n  $ fit parse postings/intern.txt --trace=12',
      )
      .action(act(session, () => import('./parse.ts'), done)),
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
      .option(...MAP)
      .option('--timeout <seconds>', 'how long one download may take', '30')
      .option('--allow-local', 'also ask addresses of this machine and its network')
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit save https://jobs.example.com/42\n  $ fit save ~/Downloads/offer.pdf --name larkspur-intern\n  $ pbpaste | fit save -\n\nPrints the path of each posting. Nothing is overwritten; a posting that is there already is found by its words.',
      )
      .action(act(session, () => import('./save.ts'), done)),
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
        done(await (await import('./mark.ts')).run(session, posting, mark, options)),
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
      .action(async (name: string) => done(await (await import('./schema.ts')).run(session, name))),
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
        done(await (await import('./doctor.ts')).run(session, options)),
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
        appendValue,
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ fit mcp\n  $ fit mcp --allow ~/Documents/postings\n\nIt asks nothing of the network and writes no file of yours. docs/agent.md says how assistants are set up.',
      )
      .action(async (options: object) =>
        done(await (await import('./mcp.ts')).run(session, options)),
      ),
  app: (fit, session, done) =>
    fit
      .command('app')
      .description('write the whole program as one page, for a browser without a network')
      .option('-o, --output <file>', 'write the page to this file (default: fit.html)')
      .option('--open', 'open it in the browser')
      .addHelpText('after', '\nExamples:\n  $ fit app\n  $ fit app -o ~/fit.html --open')
      .action(async (options: object) =>
        done(await (await import('./app.ts')).run(session, [], options)),
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
      .action(async () => done(await (await import('./cache.ts')).run(session)))
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
        done(await (await import('./completion.ts')).run(session, shell)),
      ),
}
