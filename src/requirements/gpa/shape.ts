import { positive } from '../../core/shapes.ts'
import type { Shape } from '../kind.ts'
import type { GpaRequirement } from './index.ts'

export const shape = (): Shape<GpaRequirement> => ({
  minimum: positive(),
  scale: positive().default(4),
})
