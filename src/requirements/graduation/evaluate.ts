import { counted } from '../../core/counted.ts'
import { isoDay, isoWhen, monthsBetween, parseIso, yearsLater, type When } from '../../core/day.ts'
import type { EducationFact, Fact, Profile } from '../../core/profile.ts'
import type { Evidence, Gap, Verdict } from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import { notedAsMoved } from '../shared/moved.ts'
import { fixedGap, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import type { GraduationRequirement } from './requirement.ts'
import type { ClassStanding } from './schema.ts'
import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

type Asked = Pick<GraduationRequirement, 'earliest' | 'latest' | 'returning' | 'standing'> &
  Partial<Pick<GraduationRequirement, 'quote'>>

/** The degree that ends last, with its number in the profile. */
interface Degree {
  readonly entry: EducationFact
  readonly index: number
  readonly graduation: Fact<When> | null
}

/** Judges each thing the demand says (window, class year, going back) and lets the worst decide. */
export function checkGraduation(asked: Asked, profile: Profile, situation: Situation): Verdict {
  const degree = lastDegree(profile.education ?? [])
  const parts: Verdict[] = []
  if (asked.earliest !== null || asked.latest !== null)
    parts.push(inComingWindow(asked, degree, situation.yearsLater))
  if (asked.standing) parts.push(inStanding(asked.standing, degree, situation, asked.quote))
  if (asked.returning) parts.push(goingBack(profile, degree, situation))
  const [first, ...rest] = parts
  if (!first)
    return unknown(
      'The posting asks for a graduation date but names none that could be read.',
      [],
      { text: 'When do you graduate?', key: keyOf(degree) },
    )
  return rest.reduce(worse, first)
}

function lastDegree(education: readonly EducationFact[]): Degree | null {
  const degrees = education.map((entry, index) => ({ entry, index, graduation: entry.graduation }))
  const end = (d: Degree): number =>
    d.graduation?.value.last ?? (d.entry.start?.value.last ?? 0) + 1
  return degrees.length === 0 ? null : degrees.reduce((a, b) => (end(b) > end(a) ? b : a))
}

const keyOf = (degree: Degree | null): string => `education/${degree?.index ?? 0}/graduation`

const ORDER = ['unmet', 'unknown', 'partial', 'met'] as const

/** The worse verdict of two demands that must both hold; what proves either is kept where both are met. */
function worse(a: Verdict, b: Verdict): Verdict {
  if (a.status === 'met' && b.status === 'met')
    return {
      ...a,
      reason: `${a.reason} ${b.reason}`,
      evidence: [...a.evidence, ...b.evidence],
    }
  if (a.status === 'unknown' && b.status === 'partial')
    return { ...a, credit: { low: 0, high: b.degree } }
  if (b.status === 'unknown' && a.status === 'partial')
    return { ...b, credit: { low: 0, high: a.degree } }
  return ORDER.indexOf(b.status) < ORDER.indexOf(a.status) ? b : a
}

function windowText({ earliest, latest }: Pick<Asked, 'earliest' | 'latest'>): string {
  if (earliest === null) return `in ${latest ?? ''} or earlier`
  if (latest === null) return `in ${earliest} or later`
  return earliest === latest ? `in ${earliest}` : `between ${earliest} and ${latest}`
}

const gapOf = (have: string, want: string): Gap =>
  fixedGap('graduation', have, `graduation ${want}`)

const ask = (reason: string, degree: Degree | null, evidence: readonly Evidence[] = []): Verdict =>
  unknown(reason, evidence, {
    text: degree?.graduation
      ? `In which month do you graduate? Your profile says ${isoWhen(degree.graduation.value)}.`
      : 'When do you graduate (year and month)?',
    key: keyOf(degree),
  })

/** The window as it stands in the coming year, where the posting has passed. */
function inComingWindow(asked: Asked, degree: Degree | null, years: number): Verdict {
  const later = (month: string | null): string | null => {
    const when = month === null ? null : parseIso(month)
    return when ? isoWhen(yearsLater(when, years)) : month
  }
  const coming = { ...asked, earliest: later(asked.earliest), latest: later(asked.latest) }
  return notedAsMoved(inWindow(coming, degree), years)
}

function inWindow(asked: Asked, degree: Degree | null): Verdict {
  const want = windowText(asked)
  const graduation = degree?.graduation
  if (!graduation)
    return ask(`Graduation ${want} is asked for; your profile gives no graduation date.`, degree)
  const first =
    (asked.earliest === null ? null : parseIso(asked.earliest))?.first ?? Number.NEGATIVE_INFINITY
  const last =
    (asked.latest === null ? null : parseIso(asked.latest))?.last ?? Number.POSITIVE_INFINITY
  const { value, at } = graduation
  const mine = isoWhen(value)
  if (value.first >= first && value.last <= last)
    return met(`You graduate in ${mine}; ${want} is asked for.`, [at])
  if (value.last < first || value.first > last)
    return unmet(`You graduate in ${mine}; ${want} is asked for.`, [at], gapOf(mine, want))
  return ask(`Graduation ${want} is asked for; your ${mine} may lie inside or outside.`, degree, [
    at,
  ])
}

/** Months by which a class year, which is no exact date, may be missed and still count half. */
const NEAR = 3

/** Months before the degree ends from which on who asks for a recent graduate hires the one to come. */
const AHEAD = 12

const RISING = new RegExp(`^(?:${alternation(lexicon.rising)})`, 'i')
const SUMMER = 6

/** When the job starts: a rising class is named for a summer's job, and where the posting does not say when it starts, it is the coming June. */
function startOf({ name, max }: ClassStanding, { dates, asOf, freeFrom }: Situation): When {
  if (dates.start) return dates.start
  // who asks for graduates takes them when they can begin
  if (max === 0 && freeFrom !== null && freeFrom > asOf && monthsBetween(asOf, freeFrom) <= AHEAD)
    return { first: freeFrom, last: freeFrom }
  const [year = '', month = ''] = isoDay(asOf).split('-')
  const coming = Number(month) <= SUMMER ? Number(year) : Number(year) + 1
  return (
    (RISING.test(name) ? parseIso(`${coming}-0${SUMMER}`) : null) ?? { first: asOf, last: asOf }
  )
}

/** Recent graduates are asked for, and the degree is not finished: near its end it is a matter to ask about, and for an internship students are the rule. */
const isOneToBe = (
  { min, max }: ClassStanding,
  months: number,
  { job }: Situation,
  quote: string,
): boolean =>
  max === 0 &&
  (min ?? 0) < 0 &&
  months > 0 &&
  !/\bonly\b/i.test(quote) &&
  (months <= AHEAD || job.employmentType === 'internship')

function inStanding(
  standing: ClassStanding,
  degree: Degree | null,
  situation: Situation,
  quote = '',
): Verdict {
  const graduation = degree?.graduation
  if (!graduation || !degree)
    return ask(`"${standing.name}" is asked for; your profile gives no graduation date.`, degree)
  const { value, at } = graduation
  const mine = isoWhen(value)
  const { least, most } = monthsToGraduation(value, startOf(standing, situation))
  const { low, high } = monthsAsked(standing)
  if (isAbove(standing, degree) && most >= 0 && low >= 0)
    return met(
      `"${standing.name}" or above is asked for; you study for a higher degree until ${mine}.`,
      [at],
    )
  const said = `"${standing.name}" is asked for; you graduate in ${mine}, ${apart(most)} the job starts`
  const fits: Verdict = met(`${said}.`, [at])
  if (least >= low && most <= high) return fits
  const gap = gapOf(mine, boundsText(standing))
  if (isOneToBe(standing, least, situation, quote)) return partial(`${said}.`, [at], 0.5, gap)
  if (Math.max(low - most, least - high) > NEAR) return unmet(`${said}.`, [at], gap)
  if (most - least > NEAR)
    return ask(
      `"${standing.name}" is asked for; your graduation (${mine}) may or may not fit.`,
      degree,
      [at],
    )
  // a month either way is within what a class year means
  if (least >= low - 1 && most <= high + 1) return fits
  return partial(`${said}: close to that class year, not surely in it.`, [at], 0.5, gap)
}

/** Months from the start of the job to graduation, from the nearest to the farthest that the two dates allow. */
const monthsToGraduation = (
  graduation: When,
  start: When,
): { readonly least: number; readonly most: number } => ({
  least: monthsBetween(start.last, graduation.first),
  most: monthsBetween(start.first, graduation.last),
})

/** Master's students and doctoral candidates are of every class year that is open upwards. */
const isAbove = ({ orHigher }: ClassStanding, { entry }: Degree): boolean =>
  orHigher && (entry.degree?.value === 'master' || entry.degree?.value === 'doctorate')

/** The bounds of a class year; one that lies in the past is open to the past. */
function monthsAsked({ min, max }: ClassStanding): { readonly low: number; readonly high: number } {
  const isPast = max !== null && max < 0
  return { low: min ?? (isPast ? -Infinity : 0), high: max ?? Infinity }
}

const apart = (months: number): string =>
  months >= 0
    ? `${counted(months, 'month')} after`
    : `${-months} ${months === -1 ? 'month' : 'months'} before`

function boundsText({ name, min, max }: ClassStanding): string {
  if (max !== null && max <= 0)
    return `at most ${-(min ?? -24)} months before the job starts (${name})`
  if (max === null) return `at least ${min ?? 0} months after the job starts (${name})`
  return min === null
    ? `within ${max} months of the job's start (${name})`
    : `${min} to ${max} months after the job starts (${name})`
}

function goingBack(
  { returningToDegree }: Profile,
  degree: Degree | null,
  { dates, asOf }: Situation,
): Verdict {
  const graduation = degree?.graduation
  if (graduation && graduation.value.last < (dates.start?.first ?? asOf))
    return finishedBefore(graduation)
  if (returningToDegree) return toldReturn(returningToDegree)
  const end = dates.end ?? dates.start
  if (graduation && end && graduation.value.first > end.last)
    return met(
      `You graduate in ${isoWhen(graduation.value)}, after the job ends (${isoWhen(end)}).`,
      [graduation.at],
    )
  return unknown(
    'The job is for students who go back to their degree; your profile does not say whether you do.',
    graduation ? [graduation.at] : [],
    {
      text: 'Do you go back to your degree programme after the job?',
      key: 'returningToDegree',
    },
  )
}

function finishedBefore({ value, at }: Fact<When>): Verdict {
  const mine = isoWhen(value)
  return unmet(
    `You graduate in ${mine}, before the job starts; it is for students who go back to their degree.`,
    [at],
    { ...gapOf(mine, 'after the job'), want: 'going back to the degree after the job' },
  )
}

/** The profile says itself whether the candidate goes back. */
function toldReturn({ value, at }: Fact<boolean>): Verdict {
  if (value) return met('You go back to your degree after the job.', [at])
  return unmet(
    'The job is for students who go back to their degree; your profile says that you do not.',
    [at],
    fixedGap('returning to the degree', 'not returning', 'going back to the degree after the job'),
  )
}
