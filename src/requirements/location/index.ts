import { capitalized } from '../../core/capitalized.ts'
import { counted } from '../../core/counted.ts'
import type { RequirementKind } from '../kind.ts'
import { checkLocation } from './evaluate.ts'
import { isDomestic } from './domestic.ts'
import { offsetsOf } from './zone-hours.ts'
import type { LocationRequirement } from './requirement.ts'

export type { LocationRequirement } from './requirement.ts'

const HOW = { onsite: 'on site', hybrid: 'partly on site', remote: 'remote' } as const

export const location: RequirementKind<LocationRequirement> = {
  kind: 'location',
  title: 'Location',
  gate: 'knock-out',
  weight: {
    required: 2,
    preferred: 1,
    reason: 'Decides whether the job can be taken up, and can often be solved by moving.',
  },
  describe(requirement) {
    const { workplace, otherWorkplaces, excluded, ...more } = requirement
    if (isDomestic(requirement)) return 'Live in the country of the job'
    const { places, daysPerWeek, relocate, travelPercent, travel, timeZone } = more
    const where = places.length > 0 ? ` in ${places.slice(0, 4).join(' or ')}` : ''
    const days = daysPerWeek === null ? '' : `, ${counted(daysPerWeek, 'day')} a week`
    const ways = [...(workplace === null ? [] : [workplace]), ...(otherWorkplaces ?? [])]
      .map((way) => HOW[way])
      .join(' or ')
    const shut = excluded ? `not open to people in ${excluded.slice(0, 4).join(', ')}` : null
    const work =
      workplace !== null || where !== '' ? `Work ${ways}${where}${days}`.replace('  ', ' ') : null
    const moves = relocate ? 'willing to move' : null
    const share = travelPercent === null ? '' : `${travelPercent} % `
    const travels = travelPercent !== null || travel ? `${share}travel` : null
    const said = [work, shut, moves, travels, timeZone === null ? null : `hours of ${timeZone}`]
      .filter((s) => s !== null)
      .join(', ')
    return said === '' ? 'Location' : capitalized(said)
  },
  check: checkLocation,
  // hours of which no table knows where they lie: they are shown for the reader to weigh
  asksNothing: ({ workplace, places, excluded, relocate, travelPercent, travel, timeZone }) =>
    timeZone !== null &&
    offsetsOf(timeZone) === null &&
    excluded === undefined &&
    workplace === null &&
    places.length === 0 &&
    relocate === null &&
    travelPercent === null &&
    !travel,
}
