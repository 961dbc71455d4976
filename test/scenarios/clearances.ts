import type { Scenario } from './scenario.ts'

const MET = 'workAuthorization met → apply'
const ASKS = 'workAuthorization unknown → clarify'
const OUT = 'workAuthorization unmet → skip'
const holds = (country: string, level: string): string =>
  `clearance: { country: ${country}, level: ${level}, status: active }`
const right = (country: string, status: string): string =>
  `workAuthorization: [{ country: ${country}, status: ${status} }]`

/** Clearances belong to a country and its own ladder, and so does who can get one. */
export default [
  ['Canadian Secret clearance required', holds('CA', 'Secret'), MET],
  ['Active Secret clearance required', holds('CA', 'Secret'), MET, { country: 'CA' }],
  ['Active Secret clearance required', 'clearance: Canadian Secret', ASKS, { country: 'US' }],
  ['Must be able to obtain a Secret clearance', 'citizenships: [CA]', MET, { country: 'CA' }],
  ['Must be able to obtain a Secret clearance', 'citizenships: [CA]', OUT, { country: 'US' }],
  ['Must be able to obtain a Secret clearance', 'citizenships: [CA]', ASKS],
  ['Must be able to obtain a Secret clearance', 'citizenships: [AU]', MET, { country: 'AU' }],
  ['Must be able to obtain a Secret clearance', 'citizenships: [NZ]', MET, { country: 'NZ' }],
  [
    'Must be able to obtain a Secret clearance',
    right('CA', 'permanent resident'),
    ASKS,
    { country: 'CA' },
  ],
  [
    'Must be able to obtain a Top Secret clearance',
    right('CA', 'permanent resident'),
    OUT,
    { country: 'CA' },
  ],
  ['Must be able to obtain Reliability Status', right('CA', 'PGWP'), MET, { country: 'CA' }],
  ['Must be able to obtain NATO Secret clearance', 'citizenships: [DE]', MET, { country: 'DE' }],
  ['Must be able to obtain NATO Secret clearance', 'citizenships: [IN]', OUT, { country: 'DE' }],
  ['Must be able to obtain BPSS clearance', right('GB', 'Graduate visa'), MET],
  ['Must be able to obtain SC clearance', right('GB', 'Global Talent visa'), ASKS],
  ['Must be able to obtain SC clearance', right('GB', 'pre-settled status'), ASKS],
  ['Must be able to obtain SC clearance', right('GB', 'ILR'), MET],
  ['Must be able to obtain SC clearance', right('GB', 'Standard Visitor'), OUT],
  ['Must be able to obtain DV clearance', right('GB', 'ILR'), ASKS],
  ['SC clearance required', holds('GB', 'DV'), MET],
  ['NV1 clearance required', holds('AU', 'NV2'), MET],
  ['Must be able to obtain NV1 clearance', right('AU', 'PR'), OUT],
  ['Must be able to obtain a Public Trust clearance', right('US', 'green card'), MET],
  ['Must be able to obtain a Public Trust clearance', right('US', 'asylee'), ASKS],
  ['Must be able to obtain a Public Trust clearance', right('US', 'H-1B'), ASKS],
  ['Active Secret clearance required', holds('US', 'L'), MET],
  ['Active Top Secret clearance required', holds('US', 'Q'), MET],
  ['Active Top Secret', holds('US', 'DOE Q'), MET],
  ['DOE L clearance required', holds('US', 'Secret'), MET],
  // checks that are made of whoever is hired
  ['You will need to pass BPSS checks', right('GB', 'Graduate visa'), MET],
  ['Public Trust suitability determination', right('US', 'green card'), MET],
  ['Current BPSS clearance required', right('GB', 'Graduate visa'), ASKS],
  ['Reliability clearance required', 'clearance: Reliability Status', MET, { country: 'CA' }],
  ['NATO Secret clearance: must be eligible', 'citizenships: [GB]', MET, { country: 'GB' }],
] satisfies readonly Scenario[]
