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
    { hoursPerWeek: 40 },
    [
      'Full time only, 40 hours, Monday to Friday',
      'Full-time availability (40 hours or more)',
      '40 hours Monday to Friday',
      'Monday to Friday, 40 hours in total',
    ],
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
  [
    { start: '2026-05', end: '2026-08' },
    [
      '# About the job: The placement kicks off in May 2026 and wraps up in late August',
      '# About the job: The term runs from May 2026 and closes at the end of August',
      '# About the job: The placement starts in May 2026 and closes at the end of August',
      '# About the job: First day: 4 May 2026, last day: 28 August',
    ],
  ],
  [
    { start: '2026-09', end: '2027-02' },
    ['# About the job: The internship starts in September 2026 and you stay until late February'],
  ],
  [
    { start: '2026-05', end: '2026-08' },
    ['# About the job: Interns start with us in May 2026 and stay until late August'],
  ],
  [{ start: '2026-05' }, ['# About the job: You begin here on 4 May 2026 as an intern']],
  [{ start: '2026-05' }, ['# About the job: We need you from 4 May 2026']],
  [
    { end: '2026-08' },
    [
      '# About the job: The placement wraps up in late August 2026',
      '# About the job: The placement begins after Easter and closes at the end of August 2026',
      '# About the job: Last day: 28 August 2026',
      '# About the job: Interns stay until late August 2026',
    ],
  ],
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
  '# About us: Applications open on 1 March 2026 and close at the end of April',
  '# About us: The job closes on 1 March 2026',
  '# About us: An event at the end of July 2026 for all interns',
  '# About us: Forty hours of training in the first month',
  '# About us: We trade nights only as a hobby',
]
