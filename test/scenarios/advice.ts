import type { Scenario } from './scenario.ts'

/** A job in one line of YAML. */
const job = (title: string, start = '2021-03', more = ''): string =>
  `experience: [{ title: ${title}, organization: Nordlicht, start: ${start}${more} }]`

const DEVELOPER = `languages: [Kotlin]\n${job('Software Developer')}`

/** Five years behind a counter, then one as a developer. */
const SHOP_THEN_WEB =
  'experience: [{ title: Shop assistant, organization: Kompass, start: 2018-09, end: 2023-12 }, { title: Junior Web Developer, organization: Nordlicht, start: 2024-01 }]'

/** Six things, of which the last is a minor one. */
const LONG_LIST =
  'Java|Experience with Spring Boot|Experience with Hibernate|SQL and PostgreSQL|Experience with Git|Experience with Kafka'

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
  // what is said of a language is said of writing programs
  [
    'Strong programming skills',
    'languages: [{ Kotlin: { level: expert, years: 6 } }]',
    'skill met → apply',
  ],
  ['Strong programming skills', 'languages: [{ Kotlin: familiar }]', 'skill partial → stretch'],
  [
    'Strong knowledge of algorithms',
    'education: [{ degree: master, field: Computer Science, graduation: 2022-06 }]\nlanguages: [C]',
    'skill met → apply',
  ],
  // the textbook's methods are no gap of who works by them; rare ones are
  [
    'Regression, classification and clustering|Hypothesis testing',
    `languages: [R]\n${job('Senior Data Scientist')}`,
    'skill met, skill met → apply',
  ],
  [
    'Regression, classification and clustering',
    `languages: [SQL]\n${job('Network Engineer')}`,
    'skill unmet → stretch',
  ],
  [
    'Experience with reinforcement learning',
    `languages: [R]\n${job('Senior Data Scientist')}`,
    'skill unmet → stretch',
  ],
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
  // one minor thing of a long list keeps nobody away; what the work is made of does
  [
    LONG_LIST,
    `languages: [Java, SQL]\nframeworks: [Spring Boot, Hibernate]\ntools: [PostgreSQL, Docker, Git]\n${job('Java Developer')}`,
    'skill met, skill met, skill met, skill met, skill met, skill unmet → apply',
  ],
  [
    LONG_LIST,
    `languages: [Ruby, SQL]\ntools: [PostgreSQL, Docker, Git, Kafka]\n${job('Ruby Developer')}`,
    'skill unmet, skill unmet, skill unmet, skill met, skill met, skill met → stretch',
  ],
  ['Experience with Kafka', 'languages: [Java]', 'skill unmet → stretch'],
  // some weeks of the years short are overlooked; half a year is a stretch, half of four and more is hopeless
  [
    '5 years of backend development',
    job('Backend Developer', '2020-03'),
    'experience partial → apply',
  ],
  [
    '5 years of backend development',
    job('Backend Developer', '2020-10'),
    'experience partial → stretch',
  ],
  [
    '5 years of backend development',
    job('Backend Developer', '2021-10'),
    'experience partial → stretch',
  ],
  [
    '8 years of backend development',
    job('Backend Developer', '2021-10'),
    'experience partial → skip',
  ],
  [
    '# Nice to have: 8 years of backend development',
    job('Backend Developer', '2021-10'),
    'experience partial → apply',
  ],
  [
    '7+ years of experience with Scala',
    `languages: [{ Scala: { years: 2 } }]\n${job('Scala Developer', '2023-01')}`,
    'skill partial → skip',
  ],
  // jobs count by their trade, and a doctorate as research
  [
    '2 years of experience as a Site Reliability Engineer',
    job('DevOps Engineer', '2021-01'),
    'experience met → apply',
  ],
  [
    '2 years of experience as a Site Reliability Engineer',
    job('Accountant', '2021-01'),
    'experience partial → skip',
  ],
  [
    '2 years of experience as a Site Reliability Engineer',
    job('Data Analyst', '2021-01'),
    'experience partial → stretch',
  ],
  ['2 years of experience as a bookkeeper', job('Accountant', '2021-01'), 'experience met → apply'],
  [
    '3 years of research experience',
    'education: [{ degree: doctorate, field: Computer Science, start: 2019-09, graduation: 2024-12 }]\nexperience: []',
    'experience met → apply',
  ],
  [
    '3 years of research experience',
    'education: [{ degree: master, field: Computer Science, start: 2019-09, graduation: 2021-07 }]\nexperience: []',
    'experience unmet → skip',
  ],
  // the title against what one has done
  [
    'Experience with Git',
    `tools: [Git]\n${job('Front-End Developer', '2022-01')}`,
    'skill met → stretch',
    { title: 'Principal Embedded Engineer' },
  ],
  [
    'Experience with Git',
    `languages: [C]\ntools: [Git]\n${job('Embedded Software Engineer', '2012-01')}`,
    'skill met → apply',
    { title: 'Principal Embedded Engineer' },
  ],
  // years without an object are years in the trade of the post
  [
    '5 years of experience',
    SHOP_THEN_WEB,
    'experience partial → skip',
    { title: 'Web Developer', says: '1 year' },
  ],
  [
    'An engineer with at least five years of experience',
    SHOP_THEN_WEB,
    'experience partial → skip',
  ],
  ['5 years of experience', SHOP_THEN_WEB, 'experience met → apply', { title: 'Store Manager' }],
  // years of what a post does all day are years in its trade
  [
    'At least 3 years shipping code to production',
    DEVELOPER,
    'experience met → apply',
    { title: 'Software Engineer' },
  ],
  [
    'At least 2 years shipping features to users',
    job('Front End Developer'),
    'experience met → apply',
    { title: 'Web Developer' },
  ],
  [
    'At least 2 years shipping features to users',
    job('Data Analyst'),
    'experience partial → stretch',
    { title: 'Web Developer' },
  ],
  [
    'At least 2 years shipping features to users',
    job('Front End Developer'),
    'experience partial → stretch',
  ],
  [
    'At least 2 years of experience leading a team',
    DEVELOPER,
    'experience partial, competency unknown → stretch',
    { title: 'Software Engineer' },
  ],
  ['3+ years of experience in IT', DEVELOPER, 'experience met → apply'],
  ['3+ years of experience in IT', job('Nurse'), 'experience partial → stretch'],
  ['3+ years of experience in IT recruiting', DEVELOPER, 'experience partial → stretch'],
  // where the whole fits, one thing of three is argued about; half of what is asked is another job
  [
    'Experience with Kotlin|Experience with PostgreSQL|Experience with RabbitMQ',
    `languages: [Kotlin]\ntools: [PostgreSQL]\n${job('Software Developer')}`,
    'skill met, skill met, skill unmet → apply',
    { title: 'Software Developer' },
  ],
  [
    'Experience with Kotlin|Experience with RabbitMQ|Experience with Terraform',
    `languages: [Kotlin]\n${job('Software Developer')}`,
    'skill met, skill unmet, skill unmet → stretch',
    { title: 'Software Developer' },
  ],
  [
    'Experience with Kotlin|Experience with PostgreSQL|4 years of Terraform',
    `languages: [Kotlin]\ntools: [PostgreSQL]\n${job('Software Developer')}`,
    'skill met, skill met, skill unmet → stretch',
    { title: 'Software Developer' },
  ],
  [
    'Experience with PostgreSQL|Experience with RabbitMQ|Experience with Go',
    `languages: [Kotlin]\ntools: [PostgreSQL, RabbitMQ]\n${job('Software Developer')}`,
    'skill met, skill met, skill unmet → stretch',
    { title: 'Software Developer' },
  ],
  // the ladder of other trades: years of the trade, and what is no rung of it
  ...(['Senior Accountant', 'Staff Accountant'] as const).map((title): Scenario => [
    'Experience with Excel',
    'tools: [Excel]\nexperience: [{ title: Accountant, start: 2017-02, skills: [Excel] }]',
    'skill met → apply',
    { title },
  ]),
  [
    'Experience with Excel',
    'tools: [Excel]\nexperience: [{ title: Accountant, start: 2024-12, skills: [Excel] }]',
    'skill met → stretch',
    { title: 'Senior Accountant' },
  ],
] satisfies readonly Scenario[]
