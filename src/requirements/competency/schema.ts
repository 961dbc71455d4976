import * as z from 'zod'
import type { Shape } from '../kind.ts'
import type { CompetencyRequirement } from './requirement.ts'

export const shape = (): Shape<CompetencyRequirement> => ({
  names: z.array(z.string()).min(1),
})
