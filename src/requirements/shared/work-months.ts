import { isOneOf } from '../../core/one-of.ts'
import { counted } from '../../core/counted.ts'
import { DAYS_OF_YEAR, type Day, type When } from '../../core/day.ts'
import type { ExperienceFact } from '../../core/profile.ts'

const DAYS_A_MONTH = DAYS_OF_YEAR / 12
/** A date that names more days than a month is not precise enough to count months by. */
const MONTH = 31

export type JobType = 'internship' | 'part-time' | 'volunteer' | 'full-time'

/** Work that is told apart where years are counted: it counts, and a posting may want full-time work. */
const TOLD_APART = ['internship', 'part-time', 'volunteer'] as const

/** The type as stated; a title that says intern is an internship, all else is taken as full-time. */
export function typeOf(job: ExperienceFact): JobType {
  if (job.type !== null && isOneOf(TOLD_APART, job.type)) return job.type
  return job.type === null && /\b(?:intern|internship|co-?op|trainee)\b/i.test(job.title ?? '')
    ? 'internship'
    : 'full-time'
}

interface Interval {
  readonly from: Day
  readonly to: Day
}

/** What is counted where dates are coarse: the least that they allow, or the most. */
export type Bound = 'least' | 'most'

/**
 * The time of a job by its dates, up to `asOf`: the one meaning of a coarse date for all that counts work. At most "2023" begins in January and ends in December; at
 * least the other way round. A month ("2023-05") is counted whole on both ends. Null where the dates allow no time, or there are none.
 */
export function timeOf({ start, end }: ExperienceFact, asOf: Day, bound: Bound): Interval | null {
  if (!start) return null
  const vague = (w: When): boolean => w.last - w.first >= MONTH
  const from = bound === 'least' && vague(start) ? start.last : start.first
  const ended = bound === 'least' && end !== null && vague(end) ? end.first : end?.last
  const to = Math.min(asOf, ended ?? asOf)
  return to > from ? { from, to } : null
}

/** Whole months of work in all `jobs` together, times that overlap counted once. */
export function monthsOf(jobs: readonly ExperienceFact[], asOf: Day, bound: Bound): number {
  const intervals = jobs
    .map((job) => timeOf(job, asOf, bound))
    .filter((i) => i !== null)
    .sort((a, b) => a.from - b.from)
  let days = 0
  let reached = -Infinity
  for (const { from, to } of intervals) {
    if (to <= reached) continue
    days += to - Math.max(from, reached) + (from > reached ? 1 : 0)
    reached = to
  }
  return Math.round(days / DAYS_A_MONTH)
}

/** "2 years 4 months", "8 months", "1 year". */
export function lengthText(months: number): string {
  const years = Math.floor(months / 12)
  const rest = Math.round(months - years * 12)
  if (years === 0) return counted(rest, 'month')
  return rest === 0 ? counted(years, 'year') : `${counted(years, 'year')} ${counted(rest, 'month')}`
}
