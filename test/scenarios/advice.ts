import type { Scenario } from './scenario.ts'

/** A job in one line of YAML. */
const job = (title: string, start = '2021-03', more = ''): string =>
  `experience: [{ title: ${title}, organization: Nordlicht, start: ${start}${more} }]`

const DEVELOPER = `languages: [Kotlin]\n${job('Software Developer')}`

/** What a careful advisor makes of the same lines: general skills, core and minor, years, role. */
export default [
  // general skills are proven by jobs, studies and languages
  ['Strong programming skills', DEVELOPER, 'skill met → apply', { says: 'Software Developer' }],
  ['Experience in software engineering', DEVELOPER, 'skill met → apply'],
  ['Experience with version control', DEVELOPER, 'skill met → apply'],
  ['Good debugging skills', DEVELOPER, 'skill met → apply'],
  ['Knowledge of the SDLC', DEVELOPER, 'skill met → apply'],
  ['Programming experience', 'languages: [Kotlin]', 'skill met → apply'],
  ['Programming experience', 'languages: [HTML, CSS]', 'skill unmet → stretch'],
  ['Programming experience', 'languages: [{ Kotlin: aware }]', 'skill unmet → stretch'],
  [
    'Knowledge of data structures and algorithms',
    'education: [{ degree: bachelor, field: Computer Science, graduation: 2026-06 }]\nlanguages: [C]',
    'skill met → apply',
  ],
  [
    'Knowledge of data structures and algorithms',
    'education: [{ degree: bachelor, field: History, graduation: 2026-06 }]\ntools: [Excel]',
    'skill unmet → stretch',
  ],
  [
    'Statistics and data analysis',
    'education: [{ degree: master, field: Statistics, graduation: 2024-06 }]\nlanguages: [R]',
    'skill met → apply',
  ],
  [
    'Experience in data analysis and reporting',
    `tools: [Tableau]\n${job('Business Intelligence Analyst')}`,
    'skill met → apply',
  ],
  [
    'Experience in building data pipelines',
    `languages: [SQL]\n${job('Data Engineer')}`,
    'skill met → apply',
  ],
  [
    'Experience with machine learning',
    `frameworks: [JAX]\n${job('Machine Learning Engineer')}`,
    'skill met → apply',
  ],
  [
    'Proficiency in Microsoft Office',
    `tools: [Tableau]\n${job('Data Analyst')}`,
    'skill met → apply',
  ],
  [
    'Proficiency in Microsoft Office',
    `tools: [Forklift]\n${job('Warehouse Worker')}`,
    'skill unmet → stretch',
  ],
  // what a job consists of is proven; the tools of it are not
  ['Kubernetes', `tools: [Ansible]\n${job('DevOps Engineer')}`, 'skill unmet → stretch'],
  ['Excel', `tools: [Tableau]\n${job('Data Analyst')}`, 'skill unmet → stretch'],
  [
    'Expert in software engineering',
    `languages: [Go]\n${job('Software Engineering Intern', '2024-06', ', end: 2024-09')}`,
    'skill partial → stretch',
  ],
  [
    'Expert in software engineering',
    `languages: [Go]\n${job('Principal Software Engineer', '2012-06')}`,
    'skill met → apply',
  ],
  [
    '4 years of software engineering',
    `languages: [Go]\n${job('Software Engineer', '2019-01')}`,
    'experience met, skill met → apply',
  ],
] satisfies readonly Scenario[]
