import type { Metadata } from '../../src/core/posting.ts'

/** Of the job: what a posting says besides its lines. Dates are ISO 8601 texts; the day of judging is 2025-01-15 unless said. */
export interface Job {
  readonly asOf?: string
  readonly country?: string
  readonly start?: string
  readonly end?: string
  readonly type?: Metadata['employmentType']
  readonly title?: string
  readonly term?: string
  /** Where it is, each with its country behind a bar: "Denver, CO / US". */
  readonly places?: readonly string[]
  readonly workplace?: Metadata['workplace']
  readonly pay?: Metadata['baseSalary']
  /** Words that the report must contain: of a reason, a gap or a question. */
  readonly says?: string
}

/**
 * A line of a posting under "Requirements" ("# Heading: line" puts it elsewhere; "|" parts lines), what the profile says, and the outcome:
 * each finding in the order of the report, then the recommendation. `apply` is gate yes, `skip` no, `stretch` and `clarify` open.
 */
export type Scenario = readonly [line: string, profile: string, outcome: string, job?: Job]

/** A profile that says next to nothing. */
export const GO = 'languages: [Go]'
