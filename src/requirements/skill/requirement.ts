import type { SkillLevel } from '../../core/profile.ts'
import type { RequirementBase } from '../../core/requirement.ts'
import type { Span } from '../../core/span.ts'

/** One skill of a demand, where it stands. */
export interface SkillMention {
  /** The preferred label of the vocabulary; the surface where it knows none. */
  readonly name: string
  readonly surface: string
  readonly span: Span
  readonly known: boolean
}

export interface SkillRequirement extends RequirementBase<'skill'> {
  /** `any`: satisfied by `atLeast` of them. */
  readonly mode: 'all' | 'any'
  readonly atLeast: number | null
  /** The list is of examples ("or others", "such as"): members of the category count too. */
  readonly open: boolean
  readonly category: string | null
  readonly skills: readonly SkillMention[]
  readonly level: SkillLevel | null
  readonly minYears: number | null
  readonly maxYears: number | null
}

export const isSkill = (r: RequirementBase): r is SkillRequirement => r.kind === 'skill'
