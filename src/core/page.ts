import type { StudyPlan } from './ranking.ts'
import type {
  Finding,
  FormQuestion,
  OpenQuestion,
  ParsedPosting,
  Report,
  WhatIf,
} from './report.ts'
import type { Recommendation } from './choices.ts'
import type { Importance } from './requirement.ts'
import type { Span } from './span.ts'
import type { Credit, Gap, Status } from './verdict.ts'

/** What a finding becomes when the profile also has `name`, as known as the posting asks. */
export interface Effect {
  readonly name: string
  readonly status: Status
  readonly credit: Credit
}

/** A finding as a page shows it, with all that scoring it again needs. */
export interface PageFinding extends Pick<
  Finding,
  | 'title'
  | 'status'
  | 'credit'
  | 'weight'
  | 'points'
  | 'blocking'
  | 'knocksOut'
  | 'evidence'
  | 'reason'
  | 'question'
  | 'key'
> {
  readonly id: string
  readonly kind: string
  readonly importance: Importance
  /** Where the posting says it; the first is the one that was judged. */
  readonly spans: readonly Span[]
  /** What it does to the gate while it is not met; `none` where it does not stand in the way. */
  readonly gate: 'knock-out' | 'open' | 'none'
  readonly gap: (Gap & { readonly points: number }) | null
  readonly alternatives: readonly {
    readonly title: string
    readonly status: Status
    readonly reason: string
  }[]
  /** What a candidate can know towards it, by name. */
  readonly names: readonly string[]
  /** Each by itself; where `adds`, what several bring is added up, else the best counts. */
  readonly effects: readonly Effect[]
  readonly adds: boolean
}

/** One posting of a page: its text, and its report. */
export interface PagePosting extends Pick<
  Report,
  'qualified' | 'recommendation' | 'score' | 'priority' | 'priorityParts' | 'warnings' | 'coverage'
> {
  readonly posting: ParsedPosting['posting']
  /** The text that spans point into, as far as it is shown. */
  readonly text: string
  readonly headings: readonly Span[]
  readonly unread: readonly Span[]
  readonly findings: readonly PageFinding[]
  readonly questions: readonly OpenQuestion[]
  /** Priority and recommendation with each name that changes one of them, were it known as well. */
  readonly priorities: readonly {
    readonly name: string
    readonly priority: number
    readonly recommendation: Recommendation
  }[]
  /** Why the posting has passed: a sentence; null while it has not. */
  readonly passed: string | null
  /** Sources of further copies of the same posting. */
  readonly duplicates: readonly string[]
  readonly whatIf: WhatIf | null
  readonly knockouts: readonly FormQuestion[]
}

export type PageView = 'check' | 'ranking' | 'study'

/** All that a page holds. */
export interface PageData {
  readonly schema: 'fit.page/1'
  /** What it opens with. */
  readonly view: PageView
  readonly profile: Report['profile']
  readonly asOf: string
  /** Kinds of requirements and their headings, in the order of reports. */
  readonly kinds: readonly { readonly name: string; readonly title: string }[]
  /** Best first where they are ranked, else in the order given. */
  readonly postings: readonly PagePosting[]
  /** Postings judged in all: more than are here where there were too many for one page. */
  readonly judged: number
  readonly folded: number
  readonly failed: readonly { readonly source: string; readonly error: string }[]
  /** Whether the work was stopped before its end. */
  readonly partial: boolean
  readonly plan: StudyPlan | null
}
