import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import type { Level } from './degrees.ts'
import { describe } from './describe.ts'
import { checkEducation } from './judge.ts'
import type { StudyStatus } from './status.ts'

export interface EducationRequirement extends RequirementBase<'education'> {
  /** Every level that satisfies as written. */
  readonly levels: readonly Level[]
  readonly status: StudyStatus
  readonly fields: readonly string[]
  /** "or a related field" */
  readonly relatedField: boolean
  /** "or equivalent experience" */
  readonly orExperience: boolean
}

export const education: RequirementKind<EducationRequirement> = {
  kind: 'education',
  title: 'Education',
  gate: 'knock-out',
  describe,
  check: checkEducation,
}
