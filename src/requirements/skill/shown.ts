import type { SkillLevel } from '../../core/profile.ts'
import type { Trade } from '../../vocabulary/trades.ts'

/**
 * General skills that nobody lists and that a job, a course of study or a language proves. "By" says what proves them: a job by one of these trades being
 * at least half of it, a course of study that teaches one of them, or any programming language that the candidate writes.
 * Only what every holder of such a job or degree has done belongs here; what many have done is a question, not a proof.
 */
export interface Shown {
  readonly skills: string
  readonly jobs?: readonly Trade[]
  readonly studies?: readonly Trade[]
  readonly byLanguage?: boolean
  /** The most that a course of study or a language shows: courses are exercises, not work. */
  readonly reason: string
}

/** The trades whose daily work is to write programs. */
const PROGRAMMING: readonly Trade[] = [
  'code',
  'interface',
  'server',
  'ios',
  'android',
  'systems',
  'device',
  'graphics',
  'robotics',
  'pipelines',
  'learning',
]
/** Trades whose work is done at a desk, with documents, mail and meetings. */
const DESK: readonly Trade[] = [
  ...PROGRAMMING,
  'hardware',
  'signals',
  'operations',
  'network',
  'support',
  'security',
  'analysis',
  'statistics',
  'research',
  'trading',
  'testing',
  'business',
  'product',
  'project',
  'people',
  'design',
  'marketing',
  'writing',
  'accounting',
]

export const SHOWN_SKILLS: readonly Shown[] = [
  {
    skills: 'programming|debugging|troubleshooting',
    jobs: PROGRAMMING,
    studies: ['code'],
    byLanguage: true,
    reason: 'Whoever writes programs programs, and finds the faults in them.',
  },
  {
    skills:
      'software engineering|SDLC|version control|version control system|Git|clean code|code review|coding standards|unit testing|software testing|IDE|command line|software maintenance|error handling',
    jobs: PROGRAMMING,
    reason:
      'No team ships software without them; developers leave them out of a list as a carpenter leaves out the hammer.',
  },
  {
    skills:
      'software engineering|computer science fundamentals|data structures|algorithms|object-oriented programming|discrete mathematics',
    studies: ['code'],
    reason: 'The core of every computing curriculum.',
  },
  {
    skills:
      'data structures|algorithms|software design|object-oriented programming|object-oriented design|object-oriented analysis|object-oriented programming and design|design patterns|Agile|application deployment|technical documentation',
    jobs: ['code', 'server', 'interface', 'ios', 'android', 'systems', 'graphics'],
    reason: 'The daily craft of software jobs.',
  },
  {
    skills:
      'backend development|API development|REST|web services|relational database|database design|production systems|CRUD|microservices|data modeling',
    jobs: ['server'],
    reason: 'What a server-side job consists of.',
  },
  {
    skills:
      'web development|frontend development|responsive web design|cross-browser compatibility|DOM',
    jobs: ['interface'],
    reason: 'What a web front-end job consists of.',
  },
  {
    skills:
      'data analysis|reporting|dashboards|data visualization|ad hoc analysis|data quality|business intelligence|data wrangling|quantitative analysis|spreadsheet',
    jobs: ['analysis', 'statistics'],
    reason: 'What an analyst delivers.',
  },
  {
    skills:
      'data analysis|statistics|probability|descriptive statistics|quantitative analysis|hypothesis testing|regression analysis|linear regression|statistical modeling',
    studies: ['statistics'],
    reason: 'The core of a quantitative degree.',
  },
  {
    skills:
      'data analysis|data wrangling|exploratory data analysis|statistics|statistical modeling|predictive analytics|data science|machine learning|experimentation|model evaluation',
    jobs: ['statistics'],
    reason: 'What a data scientist does from week to week.',
  },
  {
    skills:
      'regression analysis|linear regression|logistic regression|classification|clustering|k-means|decision trees|feature engineering|feature selection|cross-validation|hypothesis testing|supervised learning|unsupervised learning|predictive modeling|data mining|statistical programming',
    jobs: ['statistics'],
    reason: 'The methods of the first textbook, which nobody who works by it puts in a list.',
  },
  {
    skills:
      'supervised learning|classification|feature engineering|cross-validation|neural networks|predictive modeling|data analysis',
    jobs: ['learning'],
    reason: 'What models are made and judged by, whatever they are for.',
  },
  {
    skills:
      'data engineering|data pipelines|ETL|ELT|data ingestion|data transformation|data integration|data modeling|data warehousing|data quality|data infrastructure|data processing|database|large datasets|data management',
    jobs: ['pipelines'],
    reason: 'What a data-engineering job consists of.',
  },
  {
    skills:
      'machine learning|deep learning|artificial intelligence|model training|model evaluation|data science',
    jobs: ['learning'],
    reason: 'What a machine-learning job consists of.',
  },
  {
    skills:
      'DevOps|monitoring and alerting|incident management|scripting|cloud computing|application deployment|infrastructure engineering|systems administration|CI/CD|observability|version control|version control system|Git|production systems|technical documentation',
    jobs: ['operations'],
    reason: 'What keeping systems running consists of.',
  },
  {
    skills:
      'technical support|troubleshooting|computer literacy|IT hardware|operating system|technical documentation|computer hardware',
    jobs: ['support', 'network'],
    reason: 'What a support desk does all day.',
  },
  {
    skills:
      'computer security|security operations|vulnerability management|security compliance|incident response|technical documentation',
    jobs: ['security'],
    reason: 'What a security job consists of.',
  },
  {
    skills:
      'embedded systems|embedded software|firmware development|real-time systems|hardware debugging',
    jobs: ['device'],
    reason: 'What an embedded job consists of.',
  },
  {
    skills:
      'software testing|quality assurance|test planning|test case design|defect management|regression testing|functional testing',
    jobs: ['testing'],
    reason: 'What a testing job consists of.',
  },
  {
    skills: 'business analysis|requirements engineering|process improvement|reporting',
    jobs: ['business'],
    reason: 'What a business analyst does.',
  },
  {
    skills:
      'computer literacy|Microsoft Office|Microsoft Word|Microsoft Outlook|Microsoft PowerPoint|office suite',
    jobs: DESK,
    reason:
      'Desk work of any kind is done with them; Excel is not among them, which people know more or less of.',
  },
  {
    skills: 'computer literacy|Microsoft Office|office suite',
    studies: DESK,
    reason: 'Nobody takes a degree without writing papers and slides.',
  },
  {
    skills: 'technical documentation|experimental design|scientific computing',
    jobs: ['research'],
    reason: 'Research is written up.',
  },
]

/** The level that a proof stands for; a bare name asks for `familiar`. What a master or doctor of a field has worked with for years is more than an exercise. */
export const SHOWN_LEVEL: Readonly<
  Record<'senior' | 'job' | 'short job' | 'study' | 'advanced study', SkillLevel>
> = {
  senior: 'expert',
  job: 'proficient',
  'short job': 'familiar',
  study: 'familiar',
  'advanced study': 'proficient',
}

/** Years of writing in a language after which somebody is more than familiar with programming. */
export const YEARS_OF_WRITING = 2
