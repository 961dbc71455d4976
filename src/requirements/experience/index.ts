import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import { span } from '../months.ts'
import { check, yearsText } from './judge.ts'

export interface ExperienceRequirement extends RequirementBase<'experience'> {
  /** Null where experience is asked without a number of years; 0 where none is needed. */
  readonly minYears: number | null
  readonly maxYears: number | null
  /** The field, role or setting, in the posting's words; null where any experience counts. */
  readonly area: string | null
}

function describe({ minYears, maxYears, area }: ExperienceRequirement): string {
  if (minYears === null) return `Experience: ${area ?? 'any'}`
  if (minYears > 0)
    return `${yearsText(minYears, maxYears)} of experience${area === null ? '' : `: ${area}`}`
  return maxYears === null ? 'No experience needed' : `At most ${span(maxYears * 12)} of experience`
}

export const experience: RequirementKind<ExperienceRequirement> = {
  kind: 'experience',
  title: 'Experience',
  gate: 'open',
  describe,
  check,
  asksNothing: ({ minYears, maxYears }) => minYears === 0 && maxYears === null,
}
