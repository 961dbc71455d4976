import type { RequirementBase } from '../../core/requirement.ts'

export interface CompetencyRequirement extends RequirementBase<'competency'> {
  /** Soft skills and attitudes in the posting's own words. */
  readonly names: readonly string[]
}
