import type { RequirementBase } from '../../core/requirement.ts'
import type { ClassStanding } from './standing.ts'

export interface GraduationRequirement extends RequirementBase<'graduation'> {
  /** `YYYY-MM`, as `latest`. */
  readonly earliest: string | null
  readonly latest: string | null
  /** Must go back to the degree programme after the job. */
  readonly returning: boolean | null
  /** "rising senior", "penultimate year": a class year instead of a date. */
  readonly standing: ClassStanding | null
}
