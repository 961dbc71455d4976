import type { Scenario } from './scenario.ts'

/** Known to be judged otherwise today: each moves to its table when it comes right. */
const US = { country: 'US' } as const

export default [
  // names of permits and venues are read as skills too
  ['Must be authorized to work without sponsorship, including CPT and OPT', 'workAuthorization: [{ country: US, status: F-1, basis: CPT }]', 'workAuthorization unmet → skip', US],
  ['Published papers at top conferences such as NeurIPS or ICML', 'publications: [{ title: Sparse sums, venue: NeurIPS, year: 2024, authorship: first }]', 'publication met → apply'],
  ['Published papers at top conferences such as NeurIPS or ICML', 'publications: [{ title: Sparse sums, venue: arXiv, year: 2024, status: preprint }]', 'publication partial → apply'],
  ['Published papers at top conferences such as NeurIPS or ICML', 'publications: []', 'publication unmet → apply'],
  ['Published papers at top conferences such as NeurIPS or ICML', 'name: Ada', 'publication unknown → apply'],
  // one rank of clearance short is taken for a question
  ['Active Top Secret clearance required', 'clearance: { country: US, level: secret, status: active }', 'workAuthorization unmet → skip'],
] satisfies readonly Scenario[]
