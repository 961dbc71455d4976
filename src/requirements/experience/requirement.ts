import type { RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export type { YearsByDegree } from './schema.ts'

export interface ExperienceRequirement
  extends RequirementBase<'experience'>, Fields<typeof shape> {}

/** Whether a demand is for a number of years. */
export const isYears = (r: RequirementBase): r is ExperienceRequirement =>
  r.kind === 'experience' && ((r as ExperienceRequirement).minYears ?? null) !== null
