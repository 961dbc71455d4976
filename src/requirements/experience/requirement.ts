import type { DegreeLevel } from '../../core/profile.ts'
import type { RequirementBase } from '../../core/requirement.ts'

/** The years asked of whoever has a degree of this level and none above it that is named; level null of people without one. */
export interface YearsByDegree {
  readonly level: DegreeLevel | null
  readonly minYears: number
}

export interface ExperienceRequirement extends RequirementBase<'experience'> {
  /** Null where experience is asked without a number of years; 0 where none is needed. */
  readonly minYears: number | null
  readonly maxYears: number | null
  /** The field, role or setting, in the posting's words; null where any experience counts. */
  readonly area: string | null
  /** Where the years depend on the degree, the lowest degree first; `minYears` are then the fewest that the posting counts. */
  readonly byDegree?: readonly YearsByDegree[]
}

/** Whether a demand is for a number of years. */
export const isYears = (r: RequirementBase): r is ExperienceRequirement =>
  r.kind === 'experience' && ((r as ExperienceRequirement).minYears ?? null) !== null
