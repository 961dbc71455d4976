import { filter, map } from '../core/lists.ts'
import type { Metadata } from '../core/posting.ts'
import type { Draft, RequirementBase } from '../core/requirement.ts'
import { countryName } from '../vocabulary/countries.ts'
import type { EducationRequirement } from './education/index.ts'
import type { KindName, Requirement } from './index.ts'
import type { LocationRequirement } from './location/index.ts'
import type { WorkAuthorizationRequirement } from './workAuthorization/index.ts'

/** A yes-or-no question of an application form, and the answer of somebody who meets the demand behind it. */
export interface FormLine {
  readonly question: string
  readonly whenMet: 'yes' | 'no'
  /** The answer of somebody who meets it in part, where the form leaves no room for "in part". */
  readonly whenPartial?: 'yes' | 'no'
}

type Ask<R> = (requirement: R, countries: readonly string[]) => FormLine | null

const yes = (question: string): FormLine => ({ question, whenMet: 'yes' })
const or = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

function authorization(
  { type, countries: named, level, obtainable }: WorkAuthorizationRequirement,
  countries: readonly string[],
): FormLine | null {
  const place =
    or(map((named.length > 0 ? named : countries).slice(0, 3), countryName)) ||
    'the country of the job'
  switch (type) {
    case 'authorized':
      return yes(`Are you legally authorized to work in ${place}?`)
    case 'noSponsorship':
      return {
        question: `Will you need visa sponsorship to work in ${place}, now or in the future?`,
        whenMet: 'no',
        whenPartial: 'yes',
      }
    case 'citizen':
      return yes(`Are you a citizen of ${place}?`)
    case 'permanentResident':
      return yes(`Are you a citizen or permanent resident of ${place}?`)
    case 'usPerson':
    case 'exportControl':
      return yes('Are you a US person: a citizen, green card holder, refugee or asylee?')
    case 'clearance':
      return yes(
        `${obtainable ? 'Are you able to obtain' : 'Do you hold'} a ${level ?? 'security'} clearance?`,
      )
    case 'backgroundCheck':
      return yes('Do you agree to a background check?')
    case 'drivingLicence':
      return yes('Do you hold a driving licence?')
    case 'sponsorshipOffered':
    case 'notInEVerify':
    case 'other':
      return null
  }
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
  const what = `${or(map(levels.slice(0, 3), (level) => DEGREES[level] ?? 'a degree')) || 'a degree'}${fields.length > 0 ? ` in ${or(fields.slice(0, 3))}${fields.length > 3 ? ' or a like field' : ''}` : ''}`
  if (status === 'pursuing') return yes(`Are you enrolled, studying for ${what}?`)
  return yes(
    status === 'completed'
      ? `Have you completed ${what}?`
      : `Do you hold ${what}, or study for one?`,
  )
}

function place({
  workplace,
  places,
  daysPerWeek,
  relocate,
  travelPercent,
}: LocationRequirement): FormLine | null {
  if (travelPercent !== null) return yes(`Can you travel ${travelPercent} % of the time?`)
  const where = places.length > 0 ? ` in ${or(places.slice(0, 3))}` : ''
  if (relocate)
    return yes(
      `Are you willing to relocate${places.length > 0 ? ` to ${or(places.slice(0, 3))}` : ''}?`,
    )
  if (daysPerWeek !== null)
    return yes(`Can you work${where || ' at the office'} ${daysPerWeek} days a week?`)
  return workplace === null && where === ''
    ? null
    : yes(
        `Can you work ${workplace === 'remote' ? 'remotely' : workplace === 'hybrid' ? 'partly at the office' : 'on site'}${where}?`,
      )
}

/** What forms ask for each kind of demand. A kind without a line is asked for in the letter or the interview, not with yes or no. */
const LINES: { readonly [K in KindName]?: Ask<Extract<Requirement, { kind: K }>> } = {
  workAuthorization: authorization,
  education: degree,
  graduation({ earliest, latest, returning }) {
    if (earliest === null && latest === null)
      return returning ? yes('Will you go back to your degree programme after the job?') : null
    return yes(
      `Do you graduate ${earliest === null ? `in ${latest} or earlier` : latest === null ? `in ${earliest} or later` : earliest === latest ? `in ${earliest}` : `between ${earliest} and ${latest}`}?`,
    )
  },
  gpa: ({ minimum, scale }) => yes(`Is your GPA ${minimum} of ${scale} or better?`),
  availability({ weeks, hoursPerWeek, start, end, term }) {
    const said = filter(
      [
        weeks === null ? '' : `for ${weeks} weeks`,
        start === null ? (term === null ? '' : `in ${term}`) : `from ${start}`,
        end === null ? '' : `until ${end}`,
        hoursPerWeek === null ? '' : `for ${hoursPerWeek} hours a week`,
      ],
      (s) => s !== '',
    )
    return said.length === 0 ? null : yes(`Can you work ${said.join(', ')}?`)
  },
  location: place,
  experience: ({ minYears, area }) =>
    minYears === null || minYears === 0
      ? null
      : yes(
          `Do you have ${minYears} ${minYears === 1 ? 'year' : 'years'} of experience${area === null ? '' : ` (${area})`}?`,
        ),
  skill: ({ minYears, skills, mode }) =>
    minYears === null || skills.length === 0
      ? null
      : yes(
          `Have you worked with ${mode === 'any' ? or(map(skills, (s) => s.name)) : map(skills, (s) => s.name).join(', ')} for ${minYears} ${minYears === 1 ? 'year' : 'years'}?`,
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
      : yes(
          `Do you speak ${any ? or(languages) : languages.join(', ')}${level === null ? '' : level === 'native' ? ' as a native' : ` at ${level} or better`}?`,
        ),
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
    r.kind === 'workAuthorization' &&
    ((r as WorkAuthorizationRequirement).type === type ||
      ['citizen', 'permanentResident', 'usPerson'].includes(
        (r as WorkAuthorizationRequirement).type,
      )),
})

/** What nearly every form asks: the right to work, sponsorship, and of interns that they study. */
export function usualLines(
  { employmentType }: Metadata,
  countries: readonly string[],
): readonly Usual[] {
  const study: Usual = {
    draft: {
      kind: 'education',
      levels: ['any'],
      status: 'pursuing',
      fields: [],
      relatedField: false,
      orExperience: false,
    },
    isAsked: (r) => r.kind === 'education' && (r as EducationRequirement).status === 'pursuing',
  }
  return [
    right('authorized', countries),
    right('noSponsorship', countries),
    ...(employmentType === 'internship' ? [study] : []),
  ]
}
