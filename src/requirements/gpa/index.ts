import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface GpaRequirement extends RequirementBase<'gpa'> {
  readonly minimum: number
  readonly scale: number
}

export const gpa: RequirementKind<GpaRequirement> = {
  kind: 'gpa',
  title: 'GPA',
  gate: 'knock-out',
  claims: true,
  rules: [],
  describe: () => 'GPA',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
