import type { Argument, Command, Option } from 'commander'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { COUNTRY_CODES } from '../core/country-codes.ts'
import { SORT_NAMES } from '../core/order.ts'
import { RECOMMENDATIONS } from '../core/choices.ts'
import { completedCondition } from './complete-condition.ts'
import { POSTING_FILE } from './files.ts'
import { writeStdout } from './output.ts'
import { printedBy } from './printed.ts'
import type { ExitCode, Session } from './session.ts'

/** `fit complete -- WORDS`: what may stand in the place of the last word, one a line with a tab and its description, then what the shell is to do. */
export async function run(
  session: Session,
  words: readonly string[],
  fit: Command,
): Promise<ExitCode> {
  const { RootCommand, ShellCompDirective: directives } = await import('@bomb.sh/tab')
  const condition = completedCondition(words)
  if (condition !== null) {
    const nothingElse = directives.ShellCompDirectiveNoFileComp
    const how = condition.goesOn ? nothingElse | directives.ShellCompDirectiveNoSpace : nothingElse
    await writeStdout(session, [...condition.values.map((v) => `${v}\t`), `:${how}\n`].join('\n'))
    return 0
  }
  const root = new RootCommand()
  for (const [name, command] of [['', fit] as const, ...commandsOf(fit)]) {
    const known = name === '' ? root : root.command(name, command.description())
    for (const option of command.createHelp().visibleOptions(command))
      addOption(session, known, option)
    for (const argument of command.registeredArguments)
      known.argument(
        argument.name(),
        handler(plain(argumentValues(session, argument))),
        argument.variadic,
      )
  }
  const found = printedBy(() => root.parse([...words]))
  const isNothing = found.startsWith(':') && takesFile(fit, words)
  await writeStdout(session, isNothing ? `:${directives.ShellCompDirectiveDefault}\n` : found)
  return 0
}

type Known = {
  option: (value: string, description: string, how?: Handler | string, alias?: string) => unknown
}
/** Values with what each means. */
type Values = readonly (readonly [value: string, means: string])[]
type Handler = (complete: (value: string, description: string) => void) => void

const handler =
  (values: Values): Handler =>
  (complete) =>
    values.forEach(([value, means]) => complete(value, means))

const plain = (values: readonly string[]): Values => values.map((value) => [value, ''])

/** Commands with their full names: `profile check`. */
function commandsOf(command: Command, before = ''): (readonly [string, Command])[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .flatMap((c) => [[before + c.name(), c] as const, ...commandsOf(c, `${before}${c.name()} `)])
}

function addOption(session: Session, known: Known, option: Option): void {
  const name = option.long?.slice(2)
  if (name === undefined) return
  const alias = option.short?.slice(1)
  if (option.required || option.optional)
    known.option(name, option.description, handler(optionValues(session, option)), alias)
  else known.option(name, option.description, alias)
}

function optionValues(session: Session, option: Option): Values {
  if (option.long === '--country') return countries()
  if (option.long === '--profile' || option.long === '--profiles')
    return plain(filesIn(session, 'profiles', PROFILE_FILE))
  return plain(option.argChoices ?? VALUES[option.long ?? ''] ?? listed(option.description))
}

function countries(): Values {
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  return COUNTRY_CODES.map((code) => [code, names.of(code) ?? ''])
}

/** Values of options whose descriptions tell more than these. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--sort': SORT_NAMES,
  '--only': RECOMMENDATIONS,
}

/** Descriptions of values are lists of them: "text, json or yaml". */
const listed = (description: string): readonly string[] =>
  /^[a-z]+(?:, [a-z]+)* or [a-z]+$/.test(description) ? description.split(/, | or /) : []

function argumentValues(session: Session, argument: Argument): readonly string[] {
  if (argument.name() === 'postings') return filesIn(session, 'postings', POSTING_FILE)
  if (argument.name() === 'posting') return filesIn(session, 'postings', SAVED_FILE)
  if (argument.name() === 'files') return filesIn(session, 'profiles', PROFILE_FILE)
  return argument.argChoices ?? []
}

const SAVED_FILE = /\.ya?ml$/i
const PROFILE_FILE = /\.(?:ya?ml|json)$/i

/** More are no help. */
const MOST_FILES = 500
/** Shells take the words as they stand: names that they would have to quote are left to the shell's own completion. */
const PLAIN = /^[\p{L}\p{Nd}._+@,-]+$/u

function filesIn(session: Session, folder: string, shape: RegExp): readonly string[] {
  try {
    const names = readdirSync(path.resolve(session.cwd, folder)).filter(
      (name) => shape.test(name) && PLAIN.test(name),
    )
    return names
      .sort()
      .slice(0, MOST_FILES)
      .map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

/** Whether a file may stand in the place of the last word: as the value of an option that takes one, or as an argument. */
function takesFile(fit: Command, words: readonly string[]): boolean {
  const [before = '', last = ''] = words.slice(-2)
  if (words.length < 2 || last.startsWith('-')) return false
  const options = [fit, ...commandsOf(fit).map(([, command]) => command)].flatMap((c) => c.options)
  const option = options.find((o) => o.long === before || o.short === before)
  return (
    option === undefined ||
    option.isBoolean() ||
    !option.required ||
    /<(?:file|folder)>/.test(option.flags)
  )
}
