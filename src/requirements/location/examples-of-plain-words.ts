import type { Corpus } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'

/** Places and journeys in everyday words, as adverts of a few lines tell them. */
export const placesInPlainWords: Corpus<LocationRequirement>['reads'] = [
  [
    { places: ['Oslo', 'Leeds'] },
    ['# About the job: Home base Oslo or Leeds', 'Anywhere between Oslo and Leeds'],
  ],
  [
    { places: ['Norway'] },
    [
      '# About the job: You take up residence in northern Norway',
      '# About the job: We can put you on payroll in Norway only',
    ],
  ],
  [{ places: ['Leeds'] }, ['You live within an hour of Leeds']],
  [{ workplace: 'remote', places: ['Norway'] }, ['# About the job: Remote inside Norway']],
  [{ workplace: 'hybrid' }, ['# About the job: A desk in Leeds on Mondays and Thursdays']],
  [{ workplace: 'onsite' }, ["# About the job: You're on the college campus"]],
  [{ relocate: true, places: ['Malta'] }, ['# About the job: You move to Malta']],
  [{ travelPercent: 20 }, ['# About the job: 20 % of the month on the road']],
  [
    { travel: true },
    [
      '# About the job: A third of your time is spent at customer sites abroad',
      '# About the job: Six weeks of the year are spent in the field',
      '# About the job: Expect to fly to Oslo',
      'On the road two weeks a month',
      'Four trips a year',
      'Overnight stays twice a month',
      'Fieldwork in the Alps',
      'Quarterly retreats in Portugal',
    ],
  ],
  [
    { timeZone: 'Mornings must overlap with Lisbon' },
    ['# About the job: Mornings must overlap with Lisbon'],
  ],
]

export const noPlaces: Corpus<LocationRequirement>['ignores'] = [
  '# About us: Our servers sit in Oslo',
  '# About us: The money came from Oslo',
  '# About us: We have friends in Leeds and Oslo',
]
