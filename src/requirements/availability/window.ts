import { own } from '../../core/own.ts'
import { DAYS_OF_YEAR, monthOf, parseIso, yearsLater, type Day, type When } from '../../core/day.ts'
import { SEASON_SPAN } from '../../matcher/dates.ts'
import type { Situation } from '../kind.ts'
import { UNSAID_AVAILABILITY, type AvailabilityRequirement } from './requirement.ts'

/** Between which days the work lies, as far as the posting says; `start` and `end` as precisely as they are said. */
export interface JobWindow {
  readonly first: Day | null
  readonly last: Day | null
  readonly start: When | null
  readonly end: When | null
}

export const WEEK = 7

/** The months of "summer 2025", some years later. */
function termWindow(written: string | null, years: number): When | null {
  const [season, year] = (written ?? '').split(' ')
  const span = season ? own(SEASON_SPAN, season) : undefined
  if (!span || !year) return null
  const stands = Number(year) + years
  return { first: monthOf(stands, span[0]).first, last: monthOf(stands, span[1]).last }
}

/** Days by which a start may lie back and still be one: after that the dates are those of an earlier year. */
const LATE_START = 60

/** Years by which a window that has passed is to be moved, so that it is the coming one; null where nothing dates it. */
function yearsPassed({ first, last, start }: JobWindow, asOf: Day): number | null {
  const begins = start?.last ?? first
  if (last === null && begins === null) return null
  const over = last ?? (begins ?? asOf) + LATE_START
  return over >= asOf ? 0 : Math.ceil((asOf - over) / DAYS_OF_YEAR)
}

/**
 * Years by which all dates of a posting are to be moved: its job and each demand for somebody's time say when it is, and while one of them has not passed, none has.
 * `situation` with the dates as they are stated.
 */
export function yearsSincePassed(
  demands: readonly AvailabilityRequirement[],
  situation: Situation,
): number {
  const years = [UNSAID_AVAILABILITY, ...demands]
    .map((demand) => yearsPassed(windowOf(demand, situation), situation.asOf))
    .filter((y) => y !== null)
  return years.length > 0 ? Math.min(...years) : 0
}

/** The same dates some years later. */
function movedBy(years: number, { first, last, start, end }: JobWindow): JobWindow {
  const day = (d: Day | null): Day | null =>
    d === null ? null : yearsLater({ first: d, last: d }, years).first
  const when = (w: When | null): When | null => w && yearsLater(w, years)
  return { first: day(first), last: day(last), start: when(start), end: when(end) }
}

/**
 * The window of a demand as it is judged, and the years by which it was moved: those of its posting, and where one of its dates was left standing from an earlier year
 * beside others that have not passed, as many as bring it to the coming one.
 */
export function comingWindow(
  demand: AvailabilityRequirement,
  situation: Situation,
): { readonly window: JobWindow; readonly years: number } {
  const window = windowOf(demand, situation)
  const left = yearsPassed(window, situation.asOf)
  if (left === null) return { window, years: 0 }
  return {
    window: left === 0 ? window : movedBy(left, window),
    years: situation.yearsLater + left,
  }
}

function latest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}

/** A date as it is stated, some years later. */
const dateIn = (stated: string | null, years: number): When | null => {
  const when = stated === null ? null : parseIso(stated)
  return when && yearsLater(when, years)
}

/**
 * What the requirement leaves open, the posting's own dates fill. A job of so many weeks may lie anywhere in its term. Dates that have passed are moved as the situation
 * says.
 */
function windowOf(
  { start, end, term, weeks }: Pick<AvailabilityRequirement, 'start' | 'end' | 'term' | 'weeks'>,
  { dates, job, yearsLater: years }: Situation,
): JobWindow {
  const own = termWindow(term, years)
  const inTerm = own ?? termWindow(job.term, years)
  // a term of its own counts for more than the job's beginning
  const begins = start === null && !own ? dates.start : dateIn(start, years)
  const ends = dateIn(end, years)
  return {
    first: begins?.first ?? inTerm?.first ?? null,
    last: ends?.last ?? lastDay(begins, weeks, inTerm, dates.end),
    start: begins,
    end: ends ?? endOfTerm(start === null ? null : begins, job.weeks),
  }
}

/** When a job is over that a demand begins and the posting gives so many weeks for: "May 2026 (12 month contract)". */
export const endOfTerm = (begins: When | null, weeks: number | null): When | null =>
  begins && weeks !== null
    ? { first: begins.first + weeks * WEEK - 1, last: begins.last + weeks * WEEK - 1 }
    : null

/** The last day of work whose end the posting does not state: that of its term, or of the job; where it says how many weeks, the later of the term's end and theirs. */
function lastDay(
  begins: When | null,
  weeks: number | null,
  inTerm: When | null,
  jobEnd: When | null,
): Day | null {
  const termEnd = inTerm?.last ?? null
  if (weeks === null) return termEnd ?? jobEnd?.last ?? null
  return latest(termEnd, begins && begins.last + weeks * WEEK - 1)
}
