import type { Workplace } from '../../core/posting.ts'
import type { Draft, RequirementBase } from '../../core/requirement.ts'

export interface LocationRequirement extends RequirementBase<'location'> {
  readonly workplace: Workplace | null
  /** Other ways of working that do as well: "remote or hybrid". Absent where there are none. */
  readonly otherWorkplaces?: readonly Workplace[]
  /** As the posting writes them; any of them will do. */
  readonly places: readonly string[]
  /** Places whose people are not taken: "remote in the US, except Hawaii". Absent where there are none. */
  readonly excluded?: readonly string[]
  /** Days of the week on site. */
  readonly daysPerWeek: number | null
  readonly relocate: boolean | null
  readonly travelPercent: number | null
  /** Travel is asked, however much. */
  readonly travel: boolean
  /** "UTC ±3", "Eastern Time": the hours of the day to work in. */
  readonly timeZone: string | null
}

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
