import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface GraduationRequirement extends RequirementBase<'graduation'> {
  /** `YYYY-MM`, as `latest`. */
  readonly earliest: string | null
  readonly latest: string | null
  /** Must go back to the degree programme after the job. */
  readonly returning: boolean | null
}

export const graduation: RequirementKind<GraduationRequirement> = {
  kind: 'graduation',
  title: 'Graduation',
  gate: 'knock-out',
  rules: [],
  describe: () => 'Graduation',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
