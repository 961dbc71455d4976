import type { Command } from 'commander'

/** Loads the module of a command when it is asked for, and runs it. */
type Act = (
  load: () => Promise<{ readonly run: unknown }>,
) => (args: readonly string[], options: unknown) => Promise<void>

const FILES = [
  '[files...]',
  'profiles (default: $FIT_PROFILE, else the only file in profiles/)',
] as const

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ fit profile ${line}`).join('\n')}`

/** Adds `fit profile …` to the program. */
export function profileCommands(fit: Command, act: Act): void {
  const profile = fit.command('profile').description('make, check, convert and print profiles')
  profile.addHelpText(
    'after',
    examples(
      'init profiles/me.yaml',
      'import resume.json -o profiles/me.yaml',
      'check profiles/me.yaml',
      'show',
    ),
  )
  profile
    .command('init')
    .argument('[file...]', 'where to write it (default: profiles/me.yaml)')
    .description(
      'ask a few questions and write a commented profile; without a terminal, print a template',
    )
    .option('--from <cv>', 'ask nothing and begin with a CV, as fit profile import reads it')
    .option('--template', 'print the template and ask nothing')
    .option('--force', 'write over a file that exists')
    .addHelpText(
      'after',
      examples(
        'init',
        'init profiles/me.yaml',
        'init --from cv.pdf',
        'init --template > profiles/me.yaml',
      ),
    )
    .action(act(() => import('./profile-init.ts')))
  profile
    .command('check')
    .argument(...FILES)
    .description('say what is wrong or looks wrong, with the line and what to write instead')
    .option('-p, --profile <file>', 'the profile, as the other commands take it')
    .option('-f, --format <name>', 'text or json')
    .option('--as-of <day>', 'check as on this day, YYYY-MM-DD (default: today)')
    .option('--strict', 'exit with 1 where anything looks wrong')
    .addHelpText(
      'after',
      examples('check', 'check profiles/me.yaml --strict', 'check profiles/*.yaml --format json'),
    )
    .action(act(() => import('./profile-check.ts')))
  profile
    .command('import')
    .argument('<cv...>', 'JSON Resume, RenderCV, YAMLResume, or a CV as PDF, DOCX or text')
    .description('turn a CV into a profile, and list what it did not say')
    .option('-o, --output <file>', 'write the profile to a file instead of standard output')
    .option('--force', 'write over a file that exists')
    .addHelpText('after', examples('import resume.json -o profiles/me.yaml', 'import cv.pdf'))
    .action(act(() => import('./profile-import.ts')))
  profile
    .command('show')
    .argument(...FILES)
    .description('print what fit understood, each fact with its line')
    .option('-p, --profile <file>', 'the profile, as the other commands take it')
    .option('-f, --format <name>', 'text or json')
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use none (as NO_COLOR does)')
    .addHelpText('after', examples('show', 'show profiles/me.yaml --format json'))
    .action(act(() => import('./profile-show.ts')))
  profile
    .command('ask')
    .argument('[postings...]', 'postings whose open questions are asked (default: postings/)')
    .description(
      'ask what your profile leaves open for these postings, and write the answers into it',
    )
    .option('-p, --profile <file>', 'your profile')
    .option('--as-of <day>', 'judge as on this day, YYYY-MM-DD (default: today)')
    .option('--country <code>', 'where the jobs are, when a posting does not say')
    .option('-f, --format <name>', 'text or json: print the questions and ask nothing')
    .addHelpText(
      'after',
      examples('ask', 'ask postings/intern.txt -p profiles/me.yaml', 'ask --format json'),
    )
    .action(act(() => import('./profile-ask.ts')))
  profile
    .command('schema')
    .description('print the JSON Schema of a profile, for editors')
    .addHelpText('after', examples('schema', 'schema > profile.schema.json'))
    .action((options: unknown) => act(() => import('./profile-schema.ts'))([], options))
}
