import * as z from 'zod'
import { positive } from '../../core/shapes.ts'
import { SYSTEMS } from '../../vocabulary/grades.ts'
import type { Shape } from '../kind.ts'
import type { GpaRequirement } from './requirement.ts'

export const shape = (): Shape<GpaRequirement> => ({
  minimum: positive(),
  scale: positive().default(4),
  system: z.enum(SYSTEMS).exactOptional(),
  label: z.string().exactOptional(),
  unsure: z.boolean().exactOptional(),
})
