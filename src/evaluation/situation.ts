import { parseIso, yearsLater, type Day } from '../core/day.ts'
import type { JobDates, Metadata } from '../core/posting.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { AvailabilityRequirement } from '../requirements/availability/index.ts'
import { endOfTerm, yearsSincePassed } from '../requirements/availability/window.ts'
import type { Situation } from '../requirements/kind.ts'

/** When a job begins and ends, as its posting states it; a number of weeks tells the end of a beginning. */
export function statedDates({ jobStartDate, jobEndDate, weeks }: Metadata): JobDates {
  const start = jobStartDate === null ? null : parseIso(jobStartDate)
  const end = jobEndDate === null ? null : parseIso(jobEndDate)
  return { start, end: end ?? endOfTerm(start, weeks) }
}

/**
 * What judging depends on besides requirement and profile. `country` is `--country`: where the job is, when the posting does not say. How far the dates of a posting that
 * has passed are moved is decided here, once for all of them.
 */
export function situate(
  {
    posting: job,
    requirements,
  }: { readonly posting: Metadata; readonly requirements: readonly RequirementBase[] },
  asOf: Day,
  country: string | null,
): Situation {
  const named = job.jobLocation.map((p) => p.country).filter((c) => c !== null)
  const stated: Situation = {
    asOf,
    job,
    dates: statedDates(job),
    yearsLater: 0,
    countries: country !== null ? [country] : [...new Set(named)],
    hoursPerWeek: null,
    freeFrom: null,
    places: [],
  }
  const timed = requirements.filter((r): r is AvailabilityRequirement => r.kind === 'availability')
  const years = yearsSincePassed(timed, stated)
  const { start, end } = stated.dates
  return {
    ...stated,
    yearsLater: years,
    dates: { start: start && yearsLater(start, years), end: end && yearsLater(end, years) },
  }
}
