import type { RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export interface LanguageRequirement extends RequirementBase<'language'>, Fields<typeof shape> {}
