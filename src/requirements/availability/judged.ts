import type { Corpus } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'
import { timeAsked, WEEKS_12, SUMMER_12 } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<AvailabilityRequirement>['judges'] = [
  // weeks: the example of the day: a 12-week job in May to September needs 12 whole weeks
  [
    'met',
    SUMMER_12,
    'availability: { start: 2025-05-12, end: 2025-08-29 }',
    { job: { term: 'summer 2025' } },
  ],
  [
    'met',
    SUMMER_12,
    'availability: { start: 2025-06-16, end: 2025-09-12 }',
    { job: { term: 'summer 2025' }, says: '12 weeks' },
  ],
  ['met', WEEKS_12, 'availability: { start: 2025-05 }', { start: '2025-05' }],
  [
    'met',
    WEEKS_12,
    'availability: { start: 2025-05, end: 2025-08 }',
    { job: { term: 'summer 2025' } },
  ],
  [
    'partial',
    SUMMER_12,
    'availability: { start: 2025-06-09, end: 2025-08-08 }',
    { job: { term: 'summer 2025' }, says: '4 weeks missing' },
  ],
  [
    'partial',
    timeAsked({ weeks: 12, start: '2025-05', end: '2025-08' }),
    'availability: { start: 2025-05-12, end: 2025-07-31 }',
    { says: '1 week missing' },
  ],
  [
    'unmet',
    SUMMER_12,
    'availability: { start: 2025-09-01, end: 2025-12-19 }',
    { says: '12 weeks missing' },
  ],
  ['unmet', WEEKS_12, 'availability: { start: 2025-08-01, end: 2025-08-14 }', { start: '2025-05' }],
  ['unknown', WEEKS_12, 'name: Ada', { says: 'From when until when' }],
  ['unknown', WEEKS_12, 'availability: { hoursPerWeek: 40 }', { says: 'does not say when' }],
  [
    'unknown',
    SUMMER_12,
    'availability: { start: 2025, end: 2025 }',
    { job: { term: 'summer 2025' }, says: 'only the year' },
  ],
  // no dates of the job: the length alone
  ['met', WEEKS_12, 'availability: { start: 2025-03-03, end: 2025-07-31 }'],
  [
    'partial',
    timeAsked({ weeks: 26 }),
    'availability: { start: 2025-03-03, end: 2025-07-31 }',
    { says: '26 weeks' },
  ],
  // a start, an end, a term
  ['met', timeAsked({ start: '2025-06' }), 'availability: { start: 2025-06-30 }'],
  [
    'partial',
    timeAsked({ start: '2025-06' }),
    'availability: { start: 2025-07-14 }',
    { says: '2 weeks missing' },
  ],
  ['unmet', timeAsked({ start: '2025-06' }), 'availability: { start: 2026-01-05 }'],
  [
    'unmet',
    timeAsked({ start: '2025-06' }),
    'availability: { start: 2025-01-01, end: 2025-03-31 }',
  ],
  [
    'met',
    timeAsked({ start: '2025-06', end: '2025-08' }),
    'availability: { start: 2025-06-09, end: 2025-08-15 }',
  ],
  [
    'partial',
    timeAsked({ start: '2025-06', end: '2025-08' }),
    'availability: { start: 2025-06-09, end: 2025-07-18 }',
    { says: '2 weeks missing' },
  ],
  ['met', timeAsked({ end: '2025-12' }), 'availability: { start: 2025-02-01, end: 2025-12-31 }'],
  ['unmet', timeAsked({ end: '2025-12' }), 'availability: { start: 2025-02-01, end: 2025-06-30 }'],
  ['met', timeAsked({ term: 'fall 2025' }), 'availability: { start: 2025-08-25, end: 2025-12-12 }'],
  [
    'unmet',
    timeAsked({ term: 'fall 2025' }),
    'availability: { start: 2025-05-12, end: 2025-08-08 }',
    { says: 'fall 2025' },
  ],
  ['unknown', timeAsked({ start: '2025-06' }), 'availability: { start: 2025 }'],
  ['met', timeAsked({ immediately: true }), 'availability: { start: 2025-01-20 }'],
  [
    'partial',
    timeAsked({ immediately: true }),
    'availability: { start: 2025-03-01 }',
    { says: 'begins at once' },
  ],
  ['unmet', timeAsked({ immediately: true }), 'availability: { start: 2025-06-01 }'],
  // dates of an earlier term say nothing of the coming one
  [
    'unknown',
    SUMMER_12,
    'availability: { start: 2024-05-13, end: 2024-08-30 }',
    { job: { term: 'summer 2025' }, says: 'have passed' },
  ],
  ['unknown', WEEKS_12, 'availability: { end: 2024-12-20 }', { says: 'From when until when' }],
  ['unknown', timeAsked({ immediately: true }), 'availability: { end: 2024-12-20 }'],
  // what is left of them counts, where the posting names none
  [
    'unmet',
    WEEKS_12,
    'availability: { start: 2024-09-02, end: 2025-01-31 }',
    { says: '10 weeks missing' },
  ],
  ['met', WEEKS_12, 'availability: { start: 2024-09-02, end: 2025-04-30 }'],
  // hours
  ['met', timeAsked({ hoursPerWeek: 40 }), 'availability: { hoursPerWeek: 40 }'],
  [
    'partial',
    timeAsked({ hoursPerWeek: 40 }),
    'availability: { hoursPerWeek: 30 }',
    { says: '10 missing' },
  ],
  ['unmet', timeAsked({ hoursPerWeek: 40 }), 'availability: { hoursPerWeek: 15 }'],
  ['unknown', timeAsked({ hoursPerWeek: 20 }), 'name: Ada', { says: 'Can you work 20 hours' }],
  // both: the worse of the two decides
  [
    'unknown',
    timeAsked({ weeks: 12, start: '2025-05', hoursPerWeek: 40 }),
    'availability: { start: 2025-05-01, end: 2025-08-31 }',
    { says: '40 hours' },
  ],
  [
    'unmet',
    timeAsked({ weeks: 12, start: '2025-05', hoursPerWeek: 40 }),
    'availability: { start: 2025-10-01, hoursPerWeek: 40 }',
  ],
  [
    'partial',
    timeAsked({ weeks: 12, start: '2025-05', hoursPerWeek: 40 }),
    'availability: { start: 2025-05-01, end: 2025-08-31, hoursPerWeek: 30 }',
  ],
  [
    'unknown',
    timeAsked({ schedule: 'on call' }),
    'availability: { hoursPerWeek: 40 }',
    { says: 'on call' },
  ],
]
