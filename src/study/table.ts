import { because, type Reasoned } from '../core/reasoned.ts'
import type { TermKind } from '../vocabulary/kinds.ts'

/*
 * Every number that the study list is made of, each with its reason. They are round ones, chosen in sight of the benchmark
 * (docs/advice.md).
 */

/** What a posting counts, by its priority. */
export const REACH = {
  least: because(
    15,
    'Below this the work is another one, and nobody learns it over some evenings. Fitted: three times as much, and too few postings are left to tell by.',
  ),
  most: because(100, 'The whole scale of the priority.'),
  closed: because(
    0.5,
    'A posting that a certificate or a language closes, and nothing else: it counts half, since that must come first.',
  ),
} as const

/** How a posting names a thing. */
export const NAMING = {
  title: because(1.5, 'What the title names is the job.'),
  required: because(1, 'What is required is what an application is measured by.'),
  preferred: because(0.5, 'A wish helps once the rest is there.'),
  stack: because(0.7, 'What the days are spent with is worth knowing, asked for or not.'),
  duty: because(
    0.45,
    'A task names tools in passing. Fitted: doubled, the list fills with what is named in passing.',
  ),
  oneOf: because(0.85, 'Of a list of which one is enough, another one may be the better choice.'),
  served: because(
    0.5,
    'The list is served by another thing already; knowing more of it is nearer to the work.',
  ),
} as const

/** How much a thing counts by what it is. */
export const KIND: Readonly<Record<TermKind, Reasoned<number>>> = {
  language: because(
    1.2,
    'Languages of the trade come before its tools: all else is written in them.',
  ),
  framework: because(1, 'The measure of the others.'),
  library: because(0.6, 'Learned in days beside its language.'),
  tool: because(0.8, 'Named by many, decisive for few.'),
  platform: because(1, 'A cloud is asked as often as a language.'),
  database: because(0.8, 'One resembles the other.'),
  service: because(0.5, 'A part of a platform.'),
  'operating-system': because(0.5, 'Known to most as users.'),
  protocol: because(0.5, 'Met on the way to something else.'),
  format: because(0.2, 'An afternoon.'),
  hardware: because(0.4, 'Learned where the device stands, not at home.'),
  method: because(0.45, 'Shown by work more than by study.'),
  knowledge: because(
    0.4,
    'Wide, and asked in words that mean little; fitted: doubled, it fills the list.',
  ),
  category: because(0.25, 'A class says little; one member of it is what is learned.'),
  none: because(0, 'No skill.'),
}

/** Kinds of demand other than skills that study closes. */
export const OTHER_KINDS = {
  certification: because(0.8, 'A certificate is a piece of paper more, for weeks of work.'),
  language: because(0.3, 'A language takes a year or two.'),
  unknown: because(0.25, 'A name that the vocabulary does not know may be no skill.'),
} as const

/** How much of a thing is still to learn, from how well it is known for work with it every day (0 to 1). */
export const LEFT = because(
  0.8,
  'From nothing to familiar is half the way, and what is known already pays: raising a language that everything is written in comes before a new one.',
)

/** Weeks of steady part-time study. */
export const WEEKS = {
  halves: because(24, 'Half a year of study halves what a thing is worth: postings do not wait.'),
  unknown: because(6, 'Where the vocabulary has no estimate: the middle of those that it has.'),
  certification: because(8, 'The usual course before an exam.'),
  language: because(52, 'A year of evenings for one more level or two.'),
} as const

/** What each posting adds whose recommendation improves at once, in thousandths of a posting at the top of the scale that requires a framework. */
export const UNLOCKED = because(
  100,
  'It decides between things that are asked alike. Fitted: five times as much, and whatever lies at the edge of a verdict comes first, however small.',
)

/** What the plan makes of things that serve alike. */
export const ALIKE = {
  closed: because(
    0,
    'A list of which one is enough asks for nothing more when one of it is learned.',
  ),
  sibling: because(0.7, 'A second cloud or chart tool adds little to the first.'),
  broad: because(
    0.4,
    'Postings that ask for a class ("a cloud platform") add to the member of it that most others name; they would take another one too.',
  ),
} as const

/** Things of one posting that are tried for whether they improve the recommendation, those of most worth first. */
export const TRIED = because(
  6,
  'Each trial judges again, and what six others outweigh seldom decides alone.',
)

/**
 * What the work itself teaches and no course does: ways of working, whole occupations, and words for the amount of data or the care that is taken.
 * Postings ask for them as for skills; as a thing to study they mean nothing.
 */
export const BY_DOING: ReadonlySet<string> = new Set(
  [
    // whole occupations
    'software engineering|programming|web development|frontend development|backend development|full-stack development|desktop application development',
    'data science|data engineering|data analysis|business analysis|business analytics|operations analytics|business intelligence|infrastructure engineering|platform engineering|platform development',
    'site reliability engineering|technical support|IT administration|technical presales|developer relations|product management|product ownership|program management|project management|product development|product design|Scrum Master|enterprise architecture|artificial intelligence|applied AI',
    // ways of working on software
    'SDLC|software design|software architecture|system design|API development|SaaS development|software maintenance|large codebases|technical debt management|legacy modernization|code review|pair programming|refactoring|debugging|root cause analysis|coding standards|clean code|performance optimization|error handling|release management|application deployment|production systems|rapid prototyping|0-to-1 product building|technical documentation|requirements engineering|requirements traceability|software reuse|software estimation|software metrics|iterative development|open source development|scalability|high availability|capacity planning|pull requests|dependency management',
    'quality assurance|bug fixing|defect management|manual testing|test planning|system testing|software verification and validation',
    // ways of working with people and projects
    'process improvement|change management|risk management in projects|OKRs|hackathons|postmortems|technical presentations|user research|market research|requirements gathering for analytics|end-user training|troubleshooting|ticket management|IT onboarding and offboarding|incident management',
    // data, and how it is looked at
    'reporting|dashboards|ad hoc analysis|self-service analytics|data literacy|data entry|data entry and collection|data management|data quality|data strategy|data products|data infrastructure|data storage|data processing|large datasets|structured and unstructured data|high-dimensional data|quantitative analysis|quantitative research|advanced analytics|analytical modeling|trend analysis|metrics definition',
    // everyday use of a computer
    'computer literacy|typing|IT hardware|software installation|printer support|data center technician work',
  ]
    .join('|')
    .split('|'),
)
