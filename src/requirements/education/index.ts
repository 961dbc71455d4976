import type { RequirementKind } from '../kind.ts'
import { describeDegree } from './describe.ts'
import { checkEducation } from './evaluate.ts'
import type { EducationRequirement } from './requirement.ts'

export type { EducationRequirement } from './requirement.ts'

export const education: RequirementKind<EducationRequirement> = {
  kind: 'education',
  title: 'Education',
  gate: 'knock-out',
  weight: {
    required: 4,
    preferred: 1,
    reason:
      'The commonest filter of internships and first jobs; a preferred degree is rarely decisive.',
  },
  describe: describeDegree,
  check: checkEducation,
}
