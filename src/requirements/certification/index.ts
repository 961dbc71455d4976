import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface CertificationRequirement extends RequirementBase<'certification'> {
  readonly names: readonly string[]
}

export const certification: RequirementKind<CertificationRequirement> = {
  kind: 'certification',
  title: 'Certification',
  gate: 'knock-out',
  claims: true,
  rules: [],
  describe: () => 'Certification',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
