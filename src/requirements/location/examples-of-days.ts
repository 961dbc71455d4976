import type { Corpus } from '../kind.ts'
import { noPlaces, placesInPlainWords } from './examples-of-plain-words.ts'
import type { LocationRequirement } from './requirement.ts'

/** Days at the office by their names, their share of the week, or how often they come. */
export const daysRead: Corpus<LocationRequirement>['reads'] = [
  ...placesInPlainWords,
  [
    { workplace: 'hybrid', daysPerWeek: 2 },
    [
      'Two out of five days at the office',
      '# About the job: You come in two days out of five',
      '# About the job: Twice a week in our studio',
      '# About the job: In the office twice a week',
      '# About the job: Two days a week side by side, the others as you like',
      '# About the job: 2 days office, 3 days at home',
    ],
  ],
  [{ workplace: 'hybrid', places: ['Leeds'], daysPerWeek: 2 }, ['Leeds twice a week']],
  [
    { workplace: 'hybrid', daysPerWeek: null },
    [
      'Once a fortnight at the office',
      'Once a fortnight on site',
      'On site once a fortnight',
      '# About the job: We all come into the office on Thursdays',
      '# About the job: From home on Mondays and Tuesdays',
      '# About the job: Wednesdays are our office days',
      '# About the job: Office days are Monday and Wednesday',
      '# About the job: Mondays can be remote',
      'Office Thursdays',
      'In the lab: Thursdays',
      'WFH Mondays',
      '# About the job: 70% at the office',
      '# About the job: 30% from home',
      '# About the job: Half of your week in the studio',
    ],
  ],
  [{ workplace: 'onsite' }, ['Work from office only', 'WFO']],
  // a line end was lost between two demands
  [
    { travelPercent: 10, workplace: null },
    ['# About the job: Work type: Hybrid in LeedsTravel: up to 10% travel'],
  ],
  [{ timeZone: 'UTC+2' }, ['UTC+2 afternoons overlap']],
]

/** What stands near such days and says nothing of where one works. */
export const daysIgnored: Corpus<LocationRequirement>['ignores'] = [
  ...noPlaces,
  'Our office closes on Fridays',
  '# About us: 70% of our office staff cycle to work',
  '# About us: Three days out of five our looms stand still',
  '# About us: Leeds grew twice a year',
  '# About us: Demos are on Fridays',
]
