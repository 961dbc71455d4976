import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface OtherRequirement extends RequirementBase<'other'> {
  readonly note: string
}

export const other: RequirementKind<OtherRequirement> = {
  kind: 'other',
  title: 'Other',
  gate: 'none',
  rules: [],
  describe: () => 'Other',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
