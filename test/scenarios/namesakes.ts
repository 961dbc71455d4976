import type { Scenario } from './scenario.ts'

const studied = (degree: string, field: string, more = ''): string =>
  `education: [{ degree: ${degree}, field: ${field}, start: 2012-09, graduation: 2018-06 }]${more}`
const job = (title: string, start = '2019-03', more = ''): string =>
  `experience: [{ title: ${title}, organization: Nordlicht, start: ${start}, type: full-time${more} }]`
const US = 'workAuthorization: [{ country: US, status: citizen, sponsorship: none }]'
const NEEDS = 'workAuthorization: [{ country: US, status: none, sponsorship: now }]'
const IN_OHIO = { places: ['Columbus, OH / US'] } as const

/** What degrees and titles are named after, parts of a language, doctorates and years, clearances, and who needs a sponsor. */
export default [
  // whoever has the degree has learned the field
  [
    'Knowledge of bioinformatics',
    studied('doctorate', 'Bioinformatics', '\ntools: [R]'),
    'skill met → apply',
  ],
  [
    'Knowledge of bioinformatics',
    studied('bachelor', 'Bioinformatics', '\ntools: [R]'),
    'skill met → apply',
  ],
  [
    'Knowledge of bioinformatics',
    studied('bachelor', 'Geography', '\ntools: [R]'),
    'skill unmet → stretch',
  ],
  [
    'Expert knowledge of bioinformatics',
    studied('bachelor', 'Bioinformatics', '\ntools: [R]'),
    'skill partial → stretch',
  ],
  // whoever had the post did the work
  [
    'Experience with UI design',
    `tools: [Figma]\n${job('Senior UX/UI Designer')}`,
    'skill met → apply',
  ],
  ['Experience with UI design', `tools: [Excel]\n${job('Sales Manager')}`, 'skill unmet → stretch'],
  [
    'Experience with network administration',
    `tools: [Cisco IOS]\n${job('Network Administrator')}`,
    'skill met → apply',
  ],
  [
    'Experience with database administration',
    `tools: [Cisco IOS]\n${job('Network Administrator')}`,
    'skill unmet → stretch',
  ],
  // an expert of a language knows its parts
  [
    'Window functions and common table expressions',
    'languages: [{ SQL: expert }]',
    'skill met → apply',
  ],
  [
    'Window functions and common table expressions',
    'languages: [{ SQL: familiar }]',
    'skill unmet → stretch',
  ],
  ['Stored procedures', 'languages: [{ SQL: proficient }]', 'skill met → apply'],
  ['Stored procedures', 'languages: [{ Python: expert }]', 'skill unmet → stretch'],
  // a product proves its class
  ['Experience with next-generation firewalls', 'tools: [FortiGate]', 'skill met → apply'],
  ['Experience with a SIEM tool', 'tools: [Splunk]', 'skill met → apply'],
  ['Experience with a SIEM tool', 'tools: [Grafana]', 'skill unmet → stretch'],
  // a doctorate is research, and no years of a trade for a senior post
  [
    '6 years of research experience',
    'education: [{ degree: doctorate, field: Economics, start: 2016-09, graduation: 2023-06 }]\nexperience: []',
    'experience met → apply',
  ],
  [
    '3 years of experience',
    'education: [{ degree: doctorate, field: Statistics, start: 2018-09, graduation: 2023-06 }]\nexperience: []',
    'experience met → apply',
    { title: 'Data Analyst' },
  ],
  [
    '3 years of experience',
    'education: [{ degree: doctorate, field: Statistics, start: 2018-09, graduation: 2023-06 }]\nexperience: []',
    'experience unmet → stretch',
    { title: 'Staff Data Analyst' },
  ],
  // one rung of the ladder of degrees, and long work
  [
    'Master’s degree in Accounting',
    `${studied('bachelor', 'Accounting')}\n${job('Accountant', '2014-01')}`,
    'education unmet → stretch',
  ],
  [
    'Master’s degree in Accounting',
    `${studied('bachelor', 'Accounting')}\n${job('Accountant', '2021-01')}`,
    'education unmet → skip',
  ],
  [
    'Master’s degree in Accounting is required',
    `${studied('bachelor', 'Accounting')}\n${job('Accountant', '2014-01')}`,
    'education unmet → skip',
  ],
  [
    'Doctorate in Accounting',
    `${studied('master', 'Accounting')}\n${job('Accountant', '2014-01')}`,
    'education unmet → skip',
  ],
  // nobody leaves out a Top Secret clearance; a lower one is asked about
  ['Active Top Secret clearance', US, 'workAuthorization unknown → skip'],
  ['Active TS/SCI clearance with polygraph', US, 'workAuthorization unknown → skip'],
  ['Active Secret clearance', US, 'workAuthorization unknown → clarify'],
  ['Active Top Secret clearance', 'languages: [Go]', 'workAuthorization unknown → clarify'],
  [
    'Must be able to obtain a Top Secret clearance',
    US,
    'workAuthorization met → apply',
    { country: 'US' },
  ],
  // silence on sponsorship is told to who needs it, and is no bar
  [
    'Experience with Go',
    `languages: [Go]\n${NEEDS}`,
    'skill met, workAuthorization unknown → apply',
    { ...IN_OHIO, says: 'Does the employer sponsor a visa for the United States?' },
  ],
  [
    'Experience with Go|We do not sponsor visas',
    `languages: [Go]\n${NEEDS}`,
    'skill met, workAuthorization unmet → skip',
    IN_OHIO,
  ],
  ['Experience with Go', `languages: [Go]\n${US}`, 'skill met → apply', IN_OHIO],
  // a poster of the E-Verify programme asks for nothing
  [
    'Experience with Go|# Legal notice: The Right to Work / El Derecho a Trabajar',
    `languages: [Go]\n${NEEDS}`,
    'skill met, workAuthorization unknown → apply',
    { country: 'US' },
  ],
  // sponsorship at no time, and not at this time
  [
    'Candidates must not require sponsorship at any time',
    'workAuthorization: [{ country: US, status: OPT EAD, until: 2027-06, sponsorship: later }]',
    'workAuthorization unmet → skip',
    { country: 'US' },
  ],
  [
    'We do not offer sponsorship at this time',
    'workAuthorization: [{ country: US, status: OPT EAD, until: 2027-06, sponsorship: later }]',
    'workAuthorization partial → clarify',
    { country: 'US' },
  ],
  // people's own adverts are no posts
  [
    'Experience with Go|# Me: SEEKING WORK as a bookkeeper',
    'languages: [Go]',
    'skill met, other unmet → skip',
    { says: 'looks for work' },
  ],
  [
    'Experience with Go|# About us: Are you willing to relocate? We pay for the move',
    'languages: [Go]',
    'skill met → apply',
  ],
] satisfies readonly Scenario[]
