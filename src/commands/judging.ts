import { listed } from '../core/listed.ts'
import { codeWritten } from '../core/country-codes.ts'
import { countryNamed } from '../profiles/rights.ts'
import { validProfile } from '../profiles/validate.ts'
import type { Addition, Profile } from '../core/profile.ts'
import { KIND_NAMES } from '../requirements/registry.ts'
import type { WeightOverrides } from '../requirements/weights.ts'
import { readWeights } from '../settings/weights-file.ts'
import { profileFile } from './files.ts'
import { readText } from './reading.ts'
import { printDiagnostics } from './output.ts'
import { UsageError, type Session } from './session.ts'

/** Options that `check`, `rank` and `gaps` share. */
export interface JudgingOptions {
  readonly profile?: string | undefined
  /** A profile itself (YAML or JSON) in the place of its file. */
  readonly profileText?: string | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly asOf?: string | undefined
  readonly country?: string | undefined
  readonly role?: string | undefined
  readonly with?: string | undefined
  readonly weights?: string | undefined
  readonly minScore?: string | undefined
  readonly require?: string | undefined
  readonly color?: boolean | undefined
  readonly strict?: boolean | undefined
  readonly cache?: boolean | undefined
  readonly map?: string | undefined
}

/** What a profile that stands in no file is called. */
export const PROFILE_ITSELF = 'profile'

/** The text of the profile that the options name, or hold, and what it is called. */
export function profileGiven(
  session: Session,
  { profile, profileText }: Pick<JudgingOptions, 'profile' | 'profileText'>,
): { readonly file: string; readonly text: string } {
  if (profileText !== undefined) return { file: PROFILE_ITSELF, text: profileText }
  const file = profileFile(session, profile)
  return { file, text: readText(session, file, 'a profile') }
}

/** Reads the profile that the options name; its warnings go to standard error. */
export async function loadProfile(session: Session, options: JudgingOptions): Promise<Profile> {
  const { file, text } = profileGiven(session, options)
  const { profile, warnings } =
    validProfile(text, file) ?? (await import('../profiles/index.ts')).readProfile(text, file)
  printDiagnostics(session, warnings)
  return profile
}

/** What `--with` adds to the profile. With a session, names that the vocabulary does not hold are told. */
export async function additionsAsked(
  session: Session | null,
  written: string | undefined,
): Promise<readonly Addition[]> {
  if (written === undefined) return []
  const [{ readAdditions }, { doubtsOf }] = await Promise.all([
    import('../profiles/additions.ts'),
    import('../evaluation/profile-lint.ts'),
  ])
  const additions = readAdditions(written)
  if (session) printDiagnostics(session, doubtsOf(additions))
  return additions
}

/** The weights of `--weights FILE`; none where it is not given. */
export const weightsAsked = (session: Session, file: string | undefined): WeightOverrides =>
  file === undefined
    ? {}
    : readWeights(readText(session, file, 'a file of weights'), file, KIND_NAMES)

/** `text=description,title=job_title` */
export function columnMapping(written: string | undefined): Record<string, string> {
  if (written === undefined) return {}
  const pairs = written.split(',').map((pair) => pair.split('='))
  if (pairs.some((p) => p.length !== 2 || p.some((part) => part.trim() === '')))
    throw new UsageError(
      `--map takes pairs such as text=description,title=job_title, not "${written}".`,
    )
  return Object.fromEntries(pairs.map(([key = '', column = '']) => [key.trim(), column.trim()]))
}

/** One of `names`, or a usage error that lists them, and with them `others` that are dealt with elsewhere. */
export function choose<T extends string>(
  option: string,
  given: string | undefined,
  names: readonly T[],
  fallback: T,
  others: readonly string[] = [],
): T {
  if (given === undefined) return fallback
  const found = names.find((n) => n === given)
  const all = [...names, ...others]
  if (!found) throw new UsageError(`${option} takes ${listed(all, 'or')}, not "${given}".`)
  return found
}

export function scoreAsked(given: string | undefined): number | null {
  if (given === undefined) return null
  const value = Number(given.replace(/\s*%$/, ''))
  if (given.trim() === '' || !Number.isFinite(value) || value < 0 || value > 100)
    throw new UsageError(`--min-score takes a number from 0 to 100, not "${given}".`)
  return value
}

/** ISO 3166-1 alpha-2 in capitals, or `EU`. Throws a UsageError where there is no such country. */
export function countryAsked(given: string | undefined): string | null {
  if (given === undefined) return null
  const code = codeWritten(given)
  if (code === null)
    throw new UsageError(
      `--country takes the two-letter code of a country such as US, GB or DE, not "${given}".${codeInstead(given)}`,
    )
  return code
}

/** " Write DE." where a country was named by its name; else nothing. A name is not taken for its code: "Georgia" is a state too. */
export function codeInstead(given: string): string {
  const code = countryNamed(given)
  return code === null ? '' : ` Write ${code}.`
}
