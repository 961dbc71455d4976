import type { RequirementKind } from '../kind.ts'
import { checkGpa } from './evaluate.ts'
import type { GpaRequirement } from './requirement.ts'

export type { GpaRequirement } from './requirement.ts'

export const gpa: RequirementKind<GpaRequirement> = {
  kind: 'gpa',
  title: 'GPA',
  gate: 'knock-out',
  weight: {
    required: 2,
    preferred: 1,
    reason: 'A filter where it stands, but few read it closely above the line.',
  },
  describe({ minimum, scale, label }) {
    if (label !== undefined) return `A grade of ${label} or better`
    return scale === 100
      ? `Marks of ${minimum} % or better`
      : `GPA of ${minimum % 1 === 0 ? minimum.toFixed(1) : minimum} of ${scale} or better`
  },
  check: checkGpa,
}
