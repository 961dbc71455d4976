import type { Scenario } from './scenario.ts'

/** Known to be judged otherwise today: each moves to its table when it comes right. */
const US = { country: 'US' } as const
const job = (title: string, start: string): string =>
  `experience: [{ title: ${title}, organization: Nordlicht, start: ${start} }]`
const ACCOUNTANT = `education: [{ degree: bachelor, field: Accounting, start: 2015-09, graduation: 2019-05 }]\ntools: [Excel]\n${job('Accountant', '2020-01')}`

export default [
  [
    'Must be authorized to work without sponsorship, including CPT and OPT',
    'workAuthorization: [{ country: US, status: F-1, basis: CPT }]',
    'workAuthorization unmet → skip',
    US,
  ],
  // years of a craft ask for the craft too, which the models nearly take (and ten years are far too many for a beginner's post)
  [
    'At least 3 years of network administration',
    job('Network Administrator', '2024-08'),
    'experience partial, skill unknown → stretch',
  ],
  [
    'At least 3 years of network administration',
    job('Network Administrator', '2023-06'),
    'experience partial, skill unknown → stretch',
  ],
  [
    '0-2 years of software development',
    `languages: [Go]\n${job('Software Developer', '2013-01')}`,
    'experience partial, skill met → skip',
  ],
  [
    '0-2 years of software development',
    `languages: [Go]\n${job('Software Developer', '2023-06')}`,
    'experience met, skill met → apply',
  ],
  [
    '5-8 years of software development',
    `languages: [Go]\n${job('Software Developer', '2013-01')}`,
    'experience met, skill met → apply',
  ],
  // the sentence reads like small print to the model of passages
  [
    'Applicants who do not live in Texas are not eligible|Experience with Excel',
    `${ACCOUNTANT}\nlocation: { current: "Austin, TX", relocate: false }`,
    'location met, skill met → apply',
    { workplace: 'remote', country: 'US' },
  ],
] satisfies readonly Scenario[]
