import * as z from 'zod'
import { DEGREE_LEVELS } from '../../core/profile.ts'
import { flagShape, textsShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import { STUDY_STATUSES, type EducationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<EducationRequirement> => ({
  levels: z.array(z.enum([...DEGREE_LEVELS, 'any'])).min(1),
  status: z.enum(STUDY_STATUSES).default('either'),
  fields: textsShape(),
  relatedField: flagShape(),
  orExperience: flagShape(),
})
