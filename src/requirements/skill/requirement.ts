import type { RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export type { SkillMention } from './schema.ts'

export interface SkillRequirement extends RequirementBase<'skill'>, Fields<typeof shape> {}

export const isSkill = (r: RequirementBase): r is SkillRequirement => r.kind === 'skill'
