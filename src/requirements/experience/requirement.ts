import type { RequirementBase } from '../../core/requirement.ts'

export interface ExperienceRequirement extends RequirementBase<'experience'> {
  /** Null where experience is asked without a number of years; 0 where none is needed. */
  readonly minYears: number | null
  readonly maxYears: number | null
  /** The field, role or setting, in the posting's words; null where any experience counts. */
  readonly area: string | null
}
