import * as z from 'zod'
import { orNull } from '../../core/shapes.ts'
import type { Shape } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'

const TYPES = [
  'authorized',
  'citizen',
  'permanentResident',
  'usPerson',
  'clearance',
  'exportControl',
  'noSponsorship',
  'sponsorshipOffered',
  'notInEVerify',
  'backgroundCheck',
  'drivingLicence',
  'other',
] as const

export const shape = (): Shape<WorkAuthorizationRequirement> => ({
  type: z.enum(TYPES),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, { error: 'a country code such as US, or EU' }))
    .default([]),
  level: orNull(z.string()),
  obtainable: z.boolean().exactOptional(),
  future: z.boolean().exactOptional(),
  unrestricted: z.boolean().exactOptional(),
  statuses: z.array(z.string()).exactOptional(),
})
