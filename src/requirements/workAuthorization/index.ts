import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export type AuthorizationType = 'authorized' | 'citizen' | 'permanentResident' | 'usPerson' | 'clearance' | 'exportControl' | 'noSponsorship' | 'sponsorshipOffered' | 'backgroundCheck' | 'drivingLicence' | 'other'

export interface WorkAuthorizationRequirement extends RequirementBase<'workAuthorization'> {
  readonly type: AuthorizationType
  /** ISO 3166-1 alpha-2; empty where the posting names none. */
  readonly countries: readonly string[]
  /** Of a clearance: "Secret", "TS/SCI". */
  readonly level: string | null
}

export const workAuthorization: RequirementKind<WorkAuthorizationRequirement> = {
  kind: 'workAuthorization',
  title: 'Work authorization',
  gate: 'knock-out',
  rules: [],
  describe: () => 'Work authorization',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
