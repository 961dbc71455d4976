import * as z from 'zod'
import type { Matching } from './matching.ts'
import { count, rankedRow } from './ranking-shape.ts'
import { profileSource } from './report-shape.ts'
import { day } from './shapes.ts'

const schema = () => z.literal('fit.match/1')
const source = () => z.strictObject({ source: z.string() })
const unread = () => ({ schema: schema(), rank: z.null(), error: z.string() })

/** What `fit match --format json` prints. */
export const matchingShape = (): z.ZodType<Matching> =>
  z.strictObject({
    schema: schema(),
    by: z.enum(['profile', 'posting']),
    asOf: day(),
    profiles: count(),
    unreadProfiles: count(),
    rows: z.array(
      z.union([
        z.strictObject({ schema: schema(), profile: profileSource(), ...rankedRow() }),
        z.strictObject({ ...unread(), posting: source() }),
        z.strictObject({ ...unread(), profile: source() }),
      ]),
    ),
    partial: z.boolean(),
    postings: count(),
    folded: count(),
    failed: count(),
  })
