import { monthOf, parseIso, type Day, type When } from '../../core/day.ts'
import { SEASON_SPAN, type Season } from '../../text/dates.ts'
import type { Situation } from '../kind.ts'
import type { AvailabilityRequirement } from './index.ts'

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

const latest = (a: Day | null, b: Day | null): Day | null =>
  a === null ? b : b === null ? a : Math.max(a, b)

/** What the requirement leaves open, the posting's own dates fill. A job of so many weeks may lie anywhere in its term. */
export function windowOf(
  { start, end, term, weeks }: Pick<AvailabilityRequirement, 'start' | 'end' | 'term' | 'weeks'>,
  { dates, job }: Situation,
): Window {
  const own = termWindow(term)
  const inTerm = own ?? termWindow(job.term)
  const begins = start === null ? (own ? null : dates.start) : parseIso(start)
  const ends = end === null ? null : parseIso(end)
  const lasting = begins && weeks !== null ? begins.last + weeks * WEEK - 1 : null
  return {
    first: begins?.first ?? inTerm?.first ?? null,
    last:
      ends?.last ??
      (weeks === null
        ? (inTerm?.last ?? dates.end?.last ?? null)
        : latest(inTerm?.last ?? null, lasting)),
    start: begins,
    end: ends,
  }
}
