import { UNSAID_LOCATION, type LocationRequirement } from './requirement.ts'

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
export const placeAsked = (more: Asked) => ({ ...UNSAID_LOCATION, ...more })

export const IN_DENVER = placeAsked({ places: ['Denver, CO'] })
export const HYBRID_LONDON = placeAsked({ workplace: 'hybrid', places: ['London'], daysPerWeek: 3 })
