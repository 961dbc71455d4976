import { isoDay, parseIso, type Day } from '../core/day.ts'
import type { Situation } from '../requirements/kind.ts'
import { statedDates } from './situation.ts'

/** The day on which applications closed, where that lies before the day of judging. */
export function closedOn({ asOf, job }: Situation): Day | null {
  const deadline = job.validThrough === null ? null : parseIso(job.validThrough.slice(0, 10))
  return deadline && deadline.last < asOf ? deadline.last : null
}

/** The day by which the job was over, where that lies before the day of judging. */
export function endedBy({ asOf, job }: Situation): Day | null {
  const stated = statedDates(job)
  const end = stated.end ?? stated.start
  return end && end.last < asOf ? end.last : null
}

/** "The job (summer 2025)" */
export const namedJob = ({ job }: Situation): string =>
  `The job${job.term === null ? '' : ` (${job.term})`}`

/** Why a posting is over on the day of judging, as a sentence; null while it is open or does not say. */
export function passed(situation: Situation): string | null {
  const closed = closedOn(situation)
  if (closed !== null) return `Applications closed on ${isoDay(closed)}.`
  const ended = endedBy(situation)
  return ended === null ? null : `${namedJob(situation)} ended by ${isoDay(ended)}.`
}
