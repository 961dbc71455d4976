import type {
  JudgedRole,
  PriorityPart,
  Qualified,
  Recommendation,
  ParsedPosting,
  Report,
  Score,
  ScoredGap,
} from './report.ts'
import type { History, Mark } from './history.ts'
import type { Importance } from './requirement.ts'
import type { Status } from './verdict.ts'

/** A required demand that keeps the gate from `yes`. */
export interface Blocker {
  readonly kind: string
  readonly title: string
  readonly status: Status
}

/** How a posting names a thing: as required, as a wish, or without asking for it (title, stack, tasks). */
export type Naming = Importance | 'named'

/** One thing that a posting would have a candidate learn. */
export interface Want {
  readonly subject: string
  readonly kind: string
  readonly naming: Naming
  /** Whether the profile knows something of it. */
  readonly begun: boolean
  /** What learning it is worth for this posting, in whole thousandths, so that sums do not depend on their order. */
  readonly worth: number
  /** Points of this posting's score that it brings, in whole tenths. */
  readonly tenths: number
}

/** One thing, or several of which one is enough. */
export type Ask = readonly Want[]

/** A gap that no study closes. */
export interface Knockout {
  readonly subject: string
  readonly kind: string
  readonly want: string
  /** Whether it alone is enough for `skip`. */
  readonly closes: boolean
}

/** What must be closed until the recommendation improves to `to`: one name of each list, after all earlier stages. */
export interface Stage {
  readonly to: Recommendation
  readonly closing: readonly (readonly string[])[]
}

/** What a posting adds to the study list. */
export interface Study {
  /** Whether the posting is worth an evening, or could become so. */
  readonly counts: boolean
  readonly asks: readonly Ask[]
  readonly stages: readonly Stage[]
  readonly knockouts: readonly Knockout[]
}

/** What a row was judged by, besides its day: rows that differ in it are not of one ranking. */
export interface JudgedBy {
  /** Of the program. */
  readonly version: string
  /** Of what stands in the profile, wherever it lies: a hash. */
  readonly profile: string
  /** Of what `--with` adds; null without it. */
  readonly with: string | null
  /** Of what `--weights` changes; null without it. */
  readonly weights: string | null
  readonly country: string | null
  /** The words of `--role`; null without it. */
  readonly role: string | null
}

/** One posting, judged: a line of the ranking, and all that merging needs. */
export interface Row {
  readonly schema: 'fit.row/1'
  readonly posting: ParsedPosting['posting']
  readonly profile: Report['profile']
  readonly asOf: string
  readonly by: JudgedBy
  readonly role?: JudgedRole
  readonly qualified: Qualified
  readonly recommendation: Recommendation
  readonly score: Score | null
  /** The worth of an evening, from 0 to 100; see `Report`. */
  readonly priority: number
  readonly priorityParts: readonly PriorityPart[]
  readonly blockers: readonly Blocker[]
  readonly gaps: readonly ScoredGap[]
  /** Requirement lines that were not understood. */
  readonly unread: number
  /** Why the posting has passed: a sentence; null while it has not. */
  readonly passed: string | null
  /** Whole days since it was posted, else saved; null where neither is known. */
  readonly age: number | null
  /** Where the file of a saved posting tells it. */
  readonly history?: History
  /** The same for copies of one posting, see `deduplication/fingerprint.ts`. */
  readonly key: string
  readonly study?: Study
}

/** A posting that could not be read. */
export interface FailedRow {
  readonly schema: 'fit.row/1'
  readonly posting: { readonly source: string }
  readonly error: string
}

export interface RankedRow extends Omit<
  Row,
  'schema' | 'key' | 'profile' | 'asOf' | 'by' | 'history'
> {
  /** From 1. */
  readonly rank: number
  /** Sources of further copies of the same posting. */
  readonly duplicates: readonly string[]
  /** When it was saved, `YYYY-MM-DD`. */
  readonly saved: string | null
  /** Of a posting that was posted again: the day on which it was first saved. */
  readonly firstSaved: string | null
  /** What the user has marked it or a copy of it with, by their days. */
  readonly marks: readonly Mark[]
}

export interface Ranking {
  readonly schema: 'fit.ranking/1'
  readonly profile: Report['profile'] | null
  readonly asOf: string | null
  /** Whether the work was stopped before its end. */
  readonly partial: boolean
  /** Postings judged, without copies; `shown` of them are in `rows`. */
  readonly postings: number
  readonly shown: number
  readonly folded: number
  readonly failed: number
  /** Postings that are left out because they are applied to or closed. */
  readonly hidden: number
  readonly rows: readonly (RankedRow | (Omit<FailedRow, 'schema'> & { readonly rank: null }))[]
}

/** Postings whose recommendation improves. */
export interface Move {
  readonly from: Recommendation
  readonly to: Recommendation
  readonly postings: number
}

/** One thing to study, with what learning it does over all postings that are worth an evening or could become so. */
export interface StudyGap {
  readonly subject: string
  readonly kind: string
  /** Postings that ask for it, by itself or as one of several. */
  readonly postings: number
  readonly required: number
  readonly preferred: number
  /** Further postings that name it without asking: in the title, the stack or the tasks. */
  readonly named: number
  /** What it is worth at its place in the plan, the most of all 100: how many postings of what priority want it, how, and how soon it is learned. */
  readonly worth: number
  /** Points of all scores together that it brings. */
  readonly points: number
  /** Postings whose recommendation improves when this alone is learned. */
  readonly unlocks: number
  /** Its place in the study plan, from 1. */
  readonly order: number
  /** What it improves at its place in the plan, when all before it are learned. */
  readonly moves: readonly Move[]
  /** What one should know before. */
  readonly prerequisites: readonly string[]
  /** Weeks of steady part-time study from its prerequisites on; null where not known. */
  readonly weeks: number | null
  /** Where every posting that asks would take another thing as well, those other things; empty where one asks for it by itself. */
  readonly oneOf: readonly string[]
  /** What else that postings ask for is learned with it: classes that it is a member of. */
  readonly covers: readonly string[]
}

export interface StudyPlan {
  readonly schema: 'fit.gaps/1'
  readonly profile: Report['profile'] | null
  readonly asOf: string | null
  readonly partial: boolean
  readonly postings: number
  /** Those that count in the list: worth an evening, or what they lack can be learned. */
  readonly counted: number
  readonly folded: number
  readonly failed: number
  readonly recommendations: Readonly<Record<Recommendation, number>>
  readonly gaps: readonly StudyGap[]
  /** What study cannot close, with the number of postings that ask it and that it closes off. */
  readonly knockouts: readonly {
    readonly subject: string
    readonly kind: string
    readonly postings: number
    readonly closes: number
  }[]
}
