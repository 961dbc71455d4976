import { ANY_STUDY } from './education/requirement.ts'
import { listed } from '../core/listed.ts'
import { counted } from '../core/counted.ts'
import { own } from '../core/own.ts'
import type { Metadata } from '../core/posting.ts'
import type { Workplace } from '../core/choices.ts'
import type { Draft, RequirementBase } from '../core/requirement.ts'
import { countryName } from '../vocabulary/countries.ts'
import type { EducationRequirement } from './education/index.ts'
import { isOfKind, type KindName, type Requirement } from './registry.ts'
import type { LocationRequirement } from './location/index.ts'
import type { AuthorizationType, WorkAuthorizationRequirement } from './workAuthorization/index.ts'

/** A yes-or-no question of an application form, and the answer of somebody who meets the demand behind it. */
export interface FormLine {
  readonly question: string
  readonly whenMet: 'yes' | 'no'
  /** The answer of somebody who meets it in part, where the form leaves no room for "in part". */
  readonly whenPartial?: 'yes' | 'no'
}

type Ask<R> = (requirement: R, countries: readonly string[]) => FormLine | null

const yes = (question: string): FormLine => ({ question, whenMet: 'yes' })
const or = (names: readonly string[]): string => listed(names, 'or')

/** The question for each condition of employment, by the country and the level that it names; none where forms do not ask. */
const AUTHORIZATION: {
  readonly [T in AuthorizationType]?: (
    place: string,
    requirement: WorkAuthorizationRequirement,
  ) => FormLine
} = {
  authorized: (where) => yes(`Are you legally authorized to work in ${where}?`),
  noSponsorship: (where) => ({
    question: `Will you need visa sponsorship to work in ${where}, now or in the future?`,
    whenMet: 'no',
    whenPartial: 'yes',
  }),
  citizen: (where) => yes(`Are you a citizen of ${where}?`),
  permanentResident: (where) => yes(`Are you a citizen or permanent resident of ${where}?`),
  usPerson: () => yes(US_PERSON),
  exportControl: () => yes(US_PERSON),
  clearance: (_, { obtainable, level }) =>
    yes(
      `${obtainable ? 'Are you able to obtain' : 'Do you hold'} a ${level ?? 'security'} clearance?`,
    ),
  backgroundCheck: () => yes('Do you agree to a background check?'),
  drivingLicence: () => yes('Do you hold a driving licence?'),
}
const US_PERSON = 'Are you a US person: a citizen, green card holder, refugee or asylee?'

function authorization(
  requirement: WorkAuthorizationRequirement,
  countries: readonly string[],
): FormLine | null {
  const { type, countries: named } = requirement
  const where =
    or((named.length > 0 ? named : countries).slice(0, 3).map(countryName)) ||
    'the country of the job'
  return AUTHORIZATION[type]?.(where, requirement) ?? null
}

const DEGREES: Readonly<Record<string, string>> = {
  highschool: 'a high school diploma',
  associate: 'an Associate’s degree',
  bachelor: 'a Bachelor’s degree',
  master: 'a Master’s degree',
  doctorate: 'a doctorate',
  any: 'a degree',
}

function degree({ levels, status, fields }: EducationRequirement): FormLine {
  const what = `${or(levels.slice(0, 3).map((level) => own(DEGREES, level) ?? 'a degree')) || 'a degree'}${fields.length > 0 ? ` in ${or(fields.slice(0, 3))}${fields.length > 3 ? ' or a like field' : ''}` : ''}`
  if (status === 'pursuing') return yes(`Are you enrolled, studying for ${what}?`)
  return yes(
    status === 'completed'
      ? `Have you completed ${what}?`
      : `Do you hold ${what}, or study for one?`,
  )
}

const HOW: Readonly<Record<Workplace, string>> = {
  remote: 'remotely',
  hybrid: 'partly at the office',
  onsite: 'on site',
}

function place({
  workplace,
  places,
  daysPerWeek,
  relocate,
  travelPercent,
}: LocationRequirement): FormLine | null {
  if (travelPercent !== null) return yes(`Can you travel ${travelPercent} % of the time?`)
  const where = or(places.slice(0, 3))
  const inPlace = where === '' ? '' : ` in ${where}`
  if (relocate) return yes(`Are you willing to relocate${where === '' ? '' : ` to ${where}`}?`)
  if (daysPerWeek !== null)
    return yes(`Can you work${inPlace || ' at the office'} ${daysPerWeek} days a week?`)
  if (workplace === null && where === '') return null
  return yes(`Can you work ${HOW[workplace ?? 'onsite']}${inPlace}?`)
}

/** When a degree must end: by one bound, by both, or in one year alone. */
function graduationSpan(earliest: string | null, latest: string | null): string {
  if (earliest === null) return `in ${latest} or earlier`
  if (latest === null) return `in ${earliest} or later`
  return earliest === latest ? `in ${earliest}` : `between ${earliest} and ${latest}`
}

/** From when the work is, or in which term; empty where neither is said. */
function startOf(start: string | null, term: string | null): string {
  if (start !== null) return `from ${start}`
  return term === null ? '' : `in ${term}`
}

function levelOf(level: string | null): string {
  if (level === null) return ''
  return level === 'native' ? ' as a native' : ` at ${level} or better`
}

/** What forms ask for each kind of demand. A kind without a line is asked for in the letter or the interview, not with yes or no. */
const LINES: { readonly [K in KindName]?: Ask<Extract<Requirement, { kind: K }>> } = {
  workAuthorization: authorization,
  education: degree,
  graduation({ earliest, latest, returning }) {
    if (earliest === null && latest === null)
      return returning ? yes('Will you go back to your degree programme after the job?') : null
    return yes(`Do you graduate ${graduationSpan(earliest, latest)}?`)
  },
  gpa: ({ minimum, scale }) => yes(`Is your GPA ${minimum} of ${scale} or better?`),
  availability({ weeks, hoursPerWeek, start, end, term }) {
    const said = [
      weeks === null ? '' : `for ${weeks} weeks`,
      startOf(start, term),
      end === null ? '' : `until ${end}`,
      hoursPerWeek === null ? '' : `for ${hoursPerWeek} hours a week`,
    ].filter((s) => s !== '')
    return said.length === 0 ? null : yes(`Can you work ${said.join(', ')}?`)
  },
  location: place,
  experience: ({ minYears, area }) =>
    minYears === null || minYears === 0
      ? null
      : yes(
          `Do you have ${counted(minYears, 'year')} of experience${area === null ? '' : ` (${area})`}?`,
        ),
  skill: ({ minYears, skills, mode }) =>
    minYears === null || skills.length === 0
      ? null
      : yes(
          `Have you worked with ${mode === 'any' ? or(skills.map((s) => s.name)) : skills.map((s) => s.name).join(', ')} for ${counted(minYears, 'year')}?`,
        ),
  certification: ({ names, any }) =>
    yes(
      names.length === 0
        ? 'Do you hold a relevant certificate?'
        : `Are you certified: ${any ? or(names) : names.join(', ')}?`,
    ),
  language: ({ languages, any, level }) =>
    languages.length === 0
      ? null
      : yes(`Do you speak ${any ? or(languages) : languages.join(', ')}${levelOf(level)}?`),
}

/** The question that a form asks for a requirement, or null where forms ask none. `countries`: where the job may be. */
export function formLine(
  requirement: RequirementBase,
  countries: readonly string[],
): FormLine | null {
  const ask = LINES[requirement.kind as KindName] as Ask<RequirementBase> | undefined
  return ask?.(requirement, countries) ?? null
}

/** A demand that forms make though the posting does not: its kind, and the field that tells whether the posting made it after all. */
export interface Usual {
  readonly draft:
    | (Draft<WorkAuthorizationRequirement> & { readonly kind: 'workAuthorization' })
    | (Draft<EducationRequirement> & { readonly kind: 'education' })
  readonly isAsked: (requirement: RequirementBase) => boolean
}

const right = (type: 'authorized' | 'noSponsorship', countries: readonly string[]): Usual => ({
  // forms ask of the future too: "now or in the future"
  draft: {
    kind: 'workAuthorization',
    type,
    countries,
    level: null,
    ...(type === 'noSponsorship' ? { future: true } : {}),
  },
  isAsked: (r) =>
    isOfKind(r, 'workAuthorization') &&
    (r.type === type || ['citizen', 'permanentResident', 'usPerson'].includes(r.type)),
})

/** What nearly every form asks: the right to work, sponsorship, and of interns that they study. */
export function usualLines(
  { employmentType }: Metadata,
  countries: readonly string[],
): readonly Usual[] {
  const study: Usual = {
    draft: { kind: 'education', ...ANY_STUDY },
    isAsked: (r) => isOfKind(r, 'education') && r.status === 'pursuing',
  }
  return [
    right('authorized', countries),
    right('noSponsorship', countries),
    ...(employmentType === 'internship' ? [study] : []),
  ]
}
