import type { Scenario } from './scenario.ts'

const GO = 'languages: [Go]'
const at = (place: string, more = 'relocate: false'): string =>
  `${GO}\nlocation: { current: "${place}", ${more} }`
const HALIFAX = `${at('Halifax, NS, Canada')}\nworkAuthorization: [{ country: CA, status: citizen }, { country: US, sponsorship: now }]`
const OHIO = `${at('Columbus, OH, US')}\nworkAuthorization: [{ country: US, status: citizen }]`
const HULL = `${at('Hull, UK')}\nworkAuthorization: [{ country: UK, status: citizen }]`
const REMOTE_US = { workplace: 'remote', places: ['Reno, NV / US'] } as const
const ASKS = 'Experience with Go'
const shut = (line: string): Scenario => [
  `${ASKS}|# About: ${line}`,
  HALIFAX,
  'skill met, location unmet, workAuthorization unknown → skip',
  REMOTE_US,
]
const open = (line: string): Scenario => [
  `${ASKS}|# About: ${line}`,
  HALIFAX,
  'skill met, workAuthorization unknown → apply',
  REMOTE_US,
]
const settled = (line: string): Scenario => [
  `${ASKS}|# About: ${line}`,
  HALIFAX,
  'skill met → apply',
  { workplace: 'remote', places: ['Reno, NV / US'] },
]

/** Whom a posting takes from abroad, and with which right. */
export default [
  // nobody is taken from abroad
  shut("Remote within the country (sorry, we can't support international hires yet)"),
  shut('At the moment we are unable to hire internationally.'),
  shut("We don't employ people overseas, but we hope to one day."),
  shut('We are not able to consider overseas applicants.'),
  shut('Please, no international applicants.'),
  shut('Domestic candidates only.'),
  [
    `${ASKS}|# About: We cannot hire abroad.`,
    OHIO,
    'skill met, location met → apply',
    { ...REMOTE_US, says: 'you live in Columbus' },
  ],
  // what else is international
  open("Our app can't handle international phone numbers yet, and you will mend that."),
  open('You need not support international travel.'),
  open('No international travel.'),
  open('We do not take foreign currency.'),
  // from anywhere in the world
  settled('We hire worldwide.'),
  settled('Work remotely from anywhere.'),
  settled('We are a small, globally distributed team.'),
  settled('We accept candidates from any country.'),
  settled('REMOTE(World) / Reno'),
  settled('Remote, international'),
  // what else is worldwide, anywhere or distributed
  open('Our looms weave for customers worldwide.'),
  open('Dyers in mills worldwide rely on us.'),
  open('You will learn faster here than anywhere else.'),
  open('Work from anywhere for up to four weeks a year.'),
  open('You will run our globally distributed database.'),
  open('Members read anytime, anywhere.'),
  open('A remote global sales force relies on our looms.'),
  // a region that holds one's home, beside the employer's town
  [
    ASKS,
    `${at('Accra, Ghana')}\nworkAuthorization: [{ country: GH, status: citizen }]`,
    'skill met → apply',
    { workplace: 'remote', places: ['LATAM', 'Africa', 'Reno, NV / US'] },
  ],
  [
    ASKS,
    `${at('Accra, Ghana')}\nworkAuthorization: [{ country: GH, status: citizen }]`,
    'skill met, workAuthorization unknown, location unmet → skip',
    { workplace: 'onsite', places: ['Reno, NV / US'] },
  ],
  // a country where one needs a sponsor is none where one may work
  [
    ASKS,
    HALIFAX,
    'skill met, workAuthorization unknown, location unmet → skip',
    { workplace: 'remote', places: ['USA / US'] },
  ],
  [
    ASKS,
    `${at('Halifax, NS, Canada')}\nworkAuthorization: [{ country: US, status: citizen }]`,
    'skill met, location unknown → clarify',
    { workplace: 'remote', places: ['USA / US'], says: 'You may work there' },
  ],
  // Europe is more than the European Union
  [
    'Eligible to work in Europe',
    HULL,
    'workAuthorization unknown → clarify',
    { says: 'must it be a country of the European Union?' },
  ],
  ['Eligible to work in the European Union', HULL, 'workAuthorization unmet → skip'],
  ['Eligible to work in the EU or elsewhere in Europe', HULL, 'workAuthorization unmet → skip'],
  ['Eligible to work in Europe', OHIO, 'workAuthorization unmet → skip'],
  [
    'Eligible to work in Europe',
    'workAuthorization: [{ country: FR, status: citizen }]\ncitizenships: [FR]',
    'workAuthorization met → apply',
  ],
  ['You must live in Europe', at('Novi Sad, Serbia'), 'location met → apply'],
  ['You must live in the EU', at('Novi Sad, Serbia'), 'location unmet → skip'],
  // remote work in one of several countries is done in the one where one may work
  [
    'You must have the right to work in one of these countries',
    HULL,
    'workAuthorization met → apply',
    { workplace: 'remote', places: ['UK / GB', 'Ireland / IE', 'Spain / ES'] },
  ],
  [
    'You must have the right to work in one of these countries',
    OHIO,
    'workAuthorization unmet, location unmet → skip',
    { workplace: 'remote', places: ['UK / GB', 'Ireland / IE', 'Spain / ES'] },
  ],
] satisfies readonly Scenario[]
