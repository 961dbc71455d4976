import { DAYS_OF_YEAR, monthOf, parseIso, type Day, type When } from '../../core/day.ts'
import { SEASON_SPAN, type Season } from '../../matcher/dates.ts'
import type { Situation } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'

/** Between which days the work lies, as far as the posting says; `start` and `end` as precisely as they are said. */
export interface Window {
  readonly first: Day | null
  readonly last: Day | null
  readonly start: When | null
  readonly end: When | null
}

export const WEEK = 7

/** The months of "summer 2025". */
function termWindow(written: string | null): When | null {
  const [season, year] = (written ?? '').split(' ')
  const span = season && season in SEASON_SPAN ? SEASON_SPAN[season as Season] : null
  return span && year
    ? { first: monthOf(Number(year), span[0]).first, last: monthOf(Number(year), span[1]).last }
    : null
}

/** Days by which a start may lie back and still be one: after that the dates are those of an earlier year. */
const LATE_START = 60

/** Years by which a window that has passed is to be moved, so that it is the coming one. */
export function yearsPassed({ first, last, start }: Window, asOf: Day): number {
  const over = last ?? (start ? start.last + LATE_START : (first ?? asOf) + LATE_START)
  return over >= asOf ? 0 : Math.ceil((asOf - over) / DAYS_OF_YEAR)
}

/** The same dates some years later. */
export function movedBy(years: number, { first, last, start, end }: Window): Window {
  const days = Math.round(years * DAYS_OF_YEAR)
  const day = (d: Day | null): Day | null => (d === null ? null : d + days)
  const when = (w: When | null): When | null => w && { first: w.first + days, last: w.last + days }
  return { first: day(first), last: day(last), start: when(start), end: when(end) }
}

function latest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}

/** What the requirement leaves open, the posting's own dates fill. A job of so many weeks may lie anywhere in its term. */
export function windowOf(
  { start, end, term, weeks }: Pick<AvailabilityRequirement, 'start' | 'end' | 'term' | 'weeks'>,
  { dates, job }: Situation,
): Window {
  const own = termWindow(term)
  const inTerm = own ?? termWindow(job.term)
  // a term of its own counts for more than the job's beginning
  const stated = start === null ? null : parseIso(start)
  const begins = start === null && !own ? dates.start : stated
  const ends = end === null ? null : parseIso(end)
  return {
    first: begins?.first ?? inTerm?.first ?? null,
    last: ends?.last ?? lastDay(begins, weeks, inTerm, dates.end),
    start: begins,
    end: ends,
  }
}

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
