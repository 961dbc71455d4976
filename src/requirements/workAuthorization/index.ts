import type { RequirementKind } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import rules from './rules.ts'

export type { AuthorizationType, WorkAuthorizationRequirement } from './requirement.ts'

export const workAuthorization: RequirementKind<WorkAuthorizationRequirement> = {
  kind: 'workAuthorization',
  title: 'Work authorization',
  gate: 'knock-out',
  claims: true,
  rules,
  describe: () => 'Work authorization',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
