import * as z from 'zod'
import { orNull } from '../../core/shapes.ts'

const type = () =>
  z.enum([
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
  ])

export const shape = () => ({
  type: type(),
  /** ISO 3166-1 alpha-2 or `EU`; empty where the posting names none. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, { error: 'a country code such as US, or EU' }))
    .default([]),
  /** Of a clearance: "Secret", "TS/SCI". */
  level: orNull(z.string()),
  /** Of a clearance: it is enough to be able to get it. */
  obtainable: z.boolean().exactOptional(),
  /** Of `noSponsorship`: said of the future too. */
  future: z.boolean().exactOptional(),
  /** Of `authorized`: for good, without an end ("permanent work authorization"). */
  unrestricted: z.boolean().exactOptional(),
  /** Statuses that the posting names: accepted by `authorized` and beside those that `citizen`, `permanentResident` and `usPerson` admit, refused by `noSponsorship`. "CPT", "H-1B". */
  statuses: z.array(z.string()).exactOptional(),
})
