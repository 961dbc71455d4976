import * as z from 'zod'
import { positiveShape } from '../../core/shapes.ts'
import { GRADE_SYSTEMS } from '../../vocabulary/grades.ts'
import type { FieldSchemas } from '../kind.ts'
import type { GpaRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<GpaRequirement> => ({
  minimum: positiveShape(),
  scale: positiveShape().default(4),
  system: z.enum(GRADE_SYSTEMS).exactOptional(),
  label: z.string().exactOptional(),
  unsure: z.boolean().exactOptional(),
})
