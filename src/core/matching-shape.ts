import * as z from 'zod'
import type { Matching } from './matching.ts'
import { countShape, rankedRow } from './ranking-shape.ts'
import { profileSourceShape } from './report-shape.ts'
import { dayShape } from './shapes.ts'

const schema = () => z.literal('fit.match/1')
const source = () => z.strictObject({ source: z.string() })
const unread = () => ({ schema: schema(), rank: z.null(), error: z.string() })

/** What `fit match --format json` prints. */
export const matchingShape = (): z.ZodType<Matching> =>
  z.strictObject({
    schema: schema(),
    by: z.enum(['profile', 'posting']),
    asOf: dayShape(),
    profiles: countShape(),
    unreadProfiles: countShape(),
    rows: z.array(
      z.union([
        z.strictObject({ schema: schema(), profile: profileSourceShape(), ...rankedRow() }),
        z.strictObject({ ...unread(), posting: source() }),
        z.strictObject({ ...unread(), profile: source() }),
      ]),
    ),
    partial: z.boolean(),
    postings: countShape(),
    folded: countShape(),
    failed: countShape(),
  })
