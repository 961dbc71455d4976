import { isOfKind } from '../../requirements/registry.ts'
import type { Metadata } from '../../core/posting.ts'
import type { Draft, RequirementBase } from '../../core/requirement.ts'
import {
  availability,
  type AvailabilityRequirement,
} from '../../requirements/availability/index.ts'
import { checkAvailability, isPast } from '../../requirements/availability/evaluate.ts'
import { UNSAID_AVAILABILITY } from '../../requirements/availability/requirement.ts'
import { factOf, isAgainst, literally, type ConditionRule } from './condition.ts'

/** The term, dates and weeks of the job against the candidate's own, where no line of the posting asks for them. Dates that have passed are asked about. */
export const termCondition: ConditionRule = (reading, profile, situation) => {
  const { job } = situation
  if (!profile.availability || reading.requirements.some(isDated)) return null
  if (job.term === null && job.jobEndDate === null && job.weeks === null) return null
  const { words, told } = saidOf(job)
  const requirement = factOf<AvailabilityRequirement>(reading, datesOf(job), words, told)
  const verdict = checkAvailability(requirement, profile, situation)
  return isAgainst(verdict) || isPast(profile.availability, situation.asOf)
    ? { requirement, title: availability.describe(requirement), verdict }
    : null
}

const isDated = (r: RequirementBase): boolean =>
  isOfKind(r, 'availability') &&
  r.importance === 'required' &&
  [r.weeks, r.start, r.end, r.term].some((part) => part !== null)

const month = (date: string | null): string | null => date?.slice(0, 7) ?? null

/** A term or a number of weeks says when the work is; without them the dates do. */
function datesOf({
  term: named,
  weeks,
  jobStartDate,
  jobEndDate,
}: Metadata): Draft<AvailabilityRequirement> & { readonly kind: 'availability' } {
  const isDates = named === null && weeks === null
  return {
    kind: 'availability',
    ...UNSAID_AVAILABILITY,
    weeks,
    start: isDates ? month(jobStartDate) : null,
    end: isDates ? month(jobEndDate) : null,
    term: named,
  }
}

/** How the posting says it: "summer 2026", "12 weeks", else the date of the end. */
function saidOf({ term: named, weeks, jobEndDate }: Metadata): {
  readonly words: RegExp
  readonly told: string
} {
  if (named !== null) return { words: new RegExp(named.replace(' ', '\\W+'), 'i'), told: named }
  if (weeks !== null)
    return { words: new RegExp(`\\b${weeks}[- ]weeks?`, 'i'), told: `${weeks} weeks` }
  return { words: literally(jobEndDate ?? ''), told: jobEndDate ?? '' }
}
