import * as z from 'zod'
import { LINE_ROLES, RECOMMENDATIONS, WORKPLACES } from './choices.ts'
import { creditFields, creditShape, evidenceShape, gapFields, questionFields } from './evidence.ts'
import { payShape, placeShape, postingShape } from './posting.ts'
import { importanceShape, type RequirementBase } from './requirement.ts'
import { countShape, dayShape, type Fields } from './shapes.ts'
import { locatedSpanShape, spanShape, statedSpanShape } from './span.ts'
import { passageTraceShape } from './trace.ts'
import { STATUSES } from './verdict.ts'

type RequirementShape = z.ZodType<RequirementBase>

const role = () => z.enum(LINE_ROLES)

const readLine = () => ({
  line: z.int().min(1),
  role: role(),
  /** The role of its section: a demand can stand outside the sections of demands. */
  section: role(),
  span: locatedSpanShape(),
})

/** One stretch of the posting (a line, or a part of one where newlines were lost) and what it is. */
export interface ReadLine extends Fields<typeof readLine> {}

export const readLineShape = (): z.ZodType<ReadLine> => z.strictObject(readLine())

const impliedMention = () => ({
  /** As the vocabulary calls it. */
  name: z.string(),
  surface: z.string(),
  span: spanShape(),
  from: z.enum(['title', 'stack', 'duty']),
  /** The names of its list, its own among them, where "or" joins them: one is enough. */
  oneOf: z.array(z.string()).exactOptional(),
})

/** A thing that a posting names without asking for it: in its title, among the tools of its work, or as a task. */
export interface ImpliedMention extends Fields<typeof impliedMention> {}

export const impliedMentionShape = (): z.ZodType<ImpliedMention> => z.strictObject(impliedMention())

const conflict = () => ({
  requirements: z.array(z.string()),
  /** What says what, with the lines. */
  message: z.string(),
})

/** Requirements that speak against each other, or one against a sentence that takes it back. */
export interface Conflict extends Fields<typeof conflict> {}

export const conflictShape = (): z.ZodType<Conflict> => z.strictObject(conflict())

const postedRole = () => ({
  /** As written: "Senior Data Engineer", "Level II". */
  title: z.string(),
  span: statedSpanShape(),
  /** The stretches of the text that speak of it alone. */
  parts: z.array(spanShape()).exactOptional(),
  /** Where, how and for what pay it is done, where that is said of it; pay is null where what the posting says of pay is said of another role. */
  jobLocation: z.array(placeShape()).exactOptional(),
  workplace: z.enum(WORKPLACES).exactOptional(),
  otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
  baseSalary: payShape().nullable().exactOptional(),
})

/** One of several roles, or levels of one, that a posting offers. */
export interface PostedRole extends Fields<typeof postedRole> {}

export const postedRoleShape = (): z.ZodType<PostedRole> => z.strictObject(postedRole())

const coverage = () => ({
  requirementLines: countShape(),
  read: countShape(),
  unread: countShape(),
})

export interface LineCoverage extends Fields<typeof coverage> {}

export const coverageShape = (): z.ZodType<LineCoverage> => z.strictObject(coverage())

const parsedPosting = (requirement: RequirementShape) => ({
  schema: z.literal('fit.parse/1'),
  posting: postingShape(),
  requirements: z.array(requirement),
  /** What it names without asking: never a requirement, and of no weight in coverage. */
  implied: z.array(impliedMentionShape()),
  /** The roles that it offers; empty where it is for one. */
  roles: z.array(postedRoleShape()),
  conflicts: z.array(conflictShape()),
  lines: z.array(readLineShape()),
  coverage: coverageShape(),
  /** How each passage was read, where that was asked for (`--trace`). */
  trace: z.array(passageTraceShape()).exactOptional(),
})

/** What was understood of a posting (`fit parse`). */
export interface ParsedPosting extends Fields<typeof parsedPosting> {
  /** The text that every span points into. */
  readonly text: string
}

export const readingShape = (
  requirement: RequirementShape,
): z.ZodType<Omit<ParsedPosting, 'text'>> => z.strictObject(parsedPosting(requirement))

const share = () => z.number().min(0).max(1)
const percent = () => z.number().min(0).max(100)
export const statusShape = () => z.enum(STATUSES)
export const qualifiedShape = () => z.enum(['yes', 'no', 'open'])
export const recommendationShape = () => z.enum(RECOMMENDATIONS)

const profileSource = () => ({ source: z.string(), name: z.string().nullable() })

export interface ProfileSource extends Fields<typeof profileSource> {}

export const profileSourceShape = (): z.ZodType<ProfileSource> => z.strictObject(profileSource())

const scoredGap = () => ({
  ...gapFields(),
  points: z.number(),
  requirement: z.string(),
  importance: importanceShape(),
  kind: z.string(),
})

/** A gap with the points of the score that closing it brings. */
export interface ScoredGap extends Fields<typeof scoredGap> {}

export const scoredGapShape = (): z.ZodType<ScoredGap> => z.strictObject(scoredGap())

const score = () => ({
  ...creditFields(percent),
  required: creditShape(percent).nullable(),
  preferred: creditShape(percent).nullable(),
})

/** 0 to 100: `low` if every open question is answered badly, `high` if well. */
export interface Score extends Fields<typeof score> {}

export const scoreShape = (): z.ZodType<Score> => z.strictObject(score())

const alternative = (requirement: RequirementShape) => ({
  requirement,
  title: z.string(),
  status: statusShape(),
  reason: z.string(),
})

interface Alternative extends Fields<typeof alternative> {}

const alternativeShape = (requirement: RequirementShape): z.ZodType<Alternative> =>
  z.strictObject(alternative(requirement))

const finding = (requirement: RequirementShape) => ({
  requirement,
  /** One line that says what is asked, in our words. */
  title: z.string(),
  status: statusShape(),
  credit: creditShape(share),
  weight: z.number().min(0),
  /** Why it weighs so much. */
  weightReason: z.string(),
  points: creditShape(percent),
  /** Whether this finding by itself keeps the gate from `yes`. */
  blocking: z.boolean(),
  /** What it does to the gate while it is unmet: `knock-out` makes it `no`, `open` keeps it from `yes`, `none` does nothing. */
  gate: z.enum(['knock-out', 'open', 'none']),
  /** Whether this finding by itself makes the gate `no`. */
  knocksOut: z.boolean(),
  evidence: z.array(evidenceShape()),
  reason: z.string(),
  gap: scoredGapShape().nullable(),
  question: z.string().nullable(),
  /** The profile key that answers the question. */
  key: z.string().nullable(),
  /** False for what asks nothing and is only good to know: "visa sponsorship available". */
  asks: z.boolean(),
  /** Other ways to satisfy the same demand, with what became of each. */
  alternatives: z.array(alternativeShape(requirement)),
})

/** One demand of the posting, judged. */
export interface Finding extends Fields<typeof finding> {}

const findingShape = (requirement: RequirementShape): z.ZodType<Finding> =>
  z.strictObject(finding(requirement))

export type Qualified = z.output<ReturnType<typeof qualifiedShape>>

const openQuestion = () => ({
  ...questionFields(),
  requirement: z.string(),
  /** Whether an answer can change the gate, and by how many points it can move the score. */
  decides: z.boolean(),
  points: z.number(),
})

export interface OpenQuestion extends Fields<typeof openQuestion> {}

const openQuestionShape = (): z.ZodType<OpenQuestion> => z.strictObject(openQuestion())

const whatIfBefore = () => ({
  qualified: qualifiedShape(),
  recommendation: recommendationShape(),
  score: scoreShape().nullable(),
})

interface WhatIfBefore extends Fields<typeof whatIfBefore> {}

const whatIfBeforeShape = (): z.ZodType<WhatIfBefore> => z.strictObject(whatIfBefore())

const movedFinding = () => ({
  requirement: z.string(),
  title: z.string(),
  before: statusShape(),
  after: statusShape(),
  /** The change of the low end. */
  points: z.number(),
})

interface MovedFinding extends Fields<typeof movedFinding> {}

const movedFindingShape = (): z.ZodType<MovedFinding> => z.strictObject(movedFinding())

const whatIf = () => ({
  /** As written: "Go:2y". */
  added: z.array(z.string()),
  before: whatIfBeforeShape(),
  moved: z.array(movedFindingShape()),
})

/** What the report would be without the additions of a what-if, and which findings they moved. */
export interface WhatIf extends Fields<typeof whatIf> {}

const whatIfShape = (): z.ZodType<WhatIf> => z.strictObject(whatIf())

const formQuestion = () => ({
  question: z.string(),
  /** `unclear`: the profile speaks of it and does not settle it. `unknown`: it says nothing. */
  answer: z.enum(['yes', 'no', 'unclear', 'unknown']),
  /** Whether the answer is the one that the form wants; null where nothing says. */
  passes: z.boolean().nullable(),
  reason: z.string(),
  evidence: z.array(evidenceShape()),
  /** The requirement that it comes from; null where forms ask it though the posting does not. */
  requirement: z.string().nullable(),
  key: z.string().nullable(),
  /** Where it stands on the form itself, in these words. */
  onForm: z.literal(true).optional(),
})

/** A question that the application form asks, or will likely ask, with the profile's answer. */
export interface FormQuestion extends Fields<typeof formQuestion> {}

const formQuestionShape = (): z.ZodType<FormQuestion> => z.strictObject(formQuestion())

const priorityPart = () => ({
  name: z.string(),
  /** The most that it can bring; null for what only takes away. */
  of: z.number().nullable(),
  points: z.number(),
  reason: z.string(),
})

/** A part of the priority. */
export interface PriorityPart extends Fields<typeof priorityPart> {}

export const priorityPartShape = (): z.ZodType<PriorityPart> => z.strictObject(priorityPart())

const judgedRole = () => ({ title: z.string(), others: z.array(z.string()) })

/** The role that a report is about, by its title, and the titles of the posting's others. */
export interface JudgedRole extends Fields<typeof judgedRole> {}

export const judgedRoleShape = (): z.ZodType<JudgedRole> => z.strictObject(judgedRole())

const lack = () => ({
  kind: z.enum(['skill', 'experience']),
  title: z.string(),
  status: z.enum(['unmet', 'partial']),
})

/** What of the work as a whole is missing, though no line asks for it: a technology that is named, the level, the occupation. */
export interface Lack extends Fields<typeof lack> {}

const lackShape = (): z.ZodType<Lack> => z.strictObject(lack())

const unreadLine = () => ({ span: locatedSpanShape(), quote: z.string() })

interface UnreadLine extends Fields<typeof unreadLine> {}

const unreadLineShape = (): z.ZodType<UnreadLine> => z.strictObject(unreadLine())

const report = (requirement: RequirementShape) => ({
  schema: z.literal('fit.report/1'),
  posting: postingShape(),
  profile: profileSourceShape(),
  asOf: dayShape(),
  /** Which role of the posting was judged, where it has several: the best for this profile, or the one asked for. */
  role: judgedRoleShape().exactOptional(),
  qualified: qualifiedShape(),
  recommendation: recommendationShape(),
  /** Null when the posting holds nothing that can be scored; `warnings` says why. */
  score: scoreShape().nullable(),
  /** The worth of an evening, from 0 to 100: what orders a ranking. */
  priority: percent(),
  /** What the priority is made of; the points add up to it exactly. */
  priorityParts: z.array(priorityPartShape()),
  /** What keeps a posting from being worth an application besides the findings; empty where the recommendation is not `stretch`. */
  lacks: z.array(lackShape()),
  findings: z.array(findingShape(requirement)),
  gaps: z.array(scoredGapShape()),
  questions: z.array(openQuestionShape()),
  unread: z.array(unreadLineShape()),
  warnings: z.array(z.string()),
  coverage: coverageShape(),
  /** Only with `--with`. */
  whatIf: whatIfShape().exactOptional(),
  /** Only with `--knockouts`. */
  knockouts: z.array(formQuestionShape()).exactOptional(),
})

/** The plain report of one check; every format is made from it. */
export interface Report extends Fields<typeof report> {}

export const reportShape = (requirement: RequirementShape): z.ZodType<Report> =>
  z.strictObject(report(requirement))
