import { parseIso, type Day } from '../core/day.ts'
import type { Metadata } from '../core/posting.ts'
import type { Situation } from '../requirements/kind.ts'

/** What judging depends on besides requirement and profile. `country` is `--country`: where the job is, when the posting does not say. */
export function situate(job: Metadata, asOf: Day, country: string | null): Situation {
  const stated = job.jobLocation.map((p) => p.country).filter((c) => c !== null)
  const start = job.jobStartDate === null ? null : parseIso(job.jobStartDate)
  let end = job.jobEndDate === null ? null : parseIso(job.jobEndDate)
  if (!end && start && job.weeks !== null)
    end = { first: start.first + job.weeks * 7 - 1, last: start.last + job.weeks * 7 - 1 }
  return {
    asOf,
    job,
    dates: { start, end },
    countries: country !== null ? [country] : [...new Set(stated)],
    hoursPerWeek: null,
    places: [],
  }
}
