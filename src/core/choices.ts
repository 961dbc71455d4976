/*
 * Words of which a field holds one, each list once with its type. They stand apart from the fields, which load zod.
 */

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

export const PAY_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const

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

/** From best to worst. */
export const RECOMMENDATIONS = ['apply', 'clarify', 'stretch', 'skip'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** What became of a posting that was saved, in the order in which it goes. */
export const MARKS = ['applied', 'interview', 'offer', 'rejected', 'closed'] as const
export type MarkName = (typeof MARKS)[number]
