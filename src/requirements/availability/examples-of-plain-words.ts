import type { Corpus } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'

/** Times in everyday words, as adverts of a few lines tell them. */
export const timesInPlainWords: Corpus<AvailabilityRequirement>['reads'] = [
  [
    { schedule: 'shifts' },
    [
      '# About the job: Four nights on, three off',
      '# About the job: The shift is from 2 pm to 10 pm',
    ],
  ],
  [
    { schedule: 'evenings or weekends' },
    [
      '# About the job: Sundays are part of the deal',
      '# About the job: Night work in rotation',
      'You work Saturdays',
      '# About the job: Weekends may be required',
      'Nights only',
      'Two evenings a week',
    ],
  ],
  [
    { schedule: 'working hours' },
    ['Mornings only', 'Three mornings a week', 'Tuesday to Saturday, 6 to 2'],
  ],
  [
    { schedule: 'on call' },
    [
      '# About the job: Pager: one week in six',
      '# About the job: Providing oncall support for our clients',
      'A team player who takes part in the oncall rotation',
    ],
  ],
  [
    { schedule: 'outside working hours' },
    ['# About the job: Help users during and after normal business hours'],
  ],
  [
    { term: 'fall 2026' },
    ['# About us: We are hiring co-ops to join our test team for the fall 2026 semester'],
  ],
  [{ weeks: 26 }, ['Full-time for six months']],
  [
    { start: '2026-05', end: '2026-09' },
    [
      '# About the job: We need you from May to September 2026',
      '# About the job: Seasonal: May to September 2026',
    ],
  ],
  [{ start: '2026-05' }, ['# About the job: We need you from 4 May 2026']],
  [{ end: '2026-10' }, ['# About the job: You are needed until the end of October 2026']],
  [{ term: 'spring' }, ['# About the job: Here for the whole of the spring semester']],
  [{ weeks: 12 }, ['Summer 2026, twelve weeks']],
  [
    { immediately: true },
    [
      '# About the job: Immediate joiners only',
      '# About the job: A notice period of at most 30 days',
      '# About the job: Two weeks of notice at most',
      '# About the job: Ready to start within 15 days',
      'Start as soon as you can',
      'Immediate availability',
    ],
  ],
]

export const noTimes: Corpus<AvailabilityRequirement>['ignores'] = [
  '# About us: The bakery closes on Sundays',
  '# About us: Our year runs to the end of June',
  '# About us: We trade nights only as a hobby',
]
