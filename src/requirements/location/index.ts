import type { Workplace } from '../../core/posting.ts'
import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface LocationRequirement extends RequirementBase<'location'> {
  readonly workplace: Workplace | null
  readonly places: readonly string[]
  readonly daysPerWeek: number | null
  readonly relocate: boolean | null
  readonly travelPercent: number | null
}

export const location: RequirementKind<LocationRequirement> = {
  kind: 'location',
  title: 'Location',
  gate: 'knock-out',
  rules: [],
  describe: () => 'Location',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
