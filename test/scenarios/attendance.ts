import type { Scenario } from './scenario.ts'

const ASKS = 'Experience with Go'
const who = (place: string, ways = 'remote, hybrid'): string =>
  `languages: [Go]\nlocation: { current: "${place}", relocate: false, workplaces: [${ways}] }`
/** Who lives 270 km from London and would not move. */
const HULL = who('Hull, UK')
const LONDON = { workplace: 'hybrid', places: ['London / GB'] } as const

const free = (line: string): Scenario => [
  `${ASKS}|# The job: ${line}`,
  HULL,
  'skill met, location met → apply',
  LONDON,
]
const shut = (line: string): Scenario => [
  `${ASKS}|# The job: ${line}`,
  HULL,
  'skill met, location unmet → skip',
  LONDON,
]

/** How often one comes to the office, and whether one has to. */
export default [
  // once a month at most, or as one likes
  free('You will come into our London office once a month.'),
  free('You will work in our London office one day per quarter.'),
  free('You work on-site in London as often as you wish.'),
  // each week, or whenever others say
  shut('You will come into our London office once a week.'),
  shut('You work on-site in London as often as your team needs you.'),
  shut('You will come into our London office on Tuesdays; lunch once a month is on us.'),
  shut('Hybrid: three days a week in our London office.'),
  // remote work that is offered in another sentence
  [
    `${ASKS}|# The job: You will be hybrid in our London office.|# The job: We will also consider remote candidates.`,
    HULL,
    'skill met, location met, location met → apply',
    LONDON,
  ],
  shut('You will be hybrid in our London office. We do not accept remote candidates.'),
  // which of two places is meant decides
  [
    `${ASKS}|# The job: This is a hands-on role located in London.`,
    HULL,
    'skill met, location unknown → clarify',
    { places: ['Hull / GB'], says: 'Is the work in Hull?' },
  ],
  [
    `${ASKS}|# The job: This is a hands-on role located in London.`,
    HULL,
    'skill met, location unmet → skip',
    { places: ['Bath / GB'] },
  ],
  // of several ways the town of one binds nobody who takes the other
  free('Hybrid from our London office, or remote.'),
  shut('Hybrid from our London office, or on-site.'),
  [
    `${ASKS}|# The job: Hybrid from our London office, or remote; you must live within 30 miles of London.`,
    HULL,
    'skill met, location met, location unmet → skip',
    LONDON,
  ],
] satisfies readonly Scenario[]
