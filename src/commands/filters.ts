import { suggestion } from '../core/alike.ts'
import { codeWritten, COUNTRY_CODES } from '../core/country-codes.ts'
import { own } from '../core/own.ts'
import {
  EMPLOYMENT_TYPES,
  WORKPLACES,
  RECOMMENDATIONS,
  type Recommendation,
} from '../core/choices.ts'
import type { Row } from '../core/ranking.ts'
import { codeInstead } from './judging.ts'
import { UsageError } from './session.ts'

type Posting = Row['posting']

/** What `--where` can ask of a posting; each gives all values that it has. */
const FACTS: Readonly<Record<string, (posting: Posting) => readonly (string | null)[]>> = {
  title: (p) => [p.title],
  organization: (p) => [p.hiringOrganization],
  country: (p) => p.jobLocation.map((place) => place.country),
  location: (p) => p.jobLocation.map((place) => place.text),
  workplace: (p) => [p.workplace, ...(p.otherWorkplaces ?? [])],
  employment: (p) => [p.employmentType, ...(p.otherEmploymentTypes ?? [])],
  term: (p) => [p.term],
  posted: (p) => [p.datePosted],
  deadline: (p) => [p.validThrough],
  start: (p) => [p.jobStartDate],
  currency: (p) => [p.baseSalary?.currency ?? null],
  source: (p) => [p.source],
}

/** Facts that have few values; another one asks for nothing that there is. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  workplace: WORKPLACES,
  employment: EMPLOYMENT_TYPES,
}

/** What `--where` can ask, and the values of a fact that has few. */
export const FACT_NAMES: readonly string[] = Object.keys(FACTS)
export const valuesOf = (fact: string): readonly string[] =>
  fact === 'country' ? COUNTRY_CODES : (own(VALUES, fact) ?? [])

type Test = (has: string, wanted: string) => boolean

/** How a value is compared; capitals do not matter. ISO dates compare as texts. */
const SIGNS: Readonly<Record<string, Test>> = {
  '!=': (has, wanted) => has !== wanted,
  '>=': (has, wanted) => has >= wanted,
  '<=': (has, wanted) => has <= wanted,
  '~': (has, wanted) => has.includes(wanted),
  '=': (has, wanted) => has === wanted,
}

/** What rows pass `--only` and every `--where`. Throws a UsageError where one cannot be understood. */
export function filterOf(
  only: string | undefined,
  where: readonly string[],
): (row: Row) => boolean {
  const wanted = recommendationsAsked(only)
  const isShown = postingFilter(where)
  return (row) => (wanted === null || wanted.includes(row.recommendation)) && isShown(row.posting)
}

/** The recommendations of `--only`; null where it is not given. Throws a UsageError where one is none. */
export function recommendationsAsked(only: string | undefined): readonly Recommendation[] | null {
  if (only === undefined) return null
  return only.split(',').map((written) => {
    const word = written.trim()
    const found = RECOMMENDATIONS.find((r) => r === word)
    if (!found)
      throw new UsageError(
        `--only takes ${RECOMMENDATIONS.join(', ')}, with commas between, not "${word}".`,
      )
    return found
  })
}

/** What is said where no posting passed what was asked for: "No posting passes --only apply --where workplace=remote."; nothing where nothing was asked for. */
export function noneLeft({
  only,
  where = [],
  since,
}: {
  readonly only?: string | undefined
  readonly where?: readonly string[] | undefined
  readonly since?: string | undefined
}): string {
  const asked = [
    ...(only === undefined ? [] : [`--only ${only}`]),
    ...where.map((condition) => `--where ${condition}`),
    ...(since === undefined ? [] : [`--since ${since}`]),
  ]
  return asked.length === 0 ? '' : `No posting passes ${asked.join(' ')}.\n`
}

/** What postings pass every `--where`. Throws a UsageError where one cannot be understood. */
export function postingFilter(where: readonly string[]): (posting: Posting) => boolean {
  const conditions = where.map(conditionOf)
  return (posting) => conditions.every((holds) => holds(posting))
}

/** Throws a UsageError where no country has this code. */
function countryKnown(option: string): void {
  if (codeWritten(option) === null)
    throw new UsageError(
      `--where country is the two-letter code of a country such as US, GB or DE, not "${option}".${codeInstead(option)}`,
    )
}

/** `workplace=remote`, `country=US,CA` (any of them), `title~engineer`, `deadline>=2026-01-01`, `term!=summer 2026`. What a posting does not say fits only `!=`. */
function conditionOf(written: string): (posting: Posting) => boolean {
  const at = written.search(/!=|>=|<=|=|~/)
  const sign = at < 0 ? undefined : Object.keys(SIGNS).find((s) => written.startsWith(s, at))
  const fact = written.slice(0, Math.max(0, at)).trim()
  const values = own(FACTS, fact)
  const test = sign === undefined ? undefined : SIGNS[sign]
  if (!values && test) {
    const near = suggestion(fact, FACT_NAMES)
    if (near !== '') throw new UsageError(`--where knows no "${fact}".${near}`)
  }
  if (!values || !test || sign === undefined)
    throw new UsageError(
      `--where takes a condition such as workplace=remote, country=US,CA, title~engineer or deadline>=2026-01-01, not "${written}". Facts: ${FACT_NAMES.join(', ')}.`,
    )
  const options = written
    .slice(at + sign.length)
    .split(',')
    .map((option) => option.trim().toLowerCase())
  if (fact === 'country' && sign !== '~') for (const option of options) countryKnown(option)
  const known = own(VALUES, fact)
  const stray = sign === '~' ? undefined : options.find((o) => known?.includes(o) === false)
  if (known && stray !== undefined)
    throw new UsageError(`--where ${fact} is one of ${known.join(', ')}, not "${stray}".`)
  return (posting) => {
    const has = values(posting).flatMap((value) => (value === null ? [] : [value.toLowerCase()]))
    return sign === '!='
      ? options.every((option) => !has.includes(option))
      : has.some((value) => options.some((option) => test(value, option)))
  }
}
