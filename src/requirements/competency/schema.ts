import * as z from 'zod'
import type { FieldSchemas } from '../kind.ts'
import type { CompetencyRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<CompetencyRequirement> => ({
  names: z.array(z.string()).min(1),
})
