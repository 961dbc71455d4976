import type { Scenario } from './scenario.ts'

const US = { country: 'US' } as const
const INTERN = {
  country: 'US',
  type: 'internship',
  start: '2025-05-12',
  end: '2025-08-29',
} as const

/** The right to work, sponsorship, citizenship, clearances. */
export default [
  [
    'Must be authorized to work in the United States',
    'workAuthorization: [{ country: US, status: citizen }]',
    'workAuthorization met → apply',
  ],
  [
    'Must be authorized to work in the United States',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization met → apply',
  ],
  [
    'Must be authorized to work in the United States',
    'workAuthorization: [US]',
    'workAuthorization met → apply',
  ],
  [
    'Must be authorized to work in the United States',
    'workAuthorization: [{ country: IN, status: citizen }]',
    'workAuthorization unmet → skip',
  ],
  [
    'Must be authorized to work in the United States',
    'name: Ada',
    'workAuthorization unknown → clarify',
  ],
  [
    'Must be authorized to work in the United States',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-12 }]',
    'workAuthorization met → apply',
    INTERN,
  ],
  [
    'Must be legally authorized to work in the country of employment',
    'workAuthorization: [{ country: US, status: citizen }]',
    'workAuthorization met → apply',
    US,
  ],
  [
    'Must be legally authorized to work in the country of employment',
    'workAuthorization: [{ country: US, status: citizen }]',
    'workAuthorization unknown → clarify',
  ],
  [
    'Must maintain ongoing authorization to work in the United States',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2025-07-31 }]',
    'workAuthorization partial → clarify',
    INTERN,
  ],
  ['Right to work in the UK', 'workAuthorization: UK citizen', 'workAuthorization met → apply'],
  ['Right to work in the UK', 'workAuthorization: [US]', 'workAuthorization unmet → skip'],
  [
    'EU work permit',
    'citizenships: [DE]\nworkAuthorization: [EU]',
    'workAuthorization met → apply',
  ],
  // sponsorship
  [
    'We are unable to sponsor visas now or in the future',
    'workAuthorization: [{ country: US, status: citizen }]',
    'workAuthorization met → apply',
    US,
  ],
  [
    'We are unable to sponsor visas now or in the future',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization met → apply',
    US,
  ],
  [
    'We are unable to sponsor visas now or in the future',
    'workAuthorization: [{ country: US, status: F-1, basis: OPT, until: 2026-06, sponsorship: later }]',
    'workAuthorization unmet → skip',
    { country: 'US', type: 'full-time' },
  ],
  [
    'We are unable to sponsor visas now or in the future',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT, until: 2026-06, sponsorship: later }]',
    'workAuthorization partial → skip',
    INTERN,
  ],
  [
    'We do not sponsor visas',
    'workAuthorization: [{ country: US, status: H-1B, sponsorship: now }]',
    'workAuthorization unmet → skip',
    US,
  ],
  ['We cannot sponsor visas', 'name: Ada', 'workAuthorization unknown → clarify', US],
  [
    'Visa sponsorship is available for this role',
    'workAuthorization: [{ country: US, status: H-1B, sponsorship: now }]',
    'workAuthorization unknown → apply',
    US,
  ],
  // citizens and US persons
  ['US citizenship is required', 'citizenships: [US]', 'workAuthorization met → apply'],
  [
    'US citizenship is required',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization unmet → skip',
  ],
  [
    'US citizenship is required',
    'workAuthorization: [{ country: US, status: F-1 }]',
    'workAuthorization unmet → skip',
  ],
  [
    'Must be a US person as defined by ITAR',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization met → apply',
  ],
  [
    'Must be a US person as defined by ITAR',
    'workAuthorization: [{ country: US, status: citizen }]',
    'workAuthorization met → apply',
  ],
  [
    'Must be a US person as defined by ITAR',
    'workAuthorization: [{ country: US, status: H-1B }]',
    'workAuthorization unmet → skip',
  ],
  [
    'Must be a US citizen or permanent resident',
    'workAuthorization: [{ country: US, status: green card }]',
    'workAuthorization met → apply',
  ],
  // clearances
  [
    'Active Secret clearance required',
    'clearance: { country: US, level: secret, status: active }',
    'workAuthorization met → apply',
  ],
  ['Active Secret clearance required', 'citizenships: [US]', 'workAuthorization unknown → clarify'],
  [
    'Must be able to obtain a Secret clearance',
    'citizenships: [US]',
    'workAuthorization met → apply',
    US,
  ],
  [
    'Must be able to obtain a Secret clearance',
    'citizenships: [IN]',
    'workAuthorization unmet → skip',
    US,
  ],
  // what asks nothing
  [
    '# About us: We consider all applicants without regard to citizenship or national origin',
    'citizenships: [IN]',
    'nothing',
  ],
  [
    '# Equal opportunity: All are considered without regard to race, religion, citizenship or national origin',
    'citizenships: [IN]',
    'nothing',
  ],
] satisfies readonly Scenario[]
