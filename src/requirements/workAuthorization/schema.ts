import * as z from 'zod'
import { orNull } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import { AUTHORIZATION_TYPES, type WorkAuthorizationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<WorkAuthorizationRequirement> => ({
  type: z.enum(AUTHORIZATION_TYPES),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, { error: 'a country code such as US, or EU' }))
    .default([]),
  level: orNull(z.string()),
  obtainable: z.boolean().exactOptional(),
  future: z.boolean().exactOptional(),
  unrestricted: z.boolean().exactOptional(),
  statuses: z.array(z.string()).exactOptional(),
})
