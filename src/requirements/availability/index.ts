import type { RequirementKind } from '../kind.ts'
import { checkAvailability } from './evaluate.ts'
import type { AvailabilityRequirement } from './requirement.ts'

export type { Schedule, AvailabilityRequirement } from './requirement.ts'

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
  weight: {
    required: 3,
    preferred: 1,
    reason: 'The job cannot be done without the weeks; exact dates are often negotiable.',
  },
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
  check: checkAvailability,
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
