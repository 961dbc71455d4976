import * as z from 'zod'
import { DEGREE_LEVELS } from '../../core/profile.ts'
import { orNull, positiveShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { ExperienceRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<ExperienceRequirement> => ({
  minYears: orNull(positiveShape()),
  maxYears: orNull(positiveShape()),
  area: orNull(z.string()),
  byDegree: z
    .array(z.strictObject({ level: orNull(z.enum(DEGREE_LEVELS)), minYears: positiveShape() }))
    .exactOptional(),
})
