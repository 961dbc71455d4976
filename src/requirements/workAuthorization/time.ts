import { counted } from '../../core/counted.ts'
import { isoDay, isoWhen, type When } from '../../core/day.ts'
import type { Situation } from '../kind.ts'

/** How much of the job a right that ends at `until` covers. `share` of its days, 0 to 1. */
export type Coverage =
  | { readonly is: 'covered' }
  | { readonly is: 'ended' }
  | { readonly is: 'short'; readonly share: number; readonly said: string }
  /** The dates are too coarse to tell; at worst so much is covered. */
  | { readonly is: 'unclear'; readonly share: number; readonly said: string }

/** Without dates of the job, the as-of day counts and an open end. */
export function coverageOf(until: When | null, { asOf, dates }: Situation): Coverage {
  if (until === null) return { is: 'covered' }
  const start = dates.start ?? { first: asOf, last: asOf }
  if (until.last < start.first) return { is: 'ended' }
  const { end } = dates
  if (end === null)
    return until.first >= start.last
      ? { is: 'covered' }
      : { is: 'unclear', share: 0, said: `ends ${isoWhen(until)}, about when the job starts` }
  if (until.first >= end.last) return { is: 'covered' }
  const share = (last: number): number =>
    Math.min(0.95, Math.max(0.05, (last + 1 - start.first) / (end.last + 1 - start.first)))
  if (until.last < end.first) {
    const weeks = Math.max(1, Math.round((end.first - until.last) / 7))
    return {
      is: 'short',
      share: share(until.last),
      said: `ends ${shown(until)}; the job runs to ${shown(end)}: ${counted(weeks, 'week')} missing`,
    }
  }
  return {
    is: 'unclear',
    share: until.first < start.first ? 0 : share(until.first),
    said: `ends ${isoWhen(until)} and the job runs to ${isoWhen(end)}`,
  }
}

const shown = (when: When): string =>
  when.first === when.last ? isoDay(when.first) : isoWhen(when)

const TEMPORARY = new Set(['internship', 'temporary', 'contract'])

/** A job with an end: an internship, a contract, a number of weeks. */
export function isTemporary({ job, dates }: Situation): boolean {
  if (job.employmentType !== null)
    return (
      TEMPORARY.has(job.employmentType) || /\bintern(?:ship)?\b|\bco-?op\b/i.test(job.title ?? '')
    )
  return (
    dates.end !== null ||
    job.weeks !== null ||
    /\bintern(?:ship)?\b|\bco-?op\b/i.test(job.title ?? '')
  )
}
