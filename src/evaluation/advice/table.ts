import { because, type Reasoned } from '../../core/reasoned.ts'
import type { StrengthTable } from '../../requirements/skill/strength.ts'
import type { TermKind } from '../../vocabulary/kinds.ts'

/*
 * Every number that the worth of an evening is made of, each with its reason. Parts are shares of 100; credits and shares are parts of 1.
 * `bench/fit-advice.js` fits the five parts to a benchmark, leaving one candidate out at a time, and shows that these round numbers do as well.
 */

/** What a fit is made of. */
export const PARTS = {
  demands: because(
    34,
    'What is asked and listed as asked is what the first reader of an application ticks off.',
  ),
  technologies: because(
    34,
    'The languages, frameworks and systems that a posting names are what the days are spent with, asked for or not.',
  ),
  role: because(14, 'Whoever has done the job is believed to be able to do it.'),
  seniority: because(9, 'A step above or below is talked about; two are not.'),
  years: because(9, 'Years asked are compared by people, with some give.'),
} as const

export type PartName = keyof typeof PARTS

/** How much one name counts among the demands, by what it names. */
export const DEMAND_WEIGHT: Readonly<Record<TermKind, number>> = {
  language: 1.5,
  framework: 1.2,
  library: 0.8,
  tool: 0.8,
  platform: 1,
  database: 1,
  service: 0.6,
  'operating-system': 0.6,
  protocol: 0.4,
  format: 0.3,
  hardware: 1,
  method: 0.4,
  knowledge: 0.9,
  category: 1,
  none: 0.25,
}

/** How much one name counts among the technologies; what is no technology is left out. */
export const TECHNOLOGY_WEIGHT: Readonly<Partial<Record<TermKind, number>>> = {
  language: 1,
  framework: 1,
  library: 0.7,
  database: 0.7,
  platform: 0.8,
  service: 0.5,
  tool: 0.6,
  'operating-system': 0.4,
  hardware: 1,
  protocol: 0.3,
}

export const WEIGHING = {
  unknownWord: because(
    0.25,
    'Words that the vocabulary does not know are as often a turn of phrase as a skill.',
  ),
  sideLanguage: because(
    0.4,
    'SQL, HTML, CSS and shells stand beside nearly every stack and decide few hirings.',
  ),
  title: because(2, 'What the title names is the job.'),
  yearsAsked: because(1.5, 'Years are asked of what matters.'),
  wishedTechnology: because(0.6, 'What is wished for by name is used there too.'),
  preferred: because(0.25, 'A wish tells of the job, and its lack of nothing.'),
} as const

/** Languages that go with many stacks. */
export const SIDE_LANGUAGES: ReadonlySet<string> = new Set([
  'SQL',
  'HTML',
  'CSS',
  'Bash',
  'shell scripting',
])

/** How well something is known for work with it day by day. */
export const STRENGTH = {
  levels: because(
    { expert: 1, proficient: 1, familiar: 0.6, aware: 0.25 },
    'Familiar means half a year until it is fluent; aware means that one has heard of it.',
  ),
  sibling: because(0.4, 'Serves after weeks, and another candidate has the thing itself.'),
  parent: because(0.2, 'The ideas are there, the tool is not.'),
} as const

/** The same for posts that are filled with beginners: what is familiar is enough to begin with, and the rest is taught. */
export const TAUGHT = {
  levels: because(
    { expert: 1, proficient: 1, familiar: 0.9, aware: 0.5 },
    'An internship and a first job take a course or a project of one’s own for knowledge.',
  ),
  sibling: because(0.6, 'Who is taught anyway learns the other of two like things in days.'),
  parent: because(0.4, 'The ideas are what a beginner brings.'),
  demands: because(
    { weight: 4, credit: 0.7 },
    'Posts for beginners ask for less than they list, and whoever studies the field is meant.',
  ),
  technologies: because(
    { weight: 4, credit: 0.6 },
    'What a team works with is shown to the beginner; to know some of it is an advantage.',
  ),
} as const

/** The numbers by which strengths are measured, without their reasons. */
export const strengthTable = ({
  levels,
  sibling,
  parent,
}: typeof STRENGTH | typeof TAUGHT): StrengthTable => ({
  levels: levels.is,
  sibling: sibling.is,
  parent: parent.is,
})

/** Toward what a part is drawn where little was read, and how hard: as if so much weight more had been read and met so far. */
export const MIDDLE = {
  demands: because(
    { weight: 2, credit: 0.55 },
    'Two plain demands more, met by half: what an average candidate of an average posting meets.',
  ),
  technologies: because({ weight: 2, credit: 0.5 }, 'The same of the technologies.'),
  role: because(0.5, 'A posting that names no occupation may be anybody’s.'),
} as const

/** How far an unknown example of a class ("a SIEM such as Splunk or QRadar") counts as the one that is known. */
export const EXAMPLE = because(
  0.5,
  'One of them is enough for the demand, and whoever knows more of them is nearer to the work.',
)

/** Chances of passing what is open or half met of that which can knock out. */
export const CHANCE = {
  unknown: because(0.9, 'Silence of a profile hides a yes more often than a no.'),
  partial: because(0.8, 'Half met is argued about, and the argument is lost now and then.'),
  open: because(
    0.5,
    'How far from its low to its high end something open counts: as likely one as the other.',
  ),
} as const

/** Where a posting that knocks out ends, of 100: below everything that could come true. */
export const KNOCKED_OUT = because(
  0.1,
  'A tenth of the fit keeps their order: the rule may be read wrong, or waived.',
)

/** What makes a posting more than a list of titles. */
export const PROSE = {
  words: because(
    12,
    'Titles, places, buttons and dates are shorter; sentences about work are not.',
  ),
  share: because(
    0.15,
    'A page that lists posts has a sentence or two about the firm among dozens of titles; a note of some lines has at least one.',
  ),
} as const

/** What is left where a posting asks nothing that counts, names no technology and tells nothing: below all that could be judged, also below what is closed. */
export const NOTHING_READ = because(
  0.01,
  'A page of titles alone would count as average in all that it leaves out, and stand above postings that say what they want; a hundredth keeps their order.',
)

/** From which priority on a posting is worth an application as it stands. */
export const WORTH_APPLYING = because(
  64,
  'Fitted: the point that parts applications from stretches best, the rest of the table being as it is.',
)

/** From which sum on a question that decides whether an application is read is worth asking though something is missing. */
export const IN_REACH = because(
  55,
  'A little more than half: below, whatever is answered, the work itself is too far off. Anything from 45 to 64 does about as well.',
)

/** Below this a part alone keeps a posting from being worth an application, whatever the others are. */
export const LEAST: Readonly<Partial<Record<PartName, Reasoned<number>>>> = {
  role: because(0.25, 'Less than a quarter of the work in common: another profession.'),
  seniority: because(0.25, 'An entry-level post for a senior, a principal’s for a graduate.'),
}

/** What makes a post one of another trade for somebody who has worked in one: so many years of technical work, and less than such a share of the post's work in common. */
export const OTHER_TRADE = because(
  { years: 0.5, least: 0.6 },
  'Whoever has a trade is measured by it, and its own people are taken first; a beginner is taken for any. Shares from 0.5 to 0.65 and years from 0.3 to 2 do about as well.',
)

/** A technology of the title that is known less well than this is missing, whatever else is known: the title is the job. */
export const TITLE = because(0.5, 'Below familiar: half a year until it is fluent.')

/** What is named among the lacks of a posting that is a stretch. */
export const LACKING = {
  technology: because(0.7, 'Known by half or less for work with it every day.'),
  level: because(0.7, 'A rung of the ladder away.'),
  role: because(
    0.6,
    'Less than three fifths of the work of the title was done, learned or listed.',
  ),
  most: because(5, 'More names than one reads at a glance hide those that count.'),
} as const

/** Fewer demands and technologies than this, under a title that names no occupation, are no picture of a job. */
export const THIN = because(3, 'Two lines may be all there is, or all that was kept.')

/** What makes a lack stand in the way: what is core, and what minor. Of years short `FORGIVEN` in `requirements/shared/years-short.ts` decides. */
export const CORE = {
  alone: because(
    0.2,
    'What is missing is more than a fifth of all that is required: it is the job itself.',
  ),
  together: because(
    0.35,
    'Many small lacks are a large one: where more than a third of what is required is missing, each counts.',
  ),
  whole: because(
    0.4,
    'Whoever fits the post as a whole is read although two in five of what is required is missing; more is another job. Anything from 0.4 to 0.5 does about as well.',
  ),
  worthNaming: because(0.04, 'Less than a twenty-fifth of what is required keeps nobody away.'),
} as const

/** Years of work that the words of a title ask for, least and most. */
export const LEVELS = {
  intern: because({ least: 0, most: 1 }, 'For students, and those who have just left.'),
  entry: because({ least: 0, most: 3 }, 'First jobs are filled with beginners.'),
  senior: because({ least: 4, most: 40 }, 'Four to five years are the usual bar.'),
  lead: because({ least: 6, most: 40 }, 'Staff, principal and lead follow senior.'),
} as const

export type TitleLevel = keyof typeof LEVELS

export const SENIORITY = {
  unstated: because(0.7, 'A title without a level takes most, and prefers the middle.'),
  perYearOver: because(0.15, 'Each year beyond what an entry-level title takes is a step back.'),
  least: because(0.1, 'An internship for a senior, a principal’s for a graduate: no match.'),
  manager: because(0.3, 'Leading people is another job for whoever has led none.'),
} as const
