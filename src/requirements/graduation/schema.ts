import * as z from 'zod'
import { flagShape, monthShape, orNull } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { GraduationRequirement } from './requirement.ts'

const standing = () =>
  z.strictObject({
    name: z.string(),
    min: orNull(z.number()),
    max: orNull(z.number()),
    orHigher: flagShape(),
  })

export const shape = (): FieldSchemas<GraduationRequirement> => ({
  earliest: orNull(monthShape()),
  latest: orNull(monthShape()),
  returning: orNull(z.boolean()),
  standing: orNull(standing()),
})
