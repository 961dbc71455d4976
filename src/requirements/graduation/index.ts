import type { RequirementKind } from '../kind.ts'
import { describeGraduation } from './describe.ts'
import { checkGraduation } from './evaluate.ts'
import type { GraduationRequirement } from './requirement.ts'

export type { GraduationRequirement } from './requirement.ts'

export const graduation: RequirementKind<GraduationRequirement> = {
  kind: 'graduation',
  title: 'Graduation',
  gate: 'knock-out',
  weight: {
    required: 3,
    preferred: 1,
    reason: 'Programmes are filled for a class year; a preferred date is a tie-breaker.',
  },
  describe: describeGraduation,
  check: checkGraduation,
}
