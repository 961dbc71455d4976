import type { RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export interface CompetencyRequirement
  extends RequirementBase<'competency'>, Fields<typeof shape> {}
