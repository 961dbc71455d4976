import type { Draft, RequirementBase } from '../../core/requirement.ts'

/** Hours that no calendar date says, above all duty outside the working day. */
export const SCHEDULES = [
  'on call',
  'evenings or weekends',
  'shifts',
  'outside working hours',
  'overtime',
  'flexible hours',
  'full time',
  'all year',
  'regular attendance',
  'working hours',
] as const
export type Schedule = (typeof SCHEDULES)[number]

export interface AvailabilityRequirement extends RequirementBase<'availability'> {
  readonly weeks: number | null
  readonly hoursPerWeek: number | null
  /** `YYYY-MM`, as `end`. */
  readonly start: string | null
  readonly end: string | null
  /** "summer 2025"; "summer" where the year is not said; "school year" for work beside the studies. */
  readonly term: string | null
  readonly schedule: Schedule | null
  /** The job is to be begun at once. */
  readonly immediately: boolean
}

/** The term of work that is done while schools and universities teach. */
export const SCHOOL_YEAR = 'school year'

/** A demand that says nothing of all this, to build on. */
export const UNSAID_AVAILABILITY: Draft<AvailabilityRequirement> = {
  weeks: null,
  hoursPerWeek: null,
  start: null,
  end: null,
  term: null,
  schedule: null,
  immediately: false,
}
