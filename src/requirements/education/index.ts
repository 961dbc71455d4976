import type { DegreeLevel } from '../../core/profile.ts'
import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import { reader } from './reader.ts'

export interface EducationRequirement extends RequirementBase<'education'> {
  /** Every level that satisfies as written. */
  readonly levels: readonly (DegreeLevel | 'any')[]
  readonly status: 'pursuing' | 'completed' | 'either'
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
  claims: true,
  rules: [],
  reader,
  describe: () => 'Education',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
