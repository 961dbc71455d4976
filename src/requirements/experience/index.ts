import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface ExperienceRequirement extends RequirementBase<'experience'> {
  readonly minYears: number | null
  readonly maxYears: number | null
  readonly area: string | null
}

export const experience: RequirementKind<ExperienceRequirement> = {
  kind: 'experience',
  title: 'Experience',
  gate: 'open',
  rules: [],
  describe: () => 'Experience',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
