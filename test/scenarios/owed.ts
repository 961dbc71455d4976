import type { Scenario } from './scenario.ts'

/** Known to be judged otherwise today: each moves to its table when it comes right. */
const US = { country: 'US' } as const

export default [
  [
    'Must be authorized to work without sponsorship, including CPT and OPT',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT }]',
    'workAuthorization unmet → skip',
    US,
  ],
] satisfies readonly Scenario[]
