import * as z from 'zod'
import { placedRow, sourceShape, type JudgedBy, type Row } from './ranking.ts'
import { profileSourceShape, type Report } from './report.ts'
import { countShape, dayShape, type Fields } from './shapes.ts'

const schema = () => z.literal('fit.match/1')

const matchRow = () => ({ schema: schema(), profile: profileSourceShape(), ...placedRow() })

/** One posting judged for one of many profiles: the row of a ranking, and whose it is. */
export interface MatchRow extends Fields<typeof matchRow> {}

const unread = () => ({ schema: schema(), rank: z.null(), error: z.string() })
const unreadPosting = () => ({ ...unread(), posting: sourceShape() })
const unreadProfile = () => ({ ...unread(), profile: sourceShape() })

/** A posting that could not be read. */
export interface UnreadPosting extends Fields<typeof unreadPosting> {}

/** A profile that could not be read. */
export interface UnreadProfile extends Fields<typeof unreadProfile> {}

const anyRowShape = (): z.ZodType<MatchRow | UnreadPosting | UnreadProfile> =>
  z.union([
    z.strictObject(matchRow()),
    z.strictObject(unreadPosting()),
    z.strictObject(unreadProfile()),
  ])

const groupingShape = () => z.enum(['profile', 'posting'])

/** How the rows of a matching are grouped: the best postings for each profile, or the best candidates for each posting. */
export type MatchBy = z.output<ReturnType<typeof groupingShape>>

const matching = () => ({
  schema: schema(),
  by: groupingShape(),
  asOf: dayShape(),
  /** Profiles that were judged, those without a row too; `unreadProfiles` more could not be read. */
  profiles: countShape(),
  unreadProfiles: countShape(),
  /** By profile: in the order of their names, each best first. By posting: in the order of the postings. What could not be read stands last. */
  rows: z.array(anyRowShape()),
  /** Whether the work was stopped before its end. */
  partial: z.boolean(),
  /** Postings judged, by profile without copies. */
  postings: countShape(),
  folded: countShape(),
  failed: countShape(),
})

/** What `fit match` makes of postings and profiles, and prints with `--format json`. */
export interface Matching extends Fields<typeof matching> {}

export const matchingShape = (): z.ZodType<Matching> => z.strictObject(matching())

/** A line of NDJSON as it is judged, for `--merge`: the row of `rank` under the name of a matching. */
export interface MatchLine extends Omit<Row, 'schema' | 'study'> {
  readonly schema: 'fit.match/1'
}

/** A posting that was judged, for copies to be known by where only the best rows are kept. */
export interface MatchedPosting {
  readonly schema: 'fit.match/1'
  readonly posting: { readonly source: string }
  readonly key: string
}

/** The first line of a part that keeps only the best rows of each profile. */
export interface MatchPart {
  readonly schema: 'fit.match/1'
  readonly keep: number
  readonly asOf: string
  /** But for the profile. */
  readonly by: Omit<JudgedBy, 'profile'>
  /** Conditions of `--where`. */
  readonly where: readonly string[]
  readonly profiles: readonly (Report['profile'] & { readonly mark: string })[]
}
