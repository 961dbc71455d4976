import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export interface AvailabilityRequirement
  extends RequirementBase<'availability'>, Fields<typeof shape> {}

export type Schedule = NonNullable<AvailabilityRequirement['schedule']>

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
