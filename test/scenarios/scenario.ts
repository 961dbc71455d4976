/** Of the job: what a posting says besides its lines. Dates are ISO 8601 texts; the day of judging is 2025-01-15 unless said. */
export interface Job {
  readonly asOf?: string
  readonly country?: string
  readonly start?: string
  readonly end?: string
  readonly type?: 'internship' | 'full-time'
}

/**
 * A line of a posting under "Requirements" ("# Heading: line" puts it elsewhere; "|" parts lines), what the profile says, and the outcome:
 * each finding in the order of the report, then the recommendation. `apply` is gate yes, `skip` no, `stretch` and `clarify` open.
 */
export type Scenario = readonly [line: string, profile: string, outcome: string, job?: Job]
