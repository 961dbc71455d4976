import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export interface LocationRequirement extends RequirementBase<'location'>, Fields<typeof shape> {}

/** A demand that says nothing of all this, to build on. */
export const UNSAID_LOCATION: Draft<LocationRequirement> = {
  workplace: null,
  places: [],
  daysPerWeek: null,
  relocate: null,
  travelPercent: null,
  travel: false,
  timeZone: null,
}
