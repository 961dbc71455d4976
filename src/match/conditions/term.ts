import type { AvailabilityRequirement } from '../../requirements/availability/index.ts'
import { check } from '../../requirements/availability/judge.ts'
import { availability } from '../../requirements/availability/index.ts'
import { factOf, isAgainst, literally, type Judging } from './condition.ts'

/** The term, dates and weeks of the job against the candidate's own, where no line of the posting asks for them. */
export const term: Judging = (reading, profile, situation) => {
  const { job } = situation
  if (
    !profile.availability ||
    reading.requirements.some(
      (r) =>
        r.kind === 'availability' &&
        r.importance === 'required' &&
        isDated(r as AvailabilityRequirement),
    )
  )
    return null
  const { term: named, jobStartDate, jobEndDate, weeks } = job
  if (named === null && jobEndDate === null && weeks === null) return null
  const requirement = factOf<AvailabilityRequirement>(
    reading,
    {
      kind: 'availability',
      weeks,
      hoursPerWeek: null,
      start: named === null && weeks === null ? (jobStartDate?.slice(0, 7) ?? null) : null,
      end: named === null && weeks === null ? (jobEndDate?.slice(0, 7) ?? null) : null,
      term: named,
      schedule: null,
      immediately: false,
    },
    new RegExp(
      named === null
        ? weeks === null
          ? literally(jobEndDate ?? '').source
          : `\\b${weeks}[- ]weeks?`
        : named.replace(' ', '\\W+'),
      'i',
    ),
    named ?? jobStartDate ?? `${weeks} weeks`,
  ) as AvailabilityRequirement
  const verdict = check(requirement, profile, situation)
  return isAgainst(verdict)
    ? { requirement, title: availability.describe(requirement), verdict }
    : null
}

const isDated = ({ weeks, start, end, term: named }: AvailabilityRequirement): boolean =>
  weeks !== null || start !== null || end !== null || named !== null
