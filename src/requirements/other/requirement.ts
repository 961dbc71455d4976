import type { RequirementBase } from '../../core/requirement.ts'

export interface OtherRequirement extends RequirementBase<'other'> {
  /** What is asked, in our words: "open-source contributions". */
  readonly note: string
}
