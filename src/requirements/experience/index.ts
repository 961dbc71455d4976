import type { RequirementKind } from '../kind.ts'
import { span } from '../shared/work-months.ts'
import { check, yearsText } from './evaluate.ts'
import type { ExperienceRequirement } from './requirement.ts'

export type { ExperienceRequirement } from './requirement.ts'

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
  weight: { required: 3, preferred: 1.5, reason: 'Years are compared by people, with some give.' },
  describe,
  check,
  asksNothing: ({ minYears, maxYears }) => minYears === 0 && maxYears === null,
}
