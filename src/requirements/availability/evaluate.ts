import { counted } from '../../core/counted.ts'
import { isoDay, isoWhen, monthOf, parts, type Day, type When } from '../../core/day.ts'
import type { AvailabilityFact, Fact, Profile } from '../../core/profile.ts'
import {
  nonEmpty,
  all,
  credit,
  standingOf,
  type Evidence,
  type NonEmpty,
  type Verdict,
} from '../../core/verdict.ts'
import { holdsAny } from '../../matcher/words.ts'
import type { Situation } from '../kind.ts'
import { notedAsMoved } from '../shared/moved.ts'
import {
  blocking,
  fixedGap,
  met,
  neverBlocking,
  partial,
  setAside,
  unknown,
  unmet,
} from '../shared/verdicts.ts'
import { SCHOOL_YEAR, type AvailabilityRequirement } from './requirement.ts'
import { comingWindow, WEEK, type JobWindow } from './window.ts'

/** Weeks in a term that make an internship, where the posting names the term alone: the shortest that are commonly offered. */
const USUAL_WEEKS = 8
/** Days of a usual internship, against which a late start or an early end is weighed where the posting names one end only. */
const USUAL_LENGTH = 12 * WEEK
/** Days that an employer waits as a rule where "immediately" is asked: two weeks' notice; and the longest wait that is still worth a question. */
const SOON = 14
const LONGEST_WAIT = 60
/** With fewer of the weeks than this share the job cannot be held, though there is something to talk about. */
const HELD_SHARE = 0.5
/** From this share on a term is shifted by a week or three without much ado: nobody keeps from applying for it. */
const NEARLY_ALL = 0.75
/** Hours of a usual week of work: whoever applies for a job of so many works so many, without a word of it. */
const FULL_WEEK = { least: 35, most: 45 } as const
/** A candidate with fewer of the weeks or hours than this share cannot do the job. */
const LEAST_SHARE = 0.25

/** The candidate's own dates. An end that is not given is open. A month counts whole; a bare year leaves both ends open. */
interface Free {
  readonly from: When
  readonly to: When
  readonly evidence: NonEmpty<Evidence>
}

const FOREVER: When = { first: 1_000_000, last: 1_000_000 }
const isYear = (when: When): boolean => when.last - when.first > 300

/** From a month on means from its first day, until a month means to its last. A year leaves it open. */
function freeTime({ start, end, at }: AvailabilityFact, asOf: Day): Free {
  const from = start?.value ?? { first: asOf, last: asOf }
  const to = end?.value ?? FOREVER
  const evidence = [start?.at, end?.at].filter((e) => e !== undefined)
  return {
    from: isYear(from) ? from : { first: from.first, last: from.first },
    to: isYear(to) ? to : { first: to.last, last: to.last },
    evidence: evidence.length > 0 ? nonEmpty(evidence) : [at],
  }
}

const written = ({ from, to }: Free): string =>
  `${from.first === from.last ? isoDay(from.first) : isoWhen(from)}${to.first === FOREVER.first ? ' on' : ` to ${to.first === to.last ? isoDay(to.last) : isoWhen(to)}`}`

const ASK_DATES = { text: 'From when until when can you work?', key: 'availability' }

/** Whether the time of a profile lies wholly before the day of judging: dates of an earlier term, which say nothing of the coming one. */
export const isPast = (availability: AvailabilityFact | null, asOf: Day): boolean =>
  (availability?.end?.value.last ?? asOf) < asOf

const weeksIn = (from: Day, to: Day): number => Math.max(0, Math.floor((to - from + 1) / WEEK))

/** Met, partial or unmet by how many of the weeks asked are free; unknown where a bare year leaves it open. */
function weeksFree(
  need: number,
  window: JobWindow,
  free: Free,
  { where, asOf }: { readonly where: string; readonly asOf: Day },
): Verdict {
  const count = (from: Day, to: Day): number =>
    weeksIn(Math.max(from, window.first ?? asOf), Math.min(to, window.last ?? to))
  const most = Math.min(need, count(free.from.first, free.to.last))
  const fewest = Math.min(need, count(free.from.last, free.to.first))
  const asked = `${need} weeks${where}`
  if (fewest >= need)
    return met(`You are free ${written(free)}, which leaves room for the ${asked}.`, free.evidence)
  if (most !== fewest) {
    return unknown(
      `The job takes ${asked}; your profile gives only the year.`,
      free.evidence,
      ASK_DATES,
      { low: fewest / need < LEAST_SHARE ? 0 : fewest / need, high: most / need },
    )
  }
  const gap = fixedGap('availability', `${most} weeks`, asked)
  const missing = need - most
  const reason = `The job takes ${asked}; you are free ${written(free)}: ${counted(missing, 'week')} missing.`
  return most / need < LEAST_SHARE
    ? unmet(reason, free.evidence, gap)
    : weighed(partial(reason, free.evidence, Math.min(0.95, most / need), gap), most / need)
}

/** Less than can be held closes the gate; a few weeks are talked about. */
function weighed(verdict: Verdict, share: number): Verdict {
  if (share < HELD_SHARE) return blocking(verdict)
  return share >= NEARLY_ALL ? setAside(verdict) : verdict
}

function between({ first, last }: JobWindow): string {
  if (first === null) return last === null ? '' : ` until ${isoDay(last)}`
  return last === null
    ? ` from ${isoDay(first)} on`
    : ` between ${isoDay(first)} and ${isoDay(last)}`
}

/** "from 2026-06 to 2026-08", "from 2026-06", "until 2026-08". */
function stretchText({ start, end }: Pick<JobWindow, 'start' | 'end'>): string {
  if (!start) return `until ${end ? isoWhen(end) : ''}`
  return end ? `from ${isoWhen(start)} to ${isoWhen(end)}` : `from ${isoWhen(start)}`
}

/** A beginning, an end, or both, without a number of weeks: free on the whole stretch, give or take what the dates leave open. */
function covers({ start, end }: JobWindow, free: Free): Verdict {
  const asked = stretchText({ start, end })
  const length = start && end ? Math.max(WEEK, end.last - start.first) : USUAL_LENGTH
  const late = (from: Day): number => (start ? Math.max(0, from - start.last) : 0)
  const early = (to: Day): number => Math.max(0, ((end ?? start)?.first ?? to) - to)
  // who is gone before it begins, or comes when it is over, misses it all
  const misses = (from: Day, to: Day): boolean =>
    (start !== null && to < start.first) || (end !== null && from > end.last)
  const short = (from: Day, to: Day): number => (misses(from, to) ? length : late(from) + early(to))
  const best = short(free.from.first, free.to.last)
  const worst = short(free.from.last, free.to.first)
  if (worst === 0)
    return met(`The job asks for you ${asked}; you are free ${written(free)}.`, free.evidence)
  const degree = (days: number): number => {
    if (days === 0) return 1
    const share = Math.max(0, 1 - days / length)
    return share < LEAST_SHARE ? 0 : Math.min(0.95, share)
  }
  if (best !== worst)
    return unknown(
      `The job asks for you ${asked}; your profile gives only the year.`,
      free.evidence,
      ASK_DATES,
      { low: degree(worst), high: degree(best) },
    )
  const missing = Math.ceil(best / WEEK)
  const reason = `The job asks for you ${asked}; you are free ${written(free)}: ${counted(missing, 'week')} missing.`
  const gap = fixedGap('availability', written(free), asked)
  return degree(best) === 0
    ? unmet(reason, free.evidence, gap)
    : weighed(partial(reason, free.evidence, degree(best), gap), degree(best))
}

function atOnce(free: Free, asOf: Day): Verdict {
  const wait = free.from.last - asOf
  if (wait <= SOON)
    return met(`The job begins at once; you are free ${written(free)}.`, free.evidence)
  const reason = `The job begins at once; you are free ${written(free)}.`
  const gap = fixedGap('availability', `from ${isoDay(free.from.last)}`, 'a start at once')
  return wait <= LONGEST_WAIT
    ? partial(reason, free.evidence, 0.5, gap)
    : unmet(reason, free.evidence, gap)
}

function hours(need: number, have: Fact<number> | null): Verdict {
  if (!have) {
    const open = unknown(
      `The job takes ${need} hours a week; your profile does not say how many you can work.`,
      [],
      { text: `Can you work ${need} hours a week?`, key: 'availability/hoursPerWeek' },
    )
    return need >= FULL_WEEK.least && need <= FULL_WEEK.most ? setAside(open) : open
  }
  if (have.value >= need)
    return met(`The job takes ${need} hours a week; you can work ${have.value}.`, [have.at])
  const reason = `The job takes ${need} hours a week; you can work ${have.value}: ${need - have.value} missing.`
  const gap = fixedGap('hours a week', String(have.value), String(need))
  return have.value / need < 2 * LEAST_SHARE
    ? unmet(reason, [have.at], gap)
    : partial(reason, [have.at], have.value / need, gap)
}

function dates(
  requirement: AvailabilityRequirement,
  availability: AvailabilityFact | null,
  situation: Situation,
): Verdict {
  const { window, years } = comingWindow(requirement, situation)
  const verdict = inWindow(requirement, availability, window, situation)
  // a posting that stands from year to year is meant for the coming term; that it has passed is a warning of its own
  return notedAsMoved(verdict, years)
}

function inWindow(
  { weeks, start, end, term, immediately }: AvailabilityRequirement,
  availability: AvailabilityFact | null,
  window: JobWindow,
  { asOf }: Situation,
): Verdict {
  if (!availability || (!availability.start && !availability.end)) {
    const need = weeks === null ? '' : ` for ${weeks} weeks`
    return unknown(
      `The job asks for your time${need}${between(window)}; your profile does not say when you are free.`,
      [],
      ASK_DATES,
    )
  }
  const free = freeTime(availability, asOf)
  if (isPast(availability, asOf))
    return unknown(
      `Your dates have passed: free ${written(free)}. Which are the coming ones?`,
      free.evidence,
      ASK_DATES,
    )
  if (weeks !== null) return weeksFree(weeks, window, free, { where: between(window), asOf })
  if (start !== null || end !== null)
    return covers({ ...window, start: start === null ? null : window.start }, free)
  if (term === SCHOOL_YEAR) return besideStudies(free, asOf)
  if (term !== null) return weeksFree(USUAL_WEEKS, window, free, { where: ` in ${term}`, asOf })
  return immediately ? atOnce(free, asOf) : weeksFree(0, window, free, { where: '', asOf })
}

/** First and last month of the year of schools and universities, without the summer. */
const TEACHING = { first: 9, last: 5 } as const

/** Weeks of the coming year in which somebody is free while schools and universities teach. */
function teachingWeeks(from: Day, to: Day, asOf: Day): number {
  const { year } = parts(asOf)
  return [year - 1, year].reduce((weeks, begins) => {
    const first = Math.max(monthOf(begins, TEACHING.first).first, from, asOf)
    const last = Math.min(monthOf(begins + 1, TEACHING.last).last, to)
    return weeks + weeksIn(first, last)
  }, 0)
}

/** Work beside the studies, for whoever is free long enough outside the summer. */
function besideStudies(free: Free, asOf: Day): Verdict {
  const most = teachingWeeks(free.from.first, free.to.last, asOf)
  const fewest = teachingWeeks(free.from.last, free.to.first, asOf)
  const reason = `The job is done during the school year; you are free ${written(free)}.`
  if (fewest >= USUAL_WEEKS) return met(reason, free.evidence)
  return most >= USUAL_WEEKS
    ? unknown(reason, free.evidence, ASK_DATES)
    : unmet(reason, free.evidence, fixedGap('availability', written(free), 'the school year'))
}

/** All of them together: the worst decides, and every reason is told. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts
  if (!first || verdicts.length === 1)
    return first ?? unknown('The posting asks for your time.', [], ASK_DATES)
  const credits = all(verdicts.map(credit))
  const reason = verdicts.map((v) => v.reason).join(' ')
  const evidence = verdicts.flatMap((v) => v.evidence)
  const worst =
    verdicts.find((v) => v.status === 'unmet') ??
    verdicts.find((v) => v.status === 'unknown') ??
    verdicts
      .filter((v) => v.status === 'partial')
      .sort((a, b) => credit(a).low - credit(b).low)[0] ??
    first
  const isAside = verdicts.every((v) => v.status === 'met' || standingOf(v) === 'aside')
  if (worst.status === 'unknown') {
    const { standing: _alone, ...shown } = worst
    const open = { ...shown, reason, evidence, credit: credits }
    return isAside ? setAside(open) : open
  }
  if (worst.status === 'partial') {
    const { standing: _alone, ...shown } = worst
    const isBlocking = verdicts.some((v) => v.status === 'partial' && v.blocking === true)
    const whole = {
      ...shown,
      reason,
      degree: credits.low,
      evidence: nonEmpty(evidence),
    }
    const stood = isAside ? setAside(whole) : whole
    return isBlocking ? blocking(stood) : stood
  }
  return worst.status === 'met'
    ? { ...worst, reason, evidence: nonEmpty(evidence) }
    : { ...worst, reason, evidence }
}

/** What is so most of the time is a matter to talk about. */
const MAY_BE_USUAL = ['typical', 'usual', 'generally', 'on average', 'normally']
const USUAL = /\b(?:typical(?:ly)?|usual(?:ly)?|generally|on average|normally)\b/i

const isUsual = (quote: string): boolean => holdsAny(quote, MAY_BE_USUAL) && USUAL.test(quote)

function usual(verdict: Verdict): Verdict {
  if (verdict.status === 'partial') return setAside(neverBlocking(verdict))
  return verdict.status === 'unmet' ? neverBlocking(verdict) : verdict
}

/** The candidate's dates and hours against those of the job. A schedule (on call, weekends) is not judged: the profile has no place for it. */
export function checkAvailability(
  requirement: AvailabilityRequirement,
  { availability }: Pick<Profile, 'availability'>,
  situation: Situation,
): Verdict {
  const { weeks, start, end, term, hoursPerWeek, immediately, schedule } = requirement
  const verdicts: Verdict[] = []
  if (weeks !== null || start !== null || end !== null || term !== null || immediately) {
    const verdict = dates(requirement, availability, situation)
    verdicts.push(isUsual(requirement.quote) ? usual(verdict) : verdict)
  }
  if (hoursPerWeek !== null) verdicts.push(hours(hoursPerWeek, availability?.hoursPerWeek ?? null))
  if (verdicts.length === 0)
    return unknown(
      `The job asks for work ${schedule === 'on call' || schedule === 'shifts' || schedule === 'overtime' ? `(${schedule})` : (schedule ?? '')} beyond plain hours.`,
      [],
      { text: 'Can you work at the hours that the posting names?', key: 'availability' },
    )
  return together(verdicts)
}
