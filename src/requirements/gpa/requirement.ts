import type { RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export interface GpaRequirement extends RequirementBase<'gpa'>, Fields<typeof shape> {}
