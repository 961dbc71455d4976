import type { Corpus } from '../kind.ts'
import { asked } from './example-demands.ts'
import type { LocationRequirement } from './requirement.ts'

/** Hours of a zone, and states and areas of the United States, against the home of the candidate. */
export const judgedHours: Corpus<LocationRequirement>['judges'] = [
  [
    'met',
    asked({ timeZone: 'CET' }),
    'location: { current: "Oslo" }',
    { says: 'you live in Oslo' },
  ],
  ['met', asked({ timeZone: 'European time' }), 'location: { current: "Lisbon, Portugal" }'],
  ['met', asked({ timeZone: 'UTC-8 to UTC-5' }), 'location: { current: "Denver, CO" }'],
  ['met', asked({ timeZone: 'ET/CT/MT' }), 'location: { current: "Chicago, IL" }'],
  ['met', asked({ timeZone: 'CET ±2' }), 'location: { current: "Athens, Greece" }'],
  ['met', asked({ timeZone: 'PST' }), 'location: { current: "Vancouver, BC, Canada" }'],
  ['met', asked({ timeZone: 'UTC+5:30' }), 'location: { current: "Pune, India" }'],
  [
    'unknown',
    asked({ timeZone: 'Eastern Time' }),
    'location: { current: "Berlin, Germany" }',
    { says: '6 hours away' },
  ],
  ['unknown', asked({ timeZone: 'CET' }), 'name: Ada', { says: 'hours of CET' }],
  ['unknown', asked({ timeZone: 'Mars time' }), 'location: { current: "Oslo" }'],
  // the hours count beside what else is asked
  [
    'unknown',
    asked({ workplace: 'remote', timeZone: 'UTC-3 to UTC+2' }),
    'location: { current: "Tokyo, Japan", workplaces: [remote] }',
    { says: '7 hours away' },
  ],
  // states by their names, Washington among them
  [
    'unmet',
    asked({ places: ['California', 'New York', 'Washington'] }),
    'location: { current: "Austin, TX", relocate: false }',
  ],
  ['met', asked({ places: ['Washington State'] }), 'location: { current: "Spokane, WA" }'],
  [
    'unmet',
    asked({ places: ['Washington State'] }),
    'location: { current: "Austin, TX", relocate: false }',
  ],
  [
    'unknown',
    asked({ places: ['Washington'] }),
    'location: { current: "Austin, TX", relocate: false }',
  ],
  // areas
  ['met', asked({ places: ['Midwest'] }), 'location: { current: "Columbus, OH" }'],
  ['unmet', asked({ places: ['Midwest'] }), 'location: { current: "Boston, MA", relocate: false }'],
  [
    'unknown',
    asked({ places: ['Midwest'] }),
    'location: { current: "Louisville, KY", relocate: false }',
  ],
]
