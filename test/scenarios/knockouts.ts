import type { Pay } from '../../src/core/posting.ts'
import type { Scenario } from './scenario.ts'

const GO = 'languages: [Go]'
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
const SECRET = 'clearance: { country: US, level: secret, status: active }'

/** What closes a posting to somebody, and beside each what looks like it and does not. */
export default [
  // a clearance that must be held already
  ['Active Top Secret clearance required', SECRET, 'workAuthorization unmet → skip'],
  ['Must hold a current TS/SCI clearance', SECRET, 'workAuthorization unmet → skip'],
  [
    'Active TS/SCI clearance with polygraph is required',
    'clearance: { country: US, level: TS/SCI, status: active }',
    'workAuthorization unmet → skip',
    { says: 'with polygraph' },
  ],
  ['Must be able to obtain a Top Secret clearance', SECRET, 'workAuthorization met → apply'],
  ['# Nice to have: Active Top Secret clearance', SECRET, 'workAuthorization unmet → apply'],
  [
    'Active Secret clearance required',
    'clearance: { country: US, level: top secret, status: active }',
    'workAuthorization met → apply',
  ],
  // languages that the work is done in
  [
    'Fluent in Polish',
    'spokenLanguages: [{ language: Polish, level: B2 }]',
    'language partial → skip',
    { says: 'You speak Polish (B2); C1 is asked for.' },
  ],
  [
    'Native level Czech',
    'spokenLanguages: [{ language: Czech, level: B2 }]',
    'language partial → skip',
  ],
  [
    'Native level Czech',
    'spokenLanguages: [{ language: Czech, level: C2 }]',
    'language partial → clarify',
  ],
  [
    'Danish at C2 level',
    'spokenLanguages: [{ language: Danish, level: C1 }]',
    'language partial → skip',
  ],
  [
    'Conversational Italian',
    'spokenLanguages: [{ language: Italian, level: A2 }]',
    'language partial → clarify',
  ],
  [
    'Professional proficiency in Dutch',
    'spokenLanguages: [{ language: Dutch, level: A2 }]',
    'language partial → skip',
  ],
  [
    'Professional proficiency in Dutch',
    'spokenLanguages: [{ language: Dutch, level: B1 }]',
    'language partial → clarify',
  ],
  [
    '# Nice to have: Fluent in Polish',
    'spokenLanguages: [{ language: Polish, level: A2 }]',
    'language partial → apply',
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
  // what an internship asks of its students is under way
  [
    "Master's or PhD degree in Computer Science",
    'education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]',
    'education met → apply',
    { type: 'internship' },
  ],
  [
    "Master's or PhD degree in Computer Science",
    'education: [{ degree: bachelor, field: Computer Science, start: 2023-09, graduation: 2027-06 }]',
    'education unmet → skip',
    { type: 'internship' },
  ],
  [
    "Currently enrolled in a Bachelor's program in Computer Science",
    'education: [{ degree: associate, field: Computer Science, start: 2024-09, graduation: 2026-12 }]',
    'education unmet → stretch',
    { type: 'internship' },
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Business Administration, graduation: 2017-06 }]\nexperience: [{ title: Software Engineer, start: 2018-01, end: 2024-12, type: full-time }]',
    'education unmet → stretch',
  ],
  [
    "Bachelor's degree in Computer Science",
    'education: [{ degree: bachelor, field: Business Administration, graduation: 2024-06 }]',
    'education unmet → skip',
  ],
  // certificates: an exam can be taken, a licence or years of practice cannot
  ['AWS Certified Developer required', 'certifications: []', 'certification unmet → stretch'],
  ['ITIL certification required', 'certifications: [PRINCE2]', 'certification unmet → stretch'],
  ['PMP certification required', 'certifications: [ITIL]', 'certification unmet → skip'],
  [
    'IAT Level II certification required',
    'certifications: [CompTIA Security+]',
    'certification met → apply',
  ],
  [
    'IAT Level III certification required',
    'certifications: [CompTIA Security+]',
    'certification unmet → skip',
  ],
  // sponsorship, now and later
  [
    'We do not offer sponsorship now or in the future',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-12, sponsorship: later }]',
    'workAuthorization partial → skip',
    { country: 'US', type: 'internship', start: '2025-05-12', end: '2025-08-15' },
  ],
  [
    'We do not offer sponsorship for this role',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-12, sponsorship: later }]',
    'workAuthorization met → apply',
    { country: 'US', type: 'internship', start: '2025-05-12', end: '2025-08-15' },
  ],
  [
    'We do not offer sponsorship now or in the future',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization met → apply',
    { country: 'US' },
  ],
  // what comes before everything else, though a skill is missing
  [
    "Pursuing a Bachelor's degree in Computer Science|Experience with Go|Experience with Terraform",
    `education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]\n${GO}`,
    'education partial, skill met, skill unmet → clarify',
    { type: 'internship', says: 'a lower degree' },
  ],
  [
    "Open to undergraduates pursuing a Bachelor's degree only|Experience with Go",
    `education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]\n${GO}`,
    'education partial, skill met → skip',
    { type: 'internship' },
  ],
  [
    "Pursuing a Bachelor's degree in Computer Science|Experience with Java, Spring Boot, Kafka, Terraform and Kubernetes",
    `education: [{ degree: master, field: Computer Science, start: 2024-09, graduation: 2026-06 }]\n${GO}`,
    'education partial, skill unmet → stretch',
    { type: 'internship' },
  ],
  [
    'We cannot sponsor visas for this position|Experience with Go|Experience with Helm',
    `${GO}\nworkAuthorization: [{ country: US, status: OPT EAD, until: 2027-06, sponsorship: later }]`,
    'workAuthorization partial, skill met, skill unmet → clarify',
    { country: 'US', says: 'to stay in the job' },
  ],
  [
    'We cannot sponsor visas for this position|Experience with Go',
    `${GO}\nworkAuthorization: [{ country: US, status: citizen }]`,
    'workAuthorization met, skill met → apply',
    { country: 'US' },
  ],
  // what keeps nobody from applying
  [
    "Bachelor's degree in Computer Science|Experience with Go",
    `education: [{ degree: bachelor, field: Computer Science, start: 2021-09, graduation: 2025-06 }]\n${GO}`,
    'education partial, skill met → apply',
    { says: 'a finished degree is asked for' },
  ],
  [
    "Bachelor's degree in Computer Science|Experience with Go",
    `education: [{ degree: bachelor, field: Computer Science, start: 2023-09, graduation: 2027-06 }]\n${GO}`,
    'education unmet, skill met → skip',
  ],
  [
    "Bachelor's degree in Computer Science|Experience with Go",
    `education: [{ degree: bachelor, field: Electrical Engineering, graduation: 2023-06 }]\n${GO}`,
    'education partial, skill met → apply',
  ],
  [
    'Pursuing a degree in finance or a related field',
    'education: [{ degree: bachelor, field: Cybersecurity, start: 2023-09, graduation: 2027-06 }]',
    'education unmet → stretch',
    { type: 'internship' },
  ],
  [
    'Pursuing a degree in finance',
    'education: [{ degree: bachelor, field: Cybersecurity, start: 2023-09, graduation: 2027-06 }]',
    'education unmet → skip',
    { type: 'internship' },
  ],
  ['Willing to travel 20% of the time', GO, 'location unknown → apply'],
  [
    'Willing to travel 20% of the time',
    `${GO}\nlocation: { current: "Leeds, UK", travelPercent: 0 }`,
    'location unmet → skip',
  ],
  [
    'Able to work for 12 weeks from May 2025',
    'availability: { start: 2025-06-20, end: 2025-08-20 }',
    'availability partial → clarify',
    { type: 'internship' },
  ],
  // what knocks nobody out
  ['A background check is required', GO, 'workAuthorization unknown → apply'],
  ['Willing to join the on-call rotation', GO, 'availability unknown → apply'],
] satisfies readonly Scenario[]
