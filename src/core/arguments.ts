import { nearestWord } from './alike.ts'
import { fault } from './diagnostic.ts'
import { isRecord, keysOf } from './records.ts'

/*
 * What the functions of the library are given. TypeScript holds it; who calls them from JavaScript is told here what was wrong and what to give instead.
 */

/** A value that a function takes: what to give, and whether a value is that. */
interface Taken {
  readonly give: string
  readonly is: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value)
const isNothing = (value: unknown): boolean => value === undefined || value === null
const isBytes = (value: unknown): boolean => value instanceof Uint8Array
const isProfile = (value: unknown): boolean =>
  isRecord(value) && isText(value.source) && (value.skills === null || isList(value.skills))
/** A text is gone through letter by letter, which nobody means. */
const isGoneThrough = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Symbol.asyncIterator in value || Symbol.iterator in value)

const ARGUMENTS = {
  document: {
    give: 'a posting as readPostings() gives it',
    is: (value) => isRecord(value) && isText(value.text) && isRecord(value.metadata),
  },
  documents: {
    give: 'a list or stream of postings as readPostings() gives them',
    is: isGoneThrough,
  },
  reading: {
    give: 'a posting as parse() gives it',
    is: (value) =>
      isRecord(value) &&
      isRecord(value.posting) &&
      isList(value.requirements) &&
      isList(value.lines),
  },
  profile: { give: 'the `profile` that readProfile() gives', is: isProfile },
  profiles: {
    give: 'a list of profiles as readProfile() gives them',
    is: (value) => Array.isArray(value) && value.every(isProfile),
  },
  report: {
    give: 'a report as check() gives it',
    is: (value) => isRecord(value) && isRecord(value.posting) && isList(value.findings),
  },
  bytes: { give: 'the bytes of a file, as a Uint8Array', is: isBytes },
  chunks: { give: 'the pieces of a file, as a list or stream', is: isGoneThrough },
  text: { give: 'a text', is: isText },
  source: { give: 'the name of the file, such as "advert.html"', is: isText },
  additions: { give: 'a list as readAdditions() gives it', is: isList },
  url: { give: 'a URL', is: (value) => value instanceof URL },
  options: { give: 'an object with options', is: isRecord },
} as const satisfies Record<string, Taken>

const OPTIONS = {
  asOf: { give: 'the day to judge on, such as "2026-05-12"', is: isText },
  country: { give: 'the two letters of a country, such as "DE"', is: isText },
  role: { give: 'words of the title of a role', is: isText },
  weights: { give: 'weights as parseWeights() gives them', is: isRecord },
  additions: ARGUMENTS.additions,
  knockouts: { give: 'true or false', is: (value) => typeof value === 'boolean' },
  asks: { give: 'a list of the questions of a form', is: isList },
  top: {
    give: 'how many rows to keep, as a whole number',
    is: (value) => Number.isInteger(value) && Number(value) >= 0,
  },
  sort: { give: 'the name of an order', is: isText },
  by: { give: '"profile" or "posting"', is: (value) => value === 'profile' || value === 'posting' },
  map: { give: 'an object with the name of a column for each key', is: isRecord },
  onProblem: {
    give: 'a function that is told of each problem',
    is: (value) => typeof value === 'function',
  },
} as const satisfies Record<string, Taken>

const PLACES = ['first', 'second', 'third']
/** Letters of a text that a message shows. */
const MOST_SHOWN = 40

/** A value as a message names it. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MOST_SHOWN))
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'another object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** Throws an InputError where an argument is not what the function `of` takes; `given` has the arguments in their order, each by what it should be. */
export function assertArguments(
  of: string,
  given: Partial<Readonly<Record<keyof typeof ARGUMENTS, unknown>>>,
): void {
  keysOf(given).forEach((kind, i) => {
    const { give, is } = ARGUMENTS[kind]
    const value = given[kind]
    if (!is(value))
      throw fault(`${of}()`, `The ${PLACES[i]} argument is ${shown(value)}. Give ${give}.`)
  })
}

/** Throws an InputError where a name is a slip for that of an option; others are let be, as an object may hold what is meant for another function. */
function assertKnown(of: string, options: object): void {
  const known: readonly string[] = keysOf(OPTIONS)
  for (const name of Object.keys(options)) {
    const near = known.includes(name) ? null : nearestWord(name, known)
    if (near !== null)
      throw fault(`${of}()`, `The option \`${name}\` is unknown. Did you mean \`${near}\`?`)
  }
}

/** Throws an InputError where an option has not the type that it takes; of what may be left out null and undefined say nothing. */
function assertTypes(of: string, options: object): void {
  const given: Partial<Readonly<Record<keyof typeof OPTIONS, unknown>>> = options
  for (const name of keysOf(OPTIONS)) {
    const { give, is } = OPTIONS[name]
    const value = given[name]
    if (!isNothing(value) && !is(value))
      throw fault(`${of}()`, `The option \`${name}\` is ${shown(value)}. Give ${give}.`)
  }
}

/** Throws an InputError where an option is a slip of the pen or has not the type that it takes. */
export function assertOptions(of: string, options: object): void {
  assertKnown(of, options)
  assertTypes(of, options)
}

/** Throws an InputError where the function `of` is to judge and is not told on which day, or is given a slip of an option or one of another type. */
export function assertJudging(of: string, options: unknown): void {
  if (isRecord(options)) assertKnown(of, options)
  if (!isRecord(options) || isNothing(options.asOf))
    throw fault(
      `${of}()`,
      `The day to judge on is missing. Give options with it, such as { asOf: '2026-05-12' }.`,
    )
  assertTypes(of, options)
}

/** Throws an InputError where a value is none of those that the function `of` knows. */
export function assertOneOf(
  of: string,
  what: string,
  value: unknown,
  known: readonly string[],
): void {
  if (typeof value !== 'string' || !known.includes(value))
    throw fault(`${of}()`, `The ${what} is ${shown(value)}. Give one of ${known.join(', ')}.`)
}
