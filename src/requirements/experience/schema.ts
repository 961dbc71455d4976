import * as z from 'zod'
import { orNull, positive } from '../../core/shapes.ts'
import type { Shape } from '../kind.ts'
import type { ExperienceRequirement } from './requirement.ts'

export const shape = (): Shape<ExperienceRequirement> => ({
  minYears: orNull(positive()),
  maxYears: orNull(positive()),
  area: orNull(z.string()),
})
