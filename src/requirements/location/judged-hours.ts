import type { Corpus } from '../kind.ts'
import { placeAsked } from './example-demands.ts'
import type { LocationRequirement } from './requirement.ts'

/** Hours of a zone, and states and areas of the United States, against the home of the candidate. */
export const judgedHours: Corpus<LocationRequirement>['judges'] = [
  [
    'met',
    placeAsked({ timeZone: 'CET' }),
    'location: { current: "Oslo" }',
    { says: 'you live in Oslo' },
  ],
  ['met', placeAsked({ timeZone: 'European time' }), 'location: { current: "Lisbon, Portugal" }'],
  ['met', placeAsked({ timeZone: 'UTC-8 to UTC-5' }), 'location: { current: "Denver, CO" }'],
  ['met', placeAsked({ timeZone: 'ET/CT/MT' }), 'location: { current: "Chicago, IL" }'],
  ['met', placeAsked({ timeZone: 'CET ±2' }), 'location: { current: "Athens, Greece" }'],
  ['met', placeAsked({ timeZone: 'PST' }), 'location: { current: "Vancouver, BC, Canada" }'],
  ['met', placeAsked({ timeZone: 'UTC+5:30' }), 'location: { current: "Pune, India" }'],
  [
    'unknown',
    placeAsked({ timeZone: 'Eastern Time' }),
    'location: { current: "Berlin, Germany" }',
    { says: '6 hours away' },
  ],
  ['unknown', placeAsked({ timeZone: 'CET' }), 'name: Ada', { says: 'hours of CET' }],
  ['unknown', placeAsked({ timeZone: 'Mars time' }), 'location: { current: "Oslo" }'],
  // the hours count beside what else is asked
  [
    'unknown',
    placeAsked({ workplace: 'remote', timeZone: 'UTC-3 to UTC+2' }),
    'location: { current: "Tokyo, Japan", workplaces: [remote] }',
    { says: '7 hours away' },
  ],
  // states by their names, Washington among them
  [
    'unmet',
    placeAsked({ places: ['California', 'New York', 'Washington'] }),
    'location: { current: "Austin, TX", relocate: false }',
  ],
  ['met', placeAsked({ places: ['Washington State'] }), 'location: { current: "Spokane, WA" }'],
  [
    'unmet',
    placeAsked({ places: ['Washington State'] }),
    'location: { current: "Austin, TX", relocate: false }',
  ],
  [
    'unknown',
    placeAsked({ places: ['Washington'] }),
    'location: { current: "Austin, TX", relocate: false }',
  ],
  // areas
  ['met', placeAsked({ places: ['Midwest'] }), 'location: { current: "Columbus, OH" }'],
  [
    'unmet',
    placeAsked({ places: ['Midwest'] }),
    'location: { current: "Boston, MA", relocate: false }',
  ],
  [
    'unknown',
    placeAsked({ places: ['Midwest'] }),
    'location: { current: "Louisville, KY", relocate: false }',
  ],
]
