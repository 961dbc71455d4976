import { itemAt } from '../core/item-at.ts'
import type {
  MatchPart,
  MatchRow,
  Matching,
  UnreadPosting,
  UnreadProfile,
} from '../core/matching.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Profile } from '../core/profile.ts'
import type { Row } from '../core/ranking.ts'
import type { ParsedPosting, Report } from '../core/report.ts'
import type { Recommendation } from '../core/choices.ts'
import { MOST_KNOCKED_OUT } from '../evaluation/advice/priority.ts'
import { Copies } from '../deduplication/copies.ts'
import { Failures, type Failure } from './failures.ts'
import { byText, orderBy } from '../core/order.ts'
import { RankingTally, rowAtRank } from './rank.ts'
import { judgedAlike, markOf, pairJudge, placing, type RowOptions } from './row.ts'

const ORDER = orderBy('priority')

/** Rows of which nothing worse is wanted, one for each profile; null where all are. */
export type Worst = readonly (Row | null)[]

/** A posting judged for many profiles. */
export interface JudgedPosting {
  readonly posting: Row['posting']
  readonly key: string
  /** Rows that may be shown, each with the number of its profile. */
  readonly rows: readonly (readonly [number, Row])[]
  /** Numbers of further profiles whose row would pass the filter and is worse than what is wanted. */
  readonly worse: readonly number[]
}

export interface MatchJudging extends Omit<RowOptions, 'study'> {
  /** Only rows with one of these recommendations; all where left out. */
  readonly only?: readonly Recommendation[] | null
}

/**
 * Makes the function that judges a posting for every profile, by its reading where there is one. A pair that cannot come among the best is left as soon as that is
 * known: who is knocked out is worth a tenth at most, and is not judged further where that is too little. Throws InputError where `asOf` is no day.
 */
export function matchJudge(
  profiles: readonly Profile[],
  { only = null, ...how }: MatchJudging,
): (posting: PostingDocument, worst: Worst, reading?: ParsedPosting) => JudgedPosting {
  const place = placing(how)
  const judges = profiles.map((profile) => pairJudge(profile, { ...how, study: false }))
  const isWanted = (recommendation: Recommendation): boolean =>
    only === null || only.includes(recommendation)
  return (posting, worst, reading) => {
    const placed = place(posting, reading)
    const rows: (readonly [number, Row])[] = []
    const worse: number[] = []
    judges.forEach((judge, i) => {
      const least = worst[i] ?? null
      const row = judge(placed, isAboveKnockedOut(least))
      if (!isWanted(row?.recommendation ?? 'skip')) return
      if (row && (least === null || ORDER(least, row) >= 0)) rows.push([i, row])
      else worse.push(i)
    })
    return { posting: placed.reading.posting, key: placed.key, rows, worse }
  }
}

/** Whether nobody who is knocked out comes before this row. */
const isAboveKnockedOut = (row: Row | null): boolean =>
  row !== null && row.passed === null && row.priority > MOST_KNOCKED_OUT

export interface MatchTallyOptions {
  /** How many rows are kept for each profile; all where it is null. */
  readonly top: number | null
  readonly asOf: string
  /** Whether what is shown of a posting differs from profile to profile (a filter by recommendation): then each profile has its own count of copies. */
  readonly isFiltered: boolean
}

/** Takes postings that were judged for many profiles, and keeps the best of each. Memory grows with profiles and what is kept of each, and by a few bytes with each posting. */
export class MatchTally {
  private readonly profiles: Report['profile'][] = []
  private readonly tallies: RankingTally[] = []
  private readonly copies = new Copies()
  private readonly options: MatchTallyOptions
  private readonly failures = new Failures()
  /** Of each profile the row of which nothing worse is wanted, as it stands. */
  readonly worst: (Row | null)[] = []

  constructor(profiles: readonly Report['profile'][], options: MatchTallyOptions) {
    this.options = options
    for (const { source, name } of profiles) this.addProfile({ source, name })
  }

  /** Takes a further profile, and gives its number. */
  addProfile(profile: Report['profile']): number {
    const { top, isFiltered } = this.options
    this.tallies.push(
      new RankingTally({
        top,
        sort: 'priority',
        slack: top ?? 0,
        ...(isFiltered ? {} : { copies: this.copies }),
      }),
    )
    this.worst.push(null)
    return this.profiles.push(profile) - 1
  }

  add({ posting, key, rows, worse }: JudgedPosting): void {
    if (rows.length + worse.length === 0) return
    this.count(key, posting.source)
    for (const [i, row] of rows) this.row(i, row)
    if (this.options.isFiltered)
      for (const i of worse) this.tallies[i]?.passOver(key, posting.source)
  }

  /** Takes a posting that was judged, its rows apart. */
  count = (key: string, source: string): void => this.copies.add(key, source)

  /** Takes a row of a profile, by its number. */
  row(i: number, row: Row): void {
    const tally = this.tallies[i]
    if (!tally) return
    tally.add(row)
    this.worst[i] = tally.worst
  }

  fail = (row: Failure): void => this.failures.add(row)

  get folded(): number {
    return this.copies.folded
  }

  /** Rows of a profile, by its number, that may be shown yet. */
  kept = (i: number): readonly Row[] => [...(this.tallies[i]?.held() ?? [])]

  /** The rows that are shown of a profile, by its number, best first. */
  best = (i: number): readonly Row[] => this.tallies[i]?.best() ?? []

  /** The postings that could not be read, the first of them. */
  get unread(): readonly Failure[] {
    return this.failures.first()
  }

  /** What was found. `unread` are profiles that could not be read. */
  result(unread: readonly UnreadProfile[] = [], partial = false): Matching {
    const order = [...this.profiles.keys()]
      .map((i) => i)
      .sort((a, b) => byText(this.profiles[a]?.source ?? '', this.profiles[b]?.source ?? ''))
    return {
      schema: 'fit.match/1',
      by: 'profile',
      asOf: this.options.asOf,
      profiles: this.profiles.length,
      unreadProfiles: unread.length,
      rows: [...order.flatMap((i) => this.rowsOf(i)), ...unreadRows(unread, this.unread)],
      partial,
      postings: this.copies.size,
      folded: this.copies.folded,
      failed: this.failures.count,
    }
  }

  private rowsOf(i: number): MatchRow[] {
    const tally = itemAt(this.tallies, i)
    return tally.best().map((row, k) => matchRow(row, k + 1, tally.copiesOf(row)))
  }
}

const matchRow = (row: Row, rank: number, duplicates: readonly string[]): MatchRow => ({
  schema: 'fit.match/1',
  profile: row.profile,
  ...rowAtRank(row, rank, duplicates),
})

/** Rows of what could not be read: profiles, then postings. */
export const unreadRows = (
  profiles: readonly UnreadProfile[],
  postings: readonly Failure[],
): (UnreadProfile | UnreadPosting)[] => [
  ...[...profiles].sort((a, b) => byText(a.profile.source, b.profile.source)),
  ...postings.map(({ posting, error }): UnreadPosting => ({
    schema: 'fit.match/1',
    rank: null,
    posting,
    error,
  })),
]

/** The first line of a part that keeps only the best rows of each profile. */
export const partHead = (
  profiles: readonly Profile[],
  how: Omit<MatchJudging, 'only'>,
  { keep, where }: Pick<MatchPart, 'keep' | 'where'>,
): MatchPart => ({
  schema: 'fit.match/1',
  keep,
  asOf: how.asOf,
  by: judgedAlike(how),
  where,
  profiles: profiles.map((profile) => ({
    source: profile.source,
    name: profile.name,
    mark: markOf(profile),
  })),
})

/** The best candidates for one posting, best first; of equals the one whose profile comes first by its name. */
export function candidatesFor(rows: readonly Row[], top: number | null): MatchRow[] {
  const best = [...rows].sort((a, b) => ORDER(a, b) || byText(a.profile.source, b.profile.source))
  return best.filter((_, i) => top === null || i < top).map((row, i) => matchRow(row, i + 1, []))
}
