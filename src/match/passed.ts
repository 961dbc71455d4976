import { isoDay, parseIso } from '../core/day.ts'
import type { Situation } from '../requirements/kind.ts'

/** Why a posting is over on the day of judging, as a sentence; null while it is open or does not say. */
export function passed({ asOf, dates, job }: Situation): string | null {
  const deadline = job.validThrough === null ? null : parseIso(job.validThrough.slice(0, 10))
  if (deadline && deadline.last < asOf) return `Applications closed on ${isoDay(deadline.last)}.`
  const end = dates.end ?? dates.start
  if (end && end.last < asOf) return `The job${job.term === null ? '' : ` (${job.term})`} ended by ${isoDay(end.last)}.`
  return null
}
