import type { Scenario } from './scenario.ts'

const right = (country: string, status: string, basis?: string): string =>
  `workAuthorization: [{ country: ${country}, status: "${status}"${basis ? `, basis: ${basis}` : ''} }]`
const permanent = (country: string): { country: string; type: 'full-time' } => ({
  country,
  type: 'full-time',
})
const MET = 'workAuthorization met → apply'
const ASKS = 'workAuthorization unknown → clarify'
const OUT = 'workAuthorization unmet → skip'
const NO_SPONSOR = 'We are unable to sponsor visas now or in the future'

/** What the statuses of many countries allow: the facts of the status table, one case each. */
export default [
  // who is a citizen of what
  ['Must be an EU citizen', 'citizenships: [FR]', MET, { country: 'DE' }],
  ['Must be an EU citizen', 'citizenships: [FR]', MET],
  ['Must be an EU citizen', 'citizenships: [CH]', OUT],
  ['Must be an EU citizen', 'citizenships: [NO]', OUT, { country: 'NL' }],
  ['EU/EEA citizens only', 'citizenships: [NO]', MET],
  ['EU/EEA citizens only', 'citizenships: [CH]', OUT],
  ['Must be a German citizen', 'citizenships: [FR]', OUT, { country: 'DE' }],
  ['US or Canadian citizens only', 'citizenships: [CA]', MET, { country: 'US' }],
  ['Must be authorized to work in Puerto Rico', 'citizenships: [US]', MET],
  ['Must be legally authorized to work', right('US', 'citizen'), MET, { country: 'PR' }],
  ['Must be authorized to work in the US', right('PR', 'citizen'), MET],
  ['Must be a US citizen', 'citizenships: [Puerto Rican]', MET],
  ['Must be a US citizen', right('US', 'US national'), ASKS],
  ['Must be a US citizen', 'citizenships: [AS]', OUT],
  ['Must be a US person', 'citizenships: [AS]', MET],
  ['Irish citizens or permanent residents only', right('IE', 'Stamp 4'), OUT],
  ['Irish citizens or permanent residents only', right('IE', 'Stamp 5'), MET],
  // hours beside a course
  ['Right to work in the UK', right('GB', 'Student visa'), OUT, permanent('GB')],
  ['Right to work in the UK', right('GB', 'Student visa'), ASKS],
  [
    'Right to work in the UK|Able to work 15 hours per week',
    `${right('GB', 'Student visa')}\navailability: { hoursPerWeek: 15 }`,
    'workAuthorization met, availability met → apply',
  ],
  [
    'Right to work in the UK',
    right('GB', 'Student visa'),
    ASKS,
    { type: 'internship', start: '2025-06-16', end: '2025-08-29' },
  ],
  ['Full working rights in Australia', right('AU', 'Student visa'), OUT, permanent('AU')],
  ['Must be authorized to work in Canada', right('CA', 'study permit'), OUT, permanent('CA')],
  ['Must be authorized to work in Germany', right('DE', 'student'), ASKS, permanent('DE')],
  ['Must be authorized to work in Germany', right('DE', 'Chancenkarte'), OUT, permanent('DE')],
  ['Must be authorized to work in Austria', right('AT', 'job seeker visa'), ASKS],
  ['Must be authorized to work in Japan', right('JP', 'student'), OUT, permanent('JP')],
  ['Must be authorized to work in Japan', right('JP', 'dependent'), ASKS],
  // who needs a sponsor, and until when
  [NO_SPONSOR, right('CH', 'B permit'), MET, permanent('CH')],
  [NO_SPONSOR, right('CH', 'L permit'), OUT, permanent('CH')],
  [NO_SPONSOR, right('AU', '491'), MET, permanent('AU')],
  [NO_SPONSOR, right('GB', 'Scale-up Worker visa'), ASKS, permanent('GB')],
  [NO_SPONSOR, right('GB', 'Skilled Worker visa'), OUT, permanent('GB')],
  [NO_SPONSOR, right('SG', 'LTVP'), ASKS, permanent('SG')],
  [NO_SPONSOR, right('SG', "Dependant's Pass"), OUT, permanent('SG')],
  [NO_SPONSOR, 'citizenships: [FM]', MET, permanent('US')],
  // a filing is no permission
  ['Must be authorized to work in the US', right('US', 'pending asylum'), ASKS],
  ['Must be authorized to work in the US', right('US', 'pending asylum', 'EAD'), MET],
  ['Must be authorized to work in the US', right('US', 'adjustment of status'), ASKS],
  ['Must be authorized to work in the US', right('US', 'adjustment of status', 'EAD'), MET],
  ['We do not participate in E-Verify', right('US', 'F-1', 'STEM OPT'), OUT],
  ['We do not participate in E-Verify', right('US', 'green card'), MET],
  ['We are not an E-Verify employer', right('US', 'F-1', 'STEM OPT'), OUT],
  ['We are an E-Verify employer', right('US', 'F-1', 'STEM OPT'), 'nothing'],
  // the same letters for a spouse and for a child
  ['Must be authorized to work in the US', right('US', 'L-2S'), MET],
  ['Must be authorized to work in the US', right('US', 'L-2'), ASKS],
  ['Must be authorized to work in the US', right('US', 'L-2 child'), OUT],
  // what holds in some places alone
  ['Must be authorized to work in the US', right('US', 'DACA'), MET],
  [
    'Must be authorized to work in the US',
    right('US', 'DACA'),
    ASKS,
    { places: ['Houston, TX / US'] },
  ],
  [
    'Must have the right to work in Australia',
    right('AU', '491'),
    OUT,
    { places: ['Brisbane QLD / AU'] },
  ],
  [
    'Must have the right to work in Australia',
    right('AU', '491'),
    MET,
    { places: ['Adelaide SA / AU'] },
  ],
  // the Gulf, and the Eurasian Economic Union
  ['GCC nationals only', 'citizenships: [SA]', MET, { country: 'AE' }],
  ['GCC nationals only', 'citizenships: [IN]', OUT, { country: 'AE' }],
  ['Open to Gulf state citizens only', 'citizenships: [OM]', MET, { country: 'QA' }],
  ['Must have the right to work in Kuwait', 'citizenships: [BH]', MET],
  ['Must have the right to work in Russia', 'citizenships: [KZ]', MET],
  // an Overseas Citizen of India is no citizen of India
  ['Must be eligible to work in India', 'workAuthorization: [OCI]', MET],
  ['Indian citizens only', right('IN', 'OCI'), OUT],
  ['Indian citizens or permanent residents only', right('IN', 'OCI'), ASKS],
] satisfies readonly Scenario[]
