import * as z from 'zod'
import { DEGREE_LEVELS } from '../../core/profile.ts'
import { flagShape, textsShape } from '../../core/shapes.ts'

export const shape = () => ({
  /** Every level that satisfies as written. */
  levels: z.array(z.enum([...DEGREE_LEVELS, 'any'])).min(1),
  /** Whether the degree is under way or finished; `either` where both do. */
  status: z.enum(['pursuing', 'completed', 'either']).default('either'),
  fields: textsShape(),
  /** "or a related field" */
  relatedField: flagShape(),
  /** "or equivalent experience" */
  orExperience: flagShape(),
})
