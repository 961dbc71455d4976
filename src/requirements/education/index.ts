import type { RequirementKind } from '../kind.ts'
import { describe } from './describe.ts'
import { checkEducation } from './evaluate.ts'
import type { EducationRequirement } from './requirement.ts'

export type { EducationRequirement } from './requirement.ts'

export const education: RequirementKind<EducationRequirement> = {
  kind: 'education',
  title: 'Education',
  gate: 'knock-out',
  describe,
  check: checkEducation,
}
