import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Level } from './degrees.ts'

/** Whether the degree is under way or finished; `either` where both do. */
export const STUDY_STATUSES = ['pursuing', 'completed', 'either'] as const
export type StudyStatus = (typeof STUDY_STATUSES)[number]

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

export const isEducation = (r: RequirementBase): r is EducationRequirement => r.kind === 'education'

/** What is asked where a student is sought: a degree under way, whichever it is. */
export const ANY_STUDY: Draft<EducationRequirement> = {
  levels: ['any'],
  status: 'pursuing',
  fields: [],
  relatedField: false,
  orExperience: false,
}

/** What judging looks at. */
export type EducationDemand = Pick<
  EducationRequirement,
  'levels' | 'status' | 'fields' | 'relatedField' | 'orExperience'
> &
  Partial<Pick<EducationRequirement, 'quote'>>
