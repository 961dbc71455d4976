import type { LineRole, Metadata, Pay, Place, Workplace } from './posting.ts'
import type { RequirementBase } from './requirement.ts'
import type { LocatedSpan, Span } from './span.ts'
import type { PassageTrace } from './trace.ts'
import type { Credit, Evidence, Gap, Question, Status } from './verdict.ts'

/** One stretch of the posting (a line, or a part of one where newlines were lost) and what it is. */
export interface ReadLine {
  readonly line: number
  readonly role: LineRole
  /** The role of its section: a demand can stand outside the sections of demands. */
  readonly section: LineRole
  readonly span: LocatedSpan
}

/** A thing that a posting names without asking for it: in its title, among the tools of its work, or as a task. */
export interface ImpliedMention {
  /** As the vocabulary calls it. */
  readonly name: string
  readonly surface: string
  readonly span: Span
  readonly from: 'title' | 'stack' | 'duty'
  /** The names of its list, its own among them, where "or" joins them: one is enough. */
  readonly oneOf?: readonly string[]
}

/** Requirements that speak against each other, or one against a sentence that takes it back. */
export interface Conflict {
  readonly requirements: readonly string[]
  /** What says what, with the lines. */
  readonly message: string
}

/** One of several roles, or levels of one, that a posting offers. */
export interface PostedRole {
  /** As written: "Senior Data Engineer", "Level II". */
  readonly title: string
  readonly span: LocatedSpan
  /** The stretches of the text that speak of it alone. */
  readonly parts?: readonly Span[]
  /** Where, how and for what pay it is done, where that is said of it; pay is null where what the posting says of pay is said of another role. */
  readonly jobLocation?: readonly Place[]
  readonly workplace?: Workplace
  readonly otherWorkplaces?: readonly Workplace[]
  readonly baseSalary?: Pay | null
}

/** What was understood of a posting (`fit parse`). */
export interface ParsedPosting {
  readonly schema: 'fit.parse/1'
  readonly posting: Metadata & { readonly source: string }
  readonly requirements: readonly RequirementBase[]
  /** What it names without asking: never a requirement, and of no weight in coverage. */
  readonly implied: readonly ImpliedMention[]
  /** The roles that it offers; empty where it is for one. */
  readonly roles: readonly PostedRole[]
  readonly conflicts: readonly Conflict[]
  readonly lines: readonly ReadLine[]
  readonly coverage: {
    readonly requirementLines: number
    readonly read: number
    readonly unread: number
  }
  /** How each passage was read, where that was asked for (`--trace`). */
  readonly trace?: readonly PassageTrace[]
  /** The text that every span points into. */
  readonly text: string
}

/** A gap with the points of the score that closing it brings. */
export interface ScoredGap extends Gap {
  readonly points: number
  readonly requirement: string
  readonly importance: RequirementBase['importance']
  readonly kind: string
}

/** One demand of the posting, judged. */
export interface Finding {
  readonly requirement: RequirementBase
  /** One line that says what is asked, in our words. */
  readonly title: string
  readonly status: Status
  readonly credit: Credit
  readonly weight: number
  /** Why it weighs so much. */
  readonly weightReason: string
  readonly points: { readonly low: number; readonly high: number }
  /** Whether this finding by itself keeps the gate from `yes`. */
  readonly blocking: boolean
  /** What it does to the gate while it is unmet: `knock-out` makes it `no`, `open` keeps it from `yes`, `none` does nothing. */
  readonly gate: 'knock-out' | 'open' | 'none'
  /** Whether this finding by itself makes the gate `no`. */
  readonly knocksOut: boolean
  readonly evidence: readonly Evidence[]
  readonly reason: string
  readonly gap: ScoredGap | null
  readonly question: string | null
  /** The profile key that answers the question. */
  readonly key: string | null
  /** False for what asks nothing and is only good to know: "visa sponsorship available". */
  readonly asks: boolean
  /** Other ways to satisfy the same demand, with what became of each. */
  readonly alternatives: readonly {
    readonly requirement: RequirementBase
    readonly title: string
    readonly status: Status
    readonly reason: string
  }[]
}

export type Qualified = 'yes' | 'no' | 'open'

/** From best to worst. */
export const RECOMMENDATIONS = ['apply', 'clarify', 'stretch', 'skip'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** A sign for each status, so that no colour is needed to tell them apart. */
export const SIGN: Readonly<Record<Status, string>> = {
  met: '✓',
  partial: '~',
  unmet: '✗',
  unknown: '?',
}

/** In whose colour and sign each recommendation is shown. */
export const STATUS_OF: Readonly<Record<Recommendation, Status>> = {
  apply: 'met',
  stretch: 'partial',
  clarify: 'unknown',
  skip: 'unmet',
}

/** 0 to 100: `low` if every open question is answered badly, `high` if well. */
export interface Score extends Credit {
  readonly required: Credit | null
  readonly preferred: Credit | null
}

export interface OpenQuestion extends Question {
  readonly requirement: string
  /** Whether an answer can change the gate, and by how many points it can move the score. */
  readonly decides: boolean
  readonly points: number
}

/** What the report would be without the additions of a what-if, and which findings they moved. */
export interface WhatIf {
  /** As written: "Go:2y". */
  readonly added: readonly string[]
  readonly before: {
    readonly qualified: Qualified
    readonly recommendation: Recommendation
    readonly score: Score | null
  }
  /** `points` is the change of the low end. */
  readonly moved: readonly {
    readonly requirement: string
    readonly title: string
    readonly before: Status
    readonly after: Status
    readonly points: number
  }[]
}

/** A question that the application form asks, or will likely ask, with the profile's answer. */
export interface FormQuestion {
  readonly question: string
  /** `unclear`: the profile speaks of it and does not settle it. `unknown`: it says nothing. */
  readonly answer: 'yes' | 'no' | 'unclear' | 'unknown'
  /** Whether the answer is the one that the form wants; null where nothing says. */
  readonly passes: boolean | null
  readonly reason: string
  readonly evidence: readonly Evidence[]
  /** The requirement that it comes from; null where forms ask it though the posting does not. */
  readonly requirement: string | null
  readonly key: string | null
  /** Where it stands on the form itself, in these words. */
  readonly onForm?: true | undefined
}

/** A part of the priority. */
export interface PriorityPart {
  readonly name: string
  /** The most that it can bring; null for what only takes away. */
  readonly of: number | null
  readonly points: number
  readonly reason: string
}

/** The role that a report is about, by its title, and the titles of the posting's others. */
export interface JudgedRole {
  readonly title: string
  readonly others: readonly string[]
}

/** What of the work as a whole is missing, though no line asks for it: a technology that is named, the level, the occupation. */
export interface Lack {
  readonly kind: 'skill' | 'experience'
  readonly title: string
  readonly status: 'unmet' | 'partial'
}

/** The plain report of one check; every format is made from it. */
export interface Report {
  readonly schema: 'fit.report/1'
  readonly posting: ParsedPosting['posting']
  readonly profile: { readonly source: string; readonly name: string | null }
  readonly asOf: string
  /** Which role of the posting was judged, where it has several: the best for this profile, or the one asked for. */
  readonly role?: JudgedRole
  readonly qualified: Qualified
  readonly recommendation: Recommendation
  /** Null when the posting holds nothing that can be scored; `warnings` says why. */
  readonly score: Score | null
  /** The worth of an evening, from 0 to 100: what orders a ranking. */
  readonly priority: number
  /** What the priority is made of; the points add up to it exactly. */
  readonly priorityParts: readonly PriorityPart[]
  /** What keeps a posting from being worth an application besides the findings; empty where the recommendation is not `stretch`. */
  readonly lacks: readonly Lack[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly ScoredGap[]
  readonly questions: readonly OpenQuestion[]
  readonly unread: readonly { readonly span: LocatedSpan; readonly quote: string }[]
  readonly warnings: readonly string[]
  readonly coverage: ParsedPosting['coverage']
  /** Only with `--with`. */
  readonly whatIf?: WhatIf
  /** Only with `--knockouts`. */
  readonly knockouts?: readonly FormQuestion[]
}
