import type { Pay } from '../../src/core/posting.ts'
import { GO, type Scenario } from './scenario.ts'

const STUDENT =
  'education: [{ degree: bachelor, field: Computer Science, start: 2023-09, graduation: 2027-05 }]\nreturningToDegree: true'
const HOME = 'location: { current: "Chicago, IL, US", relocate: false }'
const BERLIN = 'location: { current: "Berlin, Germany", relocate: false }'
const LEEDS = 'location: { current: "Leeds, UK", relocate: false }'
const yearly = (min: number, max: number, currency = 'USD'): Pay => ({
  min,
  max,
  currency,
  unit: 'year',
})

const HALF = 'availability: { hoursPerWeek: 20 }'

/** What of the job itself closes it to somebody, and beside each what looks like it and does not. */
export default [
  // part-time that is refused, and part-time that is no problem
  [
    'Experience with Go|# The job: Part-time is not on offer.',
    `${GO}\n${HALF}`,
    'skill met, availability unmet → skip',
    { says: 'full time alone' },
  ],
  [
    'Experience with Go|# The job: Part-time is not on offer.',
    `${GO}\navailability: { hoursPerWeek: 40 }`,
    'skill met → apply',
  ],
  [
    'Experience with Go|# The job: Part-time is not a problem.',
    `${GO}\n${HALF}`,
    'skill met → apply',
  ],
  // a place that is too far to go to each day, whether a line asks for it or not
  [
    'Experience with Go',
    `${GO}\n${HOME}`,
    'skill met, location unmet → skip',
    { places: ['Dallas, TX / US'], says: 'km away and would not move' },
  ],
  ['Experience with Go', `${GO}\n${HOME}`, 'skill met → apply', { places: ['Evanston, IL / US'] }],
  [
    'Experience with Go',
    `${GO}\n${HOME}`,
    'skill met → apply',
    { places: ['Dallas, TX / US', 'Naperville, IL / US'] },
  ],
  [
    'Experience with Go',
    `${GO}\nlocation: { current: "Chicago, IL, US", relocate: true }`,
    'skill met → apply',
    { places: ['Dallas, TX / US'] },
  ],
  [
    'Experience with Go',
    `${GO}\nlocation: { current: "Chicago, IL, US" }`,
    'skill met → apply',
    { places: ['Dallas, TX / US'] },
  ],
  [
    'Experience with Go',
    `${GO}\n${HOME}`,
    'skill met → apply',
    { places: ['Dallas, TX / US'], workplace: 'remote' },
  ],
  [
    'Experience with Go',
    `${GO}\n${HOME}`,
    'skill met, location unmet → skip',
    { places: ['Dallas, TX / US'], workplace: 'hybrid' },
  ],
  [
    'Experience with Go|# About us: We are a distributed team',
    `${GO}\n${HOME}`,
    'skill met → apply',
    { places: ['Dallas, TX / US'] },
  ],
  ['Based in Milwaukee, WI', HOME, 'location unmet → skip', { says: '134 km away' }],
  [
    'Based in Milwaukee, WI',
    'location: { current: "Chicago, IL, US", relocate: false, commuteKm: 140 }',
    'location met → apply',
    { says: 'a way to work and no move' },
  ],
  ['Based in Gary, IN', HOME, 'location met → apply', { says: 'a way to work and no move' }],
  [
    'Based in Aurora, IL',
    'location: { current: "Chicago, IL, US", relocate: false, commuteKm: 20 }',
    'location unmet → skip',
  ],
  ['You will be based in Potsdam', BERLIN, 'location met → apply'],
  ['You will be based in Hamburg', BERLIN, 'location unmet → skip'],
  ['You will be based in Leipzig or Potsdam', BERLIN, 'location met → apply'],
  ['You will be based in Bradford', LEEDS, 'location met → apply'],
  ['You will be based in London', LEEDS, 'location unmet → skip'],
  [
    'You will be based in Greater London',
    'location: { current: "Croydon, UK", relocate: false }',
    'location met → apply',
  ],
  [
    'You will be based in the San Francisco Bay Area',
    'location: { current: "Oakland, CA, US", relocate: false }',
    'location met → apply',
  ],
  [
    'You will be based in the San Francisco Bay Area',
    'location: { current: "Sacramento, CA, US", relocate: false }',
    'location unmet → skip',
  ],
  [
    'You will be based in NYC',
    'location: { current: "Jersey City, NJ, US", relocate: false }',
    'location met → apply',
  ],
  [
    'You must live in Texas',
    'location: { current: "Austin, TX, US", relocate: false }',
    'location met → apply',
  ],
  ['You must live in Texas', HOME, 'location unmet → skip'],
  ['Local candidates only', HOME, 'location unmet → skip', { places: ['Denver, CO / US'] }],
  ['Local candidates only', HOME, 'location met → apply', { places: ['Chicago, IL / US'] }],
  // how the work is done
  [
    'Experience with Go',
    `${GO}\nlocation: { workplaces: [hybrid, remote] }`,
    'skill met, location partial → skip',
    { workplace: 'onsite' },
  ],
  [
    'Experience with Go',
    `${GO}\nlocation: { workplaces: [remote] }`,
    'skill met, location unmet → skip',
    { workplace: 'hybrid' },
  ],
  [
    'Experience with Go',
    `${GO}\nlocation: { workplaces: [onsite, hybrid] }`,
    'skill met → apply',
    { workplace: 'hybrid' },
  ],
  [
    'Experience with Go',
    `${GO}\nlocation: { workplaces: [onsite] }`,
    'skill met → apply',
    { workplace: 'hybrid' },
  ],
  ['Experience with Go', GO, 'skill met → apply', { workplace: 'onsite' }],
  // remote within a country
  [
    'Experience with Go',
    `${GO}\n${BERLIN}\nworkAuthorization: [DE]`,
    'skill met, workAuthorization unknown, location unmet → skip',
    { places: ['United States / US'], workplace: 'remote' },
  ],
  [
    'Experience with Go',
    `${GO}\n${BERLIN}\ncitizenships: [DE]`,
    'skill met, location unknown → clarify',
    { places: ['Spain / ES'], workplace: 'remote', says: 'Must you live in Spain' },
  ],
  [
    'Experience with Go',
    `${GO}\n${BERLIN}\ncitizenships: [DE]`,
    'skill met → apply',
    { places: ['Germany / DE'], workplace: 'remote' },
  ],
  [
    'Experience with Go',
    `${GO}\n${LEEDS}\nworkAuthorization: [UK]`,
    'skill met → apply',
    { places: ['Europe / EU'], workplace: 'remote' },
  ],
  // a country where one may not work, and a posting that says nothing of it
  [
    'Experience with Go',
    `${GO}\nworkAuthorization: [{ country: US, status: citizen }]`,
    'skill met, workAuthorization unknown → clarify',
    { country: 'DE', says: 'Does the employer sponsor a visa for Germany?' },
  ],
  [
    'Experience with Go',
    `${GO}\ncitizenships: [US]`,
    'skill met, workAuthorization unknown → clarify',
    { country: 'JP' },
  ],
  [
    'Experience with Go',
    `${GO}\nworkAuthorization: [{ country: US, status: H-1B, sponsorship: now }]`,
    'skill met → apply',
    { country: 'US' },
  ],
  [
    'Experience with Go',
    `${GO}\nworkAuthorization: [{ country: US, status: F-1, sponsorship: later }]`,
    'skill met → apply',
    { country: 'US' },
  ],
  ['Experience with Go', `${GO}\ncitizenships: [FR]`, 'skill met → apply', { country: 'DE' }],
  ['Experience with Go', GO, 'skill met → apply', { country: 'DE' }],
  [
    'Experience with Go|Visa sponsorship is available',
    `${GO}\nworkAuthorization: [{ country: US, status: citizen }]`,
    'skill met, workAuthorization unknown → apply',
    { country: 'DE' },
  ],
  // the kind of employment
  [
    'Experience with Go',
    `${GO}\n${STUDENT}`,
    'skill met, availability unmet → skip',
    { type: 'full-time', says: 'you go back to your degree' },
  ],
  ['Experience with Go', `${GO}\n${STUDENT}`, 'skill met → apply', { type: 'internship' }],
  ['Experience with Go', `${GO}\n${STUDENT}`, 'skill met → apply', { type: 'part-time' }],
  [
    'Experience with Go',
    `${GO}\neducation: [{ degree: bachelor, field: Computer Science, start: 2021-09, graduation: 2025-05 }]\nreturningToDegree: false`,
    'skill met → apply',
    { type: 'full-time' },
  ],
  [
    'Experience with Go',
    `${GO}\neducation: [{ degree: bachelor, field: Computer Science, graduation: 2016-05 }]`,
    'skill met, education unmet → skip',
    { type: 'internship', says: 'which is for students' },
  ],
  [
    'Experience with Go',
    `${GO}\neducation: [{ degree: bachelor, field: Computer Science, graduation: 2024-05 }]`,
    'skill met → apply',
    { type: 'internship' },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { employmentTypes: [full-time] }`,
    'skill met, availability unmet → skip',
    { type: 'contract', says: 'your profile wants full-time' },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { employmentTypes: [contract, part-time] }`,
    'skill met → apply',
    { type: 'part-time' },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { employmentTypes: [internship] }`,
    'skill met → apply',
  ],
  // pay
  [
    'Experience with Go',
    `${GO}\npreferences: { minimumPay: { amount: 120000, currency: USD, unit: year } }`,
    'skill met, other unmet → skip',
    { pay: yearly(70000, 90000), says: 'you want 120,000 USD a year at least' },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { minimumPay: { amount: 120000, currency: USD, unit: year } }`,
    'skill met, other partial → clarify',
    { pay: yearly(100000, 115000) },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { minimumPay: { amount: 120000, currency: USD, unit: year } }`,
    'skill met → apply',
    { pay: yearly(100000, 130000) },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { minimumPay: { amount: 120000, currency: USD, unit: year } }`,
    'skill met → apply',
    { pay: yearly(50000, 60000, 'GBP') },
  ],
  [
    'Experience with Go',
    `${GO}\npreferences: { minimumPay: { amount: 60, currency: USD, unit: hour } }`,
    'skill met, other unmet → skip',
    { pay: yearly(60000, 80000) },
  ],
  // the term
  [
    'Experience with Go',
    `${GO}\navailability: { start: 2025-05-15, end: 2025-08-20 }`,
    'skill met, availability partial → skip',
    { type: 'internship', term: 'fall 2025' },
  ],
  [
    'Experience with Go',
    `${GO}\navailability: { start: 2025-05-15, end: 2025-08-20 }`,
    'skill met → apply',
    { type: 'internship', term: 'summer 2025' },
  ],
  [
    'Able to work for 40 weeks from May 2025',
    'availability: { start: 2025-05-15, end: 2025-08-20 }',
    'availability partial → skip',
    { type: 'internship' },
  ],
  [
    'Able to work for 12 weeks from May 2025',
    'availability: { start: 2025-06-05, end: 2025-08-20 }',
    'availability partial → apply',
    { type: 'internship' },
  ],
  [
    'Able to work for 12 weeks in summer 2024',
    'availability: { start: 2025-05-12, end: 2025-08-29 }',
    'availability met → apply',
    { type: 'internship', says: 'a year later' },
  ],
] satisfies readonly Scenario[]
