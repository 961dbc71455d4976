import * as z from 'zod'
import { flag, month, orNull } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { GraduationRequirement } from './requirement.ts'

const standing = () =>
  z.strictObject({
    name: z.string(),
    min: orNull(z.number()),
    max: orNull(z.number()),
    orHigher: flag(),
  })

export const shape = (): FieldSchemas<GraduationRequirement> => ({
  earliest: orNull(month()),
  latest: orNull(month()),
  returning: orNull(z.boolean()),
  standing: orNull(standing()),
})
