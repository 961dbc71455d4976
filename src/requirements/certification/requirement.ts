import type { RequirementBase } from '../../core/requirement.ts'

export interface CertificationRequirement extends RequirementBase<'certification'> {
  /** As the posting names them; empty where any certificate of the field is meant. */
  readonly names: readonly string[]
  /** One of them is enough. */
  readonly any: boolean
  /** "or equivalent", "such as": others count too. */
  readonly open: boolean
  /** It may be gained after the hire ("within six months"). */
  readonly obtainable: boolean
}
