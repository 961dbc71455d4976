import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import { check } from './judge.ts'

/** Hours that no calendar date says, above all duty outside the working day. */
export type Schedule =
  | 'on call'
  | 'evenings or weekends'
  | 'shifts'
  | 'outside working hours'
  | 'overtime'
  | 'flexible hours'
  | 'full time'
  | 'all year'
  | 'regular attendance'

export interface AvailabilityRequirement extends RequirementBase<'availability'> {
  readonly weeks: number | null
  readonly hoursPerWeek: number | null
  /** `YYYY-MM`, as `end`. */
  readonly start: string | null
  readonly end: string | null
  /** "summer 2025"; "summer" where the year is not said. */
  readonly term: string | null
  readonly schedule: Schedule | null
  /** The job is to be begun at once. */
  readonly immediately: boolean
}

const part = (before: string, value: string | number | null, after = ''): string | null =>
  value === null ? null : `${before}${value}${after}`

/** "from 2026-06-01 to 2026-08-31", with one of the days, or null with none. */
function stretch(start: string | null, end: string | null): string | null {
  if (start === null) return part('until ', end)
  return end === null ? `from ${start}` : `from ${start} to ${end}`
}

export const availability: RequirementKind<AvailabilityRequirement> = {
  kind: 'availability',
  title: 'Availability',
  gate: 'knock-out',
  describe({ weeks, hoursPerWeek, start, end, term, schedule, immediately }) {
    const from = start === null && immediately ? 'at once' : stretch(start, end)
    const said = [
      part('', weeks, ' weeks'),
      from,
      start === null ? part('in ', term) : null,
      part('', hoursPerWeek, ' hours a week'),
      schedule,
    ].filter((s) => s !== null)
    return `Available: ${said.join(', ')}`
  },
  check,
  // the profile has no place for them, so that nobody could ever answer: they are shown for the reader to weigh
  asksNothing: ({ weeks, hoursPerWeek, start, end, term, schedule, immediately }) =>
    schedule !== null &&
    weeks === null &&
    hoursPerWeek === null &&
    start === null &&
    end === null &&
    term === null &&
    !immediately,
}
