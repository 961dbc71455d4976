import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface CompetencyRequirement extends RequirementBase<'competency'> {
  readonly names: readonly string[]
}

export const competency: RequirementKind<CompetencyRequirement> = {
  kind: 'competency',
  title: 'Competency',
  gate: 'none',
  rules: [],
  describe: () => 'Competency',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
