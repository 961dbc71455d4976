import type { Draft, RequirementBase } from '../../core/requirement.ts'
import type { Fields } from '../../core/shapes.ts'
import type { shape } from './schema.ts'

export interface EducationRequirement extends RequirementBase<'education'>, Fields<typeof shape> {}

export type StudyStatus = EducationRequirement['status']

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
