import type { Draft, Importance, RequirementBase } from '../core/requirement.ts'
import type { KindName } from '../requirements/registry.ts'

/** A demand of a form: what `read` makes of the line at a passage. */
export interface FormDemand {
  readonly kind: KindName
  readonly draft: Draft<RequirementBase>
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly importance: Importance
  /** Counts only where the readers of sentences find nothing better in the line: `any` reading, or one with years. */
  readonly unless: 'any' | 'years' | null
}
