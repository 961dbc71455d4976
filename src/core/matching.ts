import type { FailedRow, JudgedBy, RankedRow, Row } from './ranking.ts'
import type { Report } from './report.ts'

/** How the rows of a matching are grouped: the best postings for each profile, or the best candidates for each posting. */
export type MatchBy = 'profile' | 'posting'

/** One posting judged for one of many profiles: the row of a ranking, and whose it is. */
export interface MatchRow extends Omit<RankedRow, 'study'> {
  readonly schema: 'fit.match/1'
  readonly profile: Report['profile']
}

/** A posting that could not be read. */
export interface UnreadPosting extends Omit<FailedRow, 'schema'> {
  readonly schema: 'fit.match/1'
  readonly rank: null
}

/** A profile that could not be read. */
export interface UnreadProfile {
  readonly schema: 'fit.match/1'
  readonly rank: null
  readonly profile: { readonly source: string }
  readonly error: string
}

/** What `fit match` makes of postings and profiles. */
export interface Matching {
  readonly schema: 'fit.match/1'
  readonly by: MatchBy
  readonly asOf: string
  /** Profiles that were judged, those without a row too; `unreadProfiles` more could not be read. */
  readonly profiles: number
  readonly unreadProfiles: number
  /** By profile: in the order of their names, each best first. By posting: in the order of the postings. What could not be read stands last. */
  readonly rows: readonly (MatchRow | UnreadPosting | UnreadProfile)[]
  /** Whether the work was stopped before its end. */
  readonly partial: boolean
  /** Postings judged, by profile without copies. */
  readonly postings: number
  readonly folded: number
  readonly failed: number
}

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
