import type { Scenario } from './scenario.ts'

const at = (place: string, more = 'relocate: false'): string =>
  `location: { current: "${place}", ${more} }`
const CHICAGO = at('Chicago, IL, US')
const AUSTIN = at('Austin, TX, US')
const LIMA = at('Lima, Peru')
const REMOTE = { workplace: 'remote', country: 'US' } as const

/** States, countries and regions in which people are taken, and those in which none are. */
export default [
  // where one must live
  ['You must live in Texas, Florida or Georgia', AUSTIN, 'location met → apply', REMOTE],
  ['You must live in Oregon, Florida or Georgia', AUSTIN, 'location unmet → skip', REMOTE],
  // a state with its country is one place
  ['You must live in Ohio, USA', AUSTIN, 'location unmet → skip', REMOTE],
  ['You must live in Texas, USA', AUSTIN, 'location met → apply', REMOTE],
  // where nobody is taken
  [
    'We are not able to hire in California, New York, or Illinois at this time',
    CHICAGO,
    'location unmet → skip',
    REMOTE,
  ],
  [
    'We are not able to hire in California, New York, or Illinois at this time',
    AUSTIN,
    'location met → apply',
    REMOTE,
  ],
  ['Not available to residents of Texas', AUSTIN, 'location unmet → skip', REMOTE],
  ['Not available to residents of Colorado', AUSTIN, 'location met → apply', REMOTE],
  ['Remote in the US, excluding Texas and Ohio', AUSTIN, 'location unmet → skip', REMOTE],
  // regions of several countries
  ['You must be based in South America', LIMA, 'location met → apply', { workplace: 'remote' }],
  ['You must be based in South America', CHICAGO, 'location unmet → skip', { workplace: 'remote' }],
  ['You must be based in Southeast Asia', LIMA, 'location unmet → skip', { workplace: 'remote' }],
  [
    'You must be based in the Nordics',
    at('Oslo, Norway'),
    'location met → apply',
    { workplace: 'remote' },
  ],
  // what else is asked about opens nothing that is shut
  [
    'The work is done on-site with 10% travel',
    'location: { current: "Leeds, UK", workplaces: [hybrid, remote] }',
    'location partial → skip',
  ],
  [
    'The work is done on-site with 10% travel',
    'location: { current: "Leeds, UK", workplaces: [onsite, hybrid] }',
    'location unknown → apply',
  ],
  // words that let nobody work elsewhere
  [
    'Experience with Go|# Details: Potential for telework: No',
    `languages: [Go]\n${AUSTIN}`,
    'skill met, location unmet → skip',
    { places: ['Dallas, TX / US'] },
  ],
  [
    'Experience with Go|# About us: We run hybrid clouds for remote sites',
    `languages: [Go]\n${AUSTIN}`,
    'skill met, location unmet → skip',
    { places: ['Dallas, TX / US'] },
  ],
  [
    'Experience with Go|# About us: If this position is listed as remote or hybrid, you will come in now and then',
    `languages: [Go]\n${AUSTIN}`,
    'skill met, location unmet → skip',
    { places: ['Dallas, TX / US'] },
  ],
  // countries alone tell where one must live, whatever the benefits say of remote work
  [
    'Experience with Go|# Benefits: Flexibility of remote work',
    `languages: [Go]\n${AUSTIN}`,
    'skill met, location unmet → skip',
    { places: ['Spain / ES', 'Portugal / PT'] },
  ],
  [
    'Experience with Go|# Benefits: Flexibility of remote work',
    `languages: [Go]\n${at('Porto, Portugal')}`,
    'skill met → apply',
    { places: ['Spain / ES', 'Portugal / PT'] },
  ],
  // the country of a job whose town is known says no more than the town
  [
    'Join the analytics function in the US',
    AUSTIN,
    'location met, location unmet → skip',
    { places: ['New York, NY / US'] },
  ],
  // somebody in the UK asks whether the EU means Europe
  [
    'Experience with Go',
    `languages: [Go]\n${at('Leeds, UK')}`,
    'skill met, location unknown → clarify',
    { places: ['EU / EU'], workplace: 'remote' },
  ],
  [
    'Experience with Go',
    `languages: [Go]\n${at('Leeds, UK')}`,
    'skill met → apply',
    { places: ['Europe / EU'], workplace: 'remote' },
  ],
  // who must live there already, and states of one's own country in which one does not live
  [
    'We require candidates to be residents of Oregon or Texas',
    at('Chicago, IL, US', 'relocate: true'),
    'location unmet → skip',
    REMOTE,
  ],
  [
    'We require candidates to be residents of Oregon or Texas',
    at('Austin, TX, US', 'relocate: true'),
    'location met → apply',
    REMOTE,
  ],
  [
    'You must live in Oregon or Texas',
    at('Chicago, IL, US', 'relocate: true'),
    'location met → apply',
    REMOTE,
  ],
  [
    'Experience with Go',
    `languages: [Go]\n${CHICAGO}\ncitizenships: [US]`,
    'skill met, location unmet → skip',
    { places: ['Florida / US', 'Oregon / US'], workplace: 'remote' },
  ],
] satisfies readonly Scenario[]
