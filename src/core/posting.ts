import type { When } from './day.ts'
import type { History } from './history.ts'
import type { Span } from './span.ts'

export const EMPLOYMENT_TYPES = [
  'internship',
  'full-time',
  'part-time',
  'contract',
  'temporary',
] as const
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number]

/** Sorts of employment that a job offers side by side; others are told together with one of them, as a full-time internship is. */
export const SIDE_BY_SIDE: readonly EmploymentType[] = ['full-time', 'part-time', 'contract']

export const WORKPLACES = ['onsite', 'hybrid', 'remote'] as const
export type Workplace = (typeof WORKPLACES)[number]

export interface Place {
  readonly text: string
  /** ISO 3166-1 alpha-2, where the text leaves no doubt. */
  readonly country: string | null
  /** How one works there, where the posting offers several ways and ties each to its places: "remote (US) or hybrid (Dublin)". */
  readonly workplace?: Workplace
}

export const PAY_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const

export interface Pay {
  readonly min: number
  readonly max: number
  /** ISO 4217. */
  readonly currency: string
  readonly unit: (typeof PAY_UNITS)[number]
}

/** Facts about the job, by the names of schema.org JobPosting; null where the posting does not say. Dates are ISO 8601 texts. */
export interface Metadata {
  /** ISO 639-1; null where the text is too short to tell. Where the document does not say, it is told by the small words. */
  readonly language: string | null
  readonly title: string | null
  readonly hiringOrganization: string | null
  readonly employmentType: EmploymentType | null
  /** Other sorts of employment that are offered as well: "full-time or part-time". Absent where there are none. */
  readonly otherEmploymentTypes?: readonly EmploymentType[]
  readonly datePosted: string | null
  readonly validThrough: string | null
  readonly jobLocation: readonly Place[]
  readonly workplace: Workplace | null
  /** Other ways of working that do as well: "remote or hybrid". Absent where there are none. */
  readonly otherWorkplaces?: readonly Workplace[]
  readonly baseSalary: Pay | null
  /** "summer 2025" */
  readonly term: string | null
  /** `YYYY-MM` or `YYYY-MM-DD`: when the job starts and ends, as far as the posting says or its term implies. */
  readonly jobStartDate: string | null
  readonly jobEndDate: string | null
  /** Length of the job in weeks. */
  readonly weeks: number | null
}

/** What the format of the source says of a stretch of text, beyond its words. */
export interface Hint {
  readonly span: Span
  readonly is: 'heading' | 'bullet'
}

/** A question of an application form. */
export interface AskedQuestion {
  readonly text: string
  readonly required: boolean
  /** The answers that may be chosen; empty where one writes. */
  readonly options: readonly string[]
}

/** What an input reader hands on. `text` is what spans point into; what the source states outright stands in `metadata`. */
export interface PostingDocument {
  readonly source: string
  readonly text: string
  readonly metadata: Partial<Metadata>
  readonly hints: readonly Hint[]
  /** What the application form asks, where the source says so. */
  readonly questions?: readonly AskedQuestion[]
  /** What the file of a saved posting tells of it besides. */
  readonly history?: History
  /** Requirements that stand written in the source (our own YAML or JSON), so that nothing needs to be read from the text. */
  readonly stated?: unknown
  /** Where `stated` was written, so that faults in it can be shown in their line. */
  readonly statedIn?: StatedIn
}

export interface StatedIn {
  /** The file; `source` of the document is where the posting came from. */
  readonly source: string
  /** All of the file, YAML or JSON; null where it was too long to keep. */
  readonly written: string | null
  /** The keys that lead to the posting in the file: its index where there are several. */
  readonly path: readonly (string | number)[]
}

/** What a line of a posting is. */
export const LINE_ROLES = [
  'heading',
  'requirement',
  'unread',
  'responsibility',
  'about',
  'benefits',
  'legal',
  'application',
  'meta',
  'blank',
] as const
export type LineRole = (typeof LINE_ROLES)[number]

/** When the job is done, for judging: unknown ends are null. */
export interface JobDates {
  readonly start: When | null
  readonly end: When | null
}
