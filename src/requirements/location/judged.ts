import type { Corpus } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'
import { judgedHours } from './judged-hours.ts'
import { placeAsked, IN_DENVER, HYBRID_LONDON } from './example-demands.ts'

/** Profile against demand, as a recruiter would tick them off. */
export const judges: Corpus<LocationRequirement>['judges'] = [
  // any of several ways to work will do
  [
    'met',
    placeAsked({ workplace: 'hybrid', otherWorkplaces: ['remote'], places: ['Denver, CO'] }),
    'location: { current: "Leeds, UK", relocate: false, workplaces: [remote] }',
    { says: 'remotely, which you accept' },
  ],
  [
    'unmet',
    placeAsked({ workplace: 'onsite', otherWorkplaces: ['hybrid'], places: ['Denver, CO'] }),
    'location: { current: "Denver, CO", workplaces: [remote] }',
  ],
  // who lives where nobody is taken, and who lives elsewhere
  [
    'unmet',
    placeAsked({ workplace: 'remote', places: ['US'], excluded: ['Ohio'] }),
    'location: { current: "Columbus, OH", relocate: false, workplaces: [remote] }',
    { says: 'People in Ohio are not taken' },
  ],
  [
    'met',
    placeAsked({ workplace: 'remote', places: ['US'], excluded: ['Ohio'] }),
    'location: { current: "Denver, CO", relocate: false, workplaces: [remote] }',
  ],
  ['met', IN_DENVER, 'location: { current: "Denver, CO, US" }', { says: 'you live in Denver' }],
  [
    'met',
    IN_DENVER,
    'location: { current: "Austin, TX, US", relocate: true }',
    { says: 'would move' },
  ],
  ['met', IN_DENVER, 'location: { relocate: true }'],
  [
    'unmet',
    IN_DENVER,
    'location: { current: "Austin, TX, US", relocate: false }',
    { says: 'would not move' },
  ],
  [
    'unmet',
    placeAsked({ places: ['London'] }),
    'location: { current: "Lyon, France", relocate: false }',
  ],
  [
    'unknown',
    IN_DENVER,
    'location: { current: "Austin, TX, US" }',
    { says: 'Would you move to Denver, CO?' },
  ],
  ['unknown', IN_DENVER, 'name: Ada', { says: 'Do you live in Denver' }],
  [
    'met',
    IN_DENVER,
    'location: { current: "Boulder, CO, US", relocate: false }',
    { says: '39 km away, which is a way to work' },
  ],
  // a town that no map knows
  [
    'unknown',
    IN_DENVER,
    'location: { current: "Quartz Gulch, CO, US", relocate: false }',
    { says: 'from where you live' },
  ],
  ['met', placeAsked({ places: ['London', 'Denver, CO'] }), 'location: { current: "Denver, CO" }'],
  ['met', placeAsked({ places: ['the US'] }), 'location: { current: "Pittsburgh, PA, US" }'],
  ['met', placeAsked({ places: ['Europe'] }), 'location: { current: "Lyon, France" }'],
  [
    'unmet',
    placeAsked({ places: ['Canada'] }),
    'location: { current: "Pittsburgh, PA, US", relocate: false }',
  ],
  ['met', placeAsked({ places: ['Pennsylvania'] }), 'location: { current: "Pittsburgh, PA, US" }'],
  [
    'unmet',
    placeAsked({ places: ['Ohio'] }),
    'location: { current: "Pittsburgh, PA, US", relocate: false }',
  ],
  [
    'met',
    placeAsked({ workplace: 'onsite' }),
    'location: { workplaces: [onsite, hybrid] }',
    { says: 'on site' },
  ],
  ['met', placeAsked({ workplace: 'hybrid' }), 'location: { workplaces: [onsite] }'],
  [
    'partial',
    placeAsked({ workplace: 'onsite' }),
    'location: { workplaces: [hybrid, remote] }',
    { says: 'on site' },
  ],
  [
    'unmet',
    placeAsked({ workplace: 'onsite' }),
    'location: { workplaces: [remote] }',
    { says: 'remotely' },
  ],
  ['unmet', placeAsked({ workplace: 'remote' }), 'location: { workplaces: [onsite] }'],
  ['met', placeAsked({ workplace: 'remote' }), 'location: { workplaces: [remote] }'],
  [
    'unknown',
    placeAsked({ workplace: 'hybrid' }),
    'name: Ada',
    { says: 'Would you work partly on site?' },
  ],
  ['met', HYBRID_LONDON, 'location: { current: "London, UK", workplaces: [hybrid] }'],
  ['unmet', HYBRID_LONDON, 'location: { current: "London, UK", workplaces: [remote] }'],
  [
    'unknown',
    HYBRID_LONDON,
    'location: { current: "Leeds, UK", workplaces: [hybrid] }',
    { says: 'move to London' },
  ],
  // on site, and the posting's own place
  [
    'met',
    placeAsked({ workplace: 'onsite' }),
    'location: { current: "Oslo", workplaces: [onsite] }',
    { job: { jobLocation: [{ text: 'Oslo', country: 'NO' }] } },
  ],
  [
    'unmet',
    placeAsked({ workplace: 'onsite' }),
    'location: { current: "Pune, India", relocate: false, workplaces: [onsite] }',
    { job: { jobLocation: [{ text: 'Oslo', country: 'NO' }] } },
  ],
  ['met', placeAsked({ relocate: true }), 'location: { relocate: true }'],
  ['unmet', placeAsked({ relocate: true }), 'location: { relocate: false }'],
  ['unknown', placeAsked({ relocate: true }), 'name: Ada', { says: 'Would you move for the job?' }],
  ['met', placeAsked({ travel: true, travelPercent: 20 }), 'location: { travelPercent: 20 }'],
  [
    'partial',
    placeAsked({ travel: true, travelPercent: 40 }),
    'location: { travelPercent: 20 }',
    { says: '20 %' },
  ],
  [
    'unmet',
    placeAsked({ travel: true, travelPercent: 40 }),
    'location: { travelPercent: 0 }',
    { says: 'would not travel' },
  ],
  ['met', placeAsked({ travel: true }), 'location: { travelPercent: 10 }'],
  [
    'unknown',
    placeAsked({ travel: true, travelPercent: 25 }),
    'name: Ada',
    { says: 'Would you travel 25 %' },
  ],
  ...judgedHours,
  ['unknown', placeAsked({}), 'name: Ada', { says: 'near' }],
]
