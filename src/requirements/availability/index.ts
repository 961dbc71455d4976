import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface AvailabilityRequirement extends RequirementBase<'availability'> {
  readonly weeks: number | null
  readonly hoursPerWeek: number | null
  /** `YYYY-MM`, as `end`. */
  readonly start: string | null
  readonly end: string | null
  /** "summer 2025" */
  readonly term: string | null
}

export const availability: RequirementKind<AvailabilityRequirement> = {
  kind: 'availability',
  title: 'Availability',
  gate: 'knock-out',
  rules: [],
  describe: () => 'Availability',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
