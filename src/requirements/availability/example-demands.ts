import { UNSAID_AVAILABILITY, type AvailabilityRequirement } from './requirement.ts'

/* Demands of the examples, with what most of them leave unsaid. */

type Asked = Partial<
  Pick<
    AvailabilityRequirement,
    'weeks' | 'hoursPerWeek' | 'start' | 'end' | 'term' | 'schedule' | 'immediately'
  >
>
export const timeAsked = (more: Asked) => ({ ...UNSAID_AVAILABILITY, ...more })

export const WEEKS_12 = timeAsked({ weeks: 12 })
export const SUMMER_12 = timeAsked({ weeks: 12, start: '2025-05' })
