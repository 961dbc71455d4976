import * as z from 'zod'
import type { FieldSchemas } from '../kind.ts'
import type { OtherRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<OtherRequirement> => ({
  note: z.string(),
})
