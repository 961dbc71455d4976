import { UNSAID, type LocationRequirement } from './requirement.ts'

/* Demands of the examples, with what most of them leave unsaid. */

type Asked = Partial<
  Pick<
    LocationRequirement,
    | 'workplace'
    | 'otherWorkplaces'
    | 'places'
    | 'excluded'
    | 'daysPerWeek'
    | 'relocate'
    | 'travelPercent'
    | 'travel'
    | 'timeZone'
  >
>
export const asked = (more: Asked) => ({ ...UNSAID, ...more })

export const IN_DENVER = asked({ places: ['Denver, CO'] })
export const HYBRID_LONDON = asked({ workplace: 'hybrid', places: ['London'], daysPerWeek: 3 })
