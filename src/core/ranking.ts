import * as z from 'zod'
import { historyShape, marksShape } from './history.ts'
import { postingShape } from './posting.ts'
import {
  judgedRoleShape,
  priorityPartShape,
  profileSourceShape,
  qualifiedShape,
  recommendationShape,
  scoreShape,
  scoredGapShape,
  statusShape,
} from './report.ts'
import { countShape, dayShape, type Fields } from './shapes.ts'

const blocker = () => ({ kind: z.string(), title: z.string(), status: statusShape() })

/** A required demand that keeps the gate from `yes`. */
export interface Blocker extends Fields<typeof blocker> {}

const blockerShape = (): z.ZodType<Blocker> => z.strictObject(blocker())

const namingShape = () => z.enum(['required', 'preferred', 'named'])

/** How a posting names a thing: as required, as a wish, or without asking for it (title, stack, tasks). */
export type Naming = z.output<ReturnType<typeof namingShape>>

const want = () => ({
  subject: z.string(),
  kind: z.string(),
  naming: namingShape(),
  /** Whether the profile knows something of it. */
  begun: z.boolean(),
  /** What learning it is worth for this posting, in whole thousandths, so that sums do not depend on their order. */
  worth: countShape(),
  /** Points of this posting's score that it brings, in whole tenths. */
  tenths: countShape(),
})

/** One thing that a posting would have a candidate learn. */
export interface Want extends Fields<typeof want> {}

const wantShape = (): z.ZodType<Want> => z.strictObject(want())

/** One thing, or several of which one is enough. */
export type Ask = readonly Want[]

const knockout = () => ({
  subject: z.string(),
  kind: z.string(),
  want: z.string(),
  /** Whether it alone is enough for `skip`. */
  closes: z.boolean(),
})

/** A gap that no study closes. */
export interface Knockout extends Fields<typeof knockout> {}

const knockoutShape = (): z.ZodType<Knockout> => z.strictObject(knockout())

const stage = () => ({ to: recommendationShape(), closing: z.array(z.array(z.string())) })

/** What must be closed until the recommendation improves to `to`: one name of each list, after all earlier stages. */
export interface Stage extends Fields<typeof stage> {}

const stageShape = (): z.ZodType<Stage> => z.strictObject(stage())

const study = () => ({
  /** Whether the posting is worth an evening, or could become so. */
  counts: z.boolean(),
  asks: z.array(z.array(wantShape())),
  stages: z.array(stageShape()),
  knockouts: z.array(knockoutShape()),
})

/** What a posting adds to the study list. */
export interface Study extends Fields<typeof study> {}

const studyShape = (): z.ZodType<Study> => z.strictObject(study())

/** A hash of up to 53 bits, see `deduplication/fingerprint.ts`. */
const hash = () => z.string().regex(/^[0-9a-f]{1,14}$/, { error: 'a hash' })

const judgedBy = () => ({
  /** Of the program. */
  version: z.string(),
  /** Of what stands in the profile, wherever it lies: a hash. */
  profile: hash(),
  /** Of what `--with` adds; null without it. */
  with: hash().nullable(),
  /** Of what `--weights` changes; null without it. */
  weights: hash().nullable(),
  country: z.string().nullable(),
  /** The words of `--role`; null without it. */
  role: z.string().nullable(),
})

/** What a row was judged by, besides its day: rows that differ in it are not of one ranking. */
export interface JudgedBy extends Fields<typeof judgedBy> {}

const judgedByShape = (): z.ZodType<JudgedBy> => z.strictObject(judgedBy())

/** What a row of a ranking and a row of NDJSON have in common. */
const judged = () => ({
  posting: postingShape(),
  role: judgedRoleShape().exactOptional(),
  qualified: qualifiedShape(),
  recommendation: recommendationShape(),
  score: scoreShape().nullable(),
  /** The worth of an evening, from 0 to 100; see `Report`. */
  priority: z.number().min(0).max(100),
  priorityParts: z.array(priorityPartShape()),
  blockers: z.array(blockerShape()),
  gaps: z.array(scoredGapShape()),
  /** Requirement lines that were not understood. */
  unread: countShape(),
  /** Why the posting has passed: a sentence; null while it has not. */
  passed: z.string().nullable(),
  /** Whole days since it was posted, else saved; null where neither is known. */
  age: countShape().nullable(),
})

const row = () => ({
  schema: z.literal('fit.row/1'),
  ...judged(),
  profile: profileSourceShape(),
  asOf: dayShape(),
  by: judgedByShape(),
  /** Where the file of a saved posting tells it. */
  history: historyShape().exactOptional(),
  /** The same for copies of one posting, see `deduplication/fingerprint.ts`. */
  key: hash(),
  study: studyShape().exactOptional(),
})

/** One posting, judged: a line of the ranking, and all that merging needs. */
export interface Row extends Fields<typeof row> {}

const source = () => ({ source: z.string() })

/** All that is known of a posting or profile that could not be read. */
export interface UnreadSource extends Fields<typeof source> {}

export const sourceShape = (): z.ZodType<UnreadSource> => z.strictObject(source())

const failedRow = () => ({
  schema: z.literal('fit.row/1'),
  posting: sourceShape(),
  error: z.string(),
})

/** A posting that could not be read. */
export interface FailedRow extends Fields<typeof failedRow> {}

/** A line that `--format ndjson` has written, for `--merge` to hold. */
export const rowShape = (): z.ZodType<Row | FailedRow> =>
  z.union([z.strictObject(row()), z.strictObject(failedRow())])

/** The keys of a row that is shown at its place. */
export const placedRow = () => ({
  /** From 1. */
  rank: z.int().min(1),
  ...judged(),
  /** Sources of further copies of the same posting. */
  duplicates: z.array(z.string()),
  /** When it was saved, `YYYY-MM-DD`. */
  saved: dayShape().nullable(),
  /** Of a posting that was posted again: the day on which it was first saved. */
  firstSaved: dayShape().nullable(),
  /** What the user has marked it or a copy of it with, by their days. */
  marks: marksShape(),
})

const rankedRow = () => ({ ...placedRow(), study: studyShape().exactOptional() })

export interface RankedRow extends Fields<typeof rankedRow> {}

const unrankedRow = () => ({ rank: z.null(), posting: sourceShape(), error: z.string() })

interface UnrankedRow extends Fields<typeof unrankedRow> {}

const anyRowShape = (): z.ZodType<RankedRow | UnrankedRow> =>
  z.union([z.strictObject(rankedRow()), z.strictObject(unrankedRow())])

const ranking = () => ({
  schema: z.literal('fit.ranking/1'),
  profile: profileSourceShape().nullable(),
  asOf: dayShape().nullable(),
  /** Whether the work was stopped before its end. */
  partial: z.boolean(),
  /** Postings judged, without copies; `shown` of them are in `rows`. */
  postings: countShape(),
  shown: countShape(),
  folded: countShape(),
  failed: countShape(),
  /** Postings that are left out because they are applied to or closed. */
  hidden: countShape(),
  rows: z.array(anyRowShape()),
})

/** What `fit rank --format json` prints. */
export interface Ranking extends Fields<typeof ranking> {}

export const rankingShape = (): z.ZodType<Ranking> => z.strictObject(ranking())

const move = () => ({
  from: recommendationShape(),
  to: recommendationShape(),
  postings: countShape(),
})

/** Postings whose recommendation improves. */
export interface Move extends Fields<typeof move> {}

const moveShape = (): z.ZodType<Move> => z.strictObject(move())

const studyGap = () => ({
  subject: z.string(),
  kind: z.string(),
  /** Postings that ask for it, by itself or as one of several. */
  postings: countShape(),
  required: countShape(),
  preferred: countShape(),
  /** Further postings that name it without asking: in the title, the stack or the tasks. */
  named: countShape(),
  /** What it is worth at its place in the plan, the most of all 100: how many postings of what priority want it, how, and how soon it is learned. */
  worth: z.number().min(0).max(100),
  /** Points of all scores together that it brings. */
  points: z.number(),
  /** Postings whose recommendation improves when this alone is learned. */
  unlocks: countShape(),
  /** Its place in the study plan, from 1. */
  order: z.int().min(1),
  /** What it improves at its place in the plan, when all before it are learned. */
  moves: z.array(moveShape()),
  /** What one should know before. */
  prerequisites: z.array(z.string()),
  /** Weeks of steady part-time study from its prerequisites on; null where not known. */
  weeks: z.number().nullable(),
  /** Where every posting that asks would take another thing as well, those other things; empty where one asks for it by itself. */
  oneOf: z.array(z.string()),
  /** What else that postings ask for is learned with it: classes that it is a member of. */
  covers: z.array(z.string()),
})

/** One thing to study, with what learning it does over all postings that are worth an evening or could become so. */
export interface StudyGap extends Fields<typeof studyGap> {}

const studyGapShape = (): z.ZodType<StudyGap> => z.strictObject(studyGap())

const recommendationCounts = () => ({
  apply: countShape(),
  clarify: countShape(),
  stretch: countShape(),
  skip: countShape(),
})

interface RecommendationCounts extends Fields<typeof recommendationCounts> {}

const recommendationCountsShape = (): z.ZodType<RecommendationCounts> =>
  z.strictObject(recommendationCounts())

const knockoutTally = () => ({
  subject: z.string(),
  kind: z.string(),
  postings: countShape(),
  closes: countShape(),
})

interface KnockoutTally extends Fields<typeof knockoutTally> {}

const knockoutTallyShape = (): z.ZodType<KnockoutTally> => z.strictObject(knockoutTally())

const studyPlan = () => ({
  schema: z.literal('fit.gaps/1'),
  profile: profileSourceShape().nullable(),
  asOf: dayShape().nullable(),
  partial: z.boolean(),
  postings: countShape(),
  /** Those that count in the list: worth an evening, or what they lack can be learned. */
  counted: countShape(),
  folded: countShape(),
  failed: countShape(),
  recommendations: recommendationCountsShape(),
  gaps: z.array(studyGapShape()),
  /** What study cannot close, with the number of postings that ask it and that it closes off. */
  knockouts: z.array(knockoutTallyShape()),
})

/** What `fit gaps --format json` prints. */
export interface StudyPlan extends Fields<typeof studyPlan> {}

export const studyPlanShape = (): z.ZodType<StudyPlan> => z.strictObject(studyPlan())
