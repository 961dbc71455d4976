import * as z from 'zod'
import { MARKS } from './history.ts'
import type { FailedRow, Ranking, Row, Study, StudyPlan } from './ranking.ts'
import {
  judgedRole,
  priorityPart,
  profileSource,
  qualified,
  recommendation,
  score,
  scoredGap,
  status,
} from './report-shape.ts'
import { day, posting } from './shapes.ts'

export const count = () => z.int().min(0)

/** What a row of a ranking and a row of NDJSON have in common. */
const judged = () => ({
  posting: posting(),
  role: judgedRole().exactOptional(),
  qualified: qualified(),
  recommendation: recommendation(),
  score: score().nullable(),
  priority: z.number().min(0).max(100),
  priorityParts: z.array(priorityPart()),
  blockers: z.array(z.strictObject({ kind: z.string(), title: z.string(), status: status() })),
  gaps: z.array(scoredGap()),
  unread: count(),
  passed: z.string().nullable(),
  age: count().nullable(),
})

const marks = () => z.array(z.strictObject({ mark: z.enum(MARKS), on: day() }))

/** The keys of a row that is shown at its place. */
export const rankedRow = () => ({
  rank: z.int().min(1),
  ...judged(),
  duplicates: z.array(z.string()),
  saved: day().nullable(),
  firstSaved: day().nullable(),
  marks: marks(),
})

const row = () => z.strictObject({ ...rankedRow(), study: study().exactOptional() })

const study = (): z.ZodType<Study> =>
  z.strictObject({
    counts: z.boolean(),
    asks: z.array(
      z.array(
        z.strictObject({
          subject: z.string(),
          kind: z.string(),
          naming: z.enum(['required', 'preferred', 'named']),
          begun: z.boolean(),
          worth: count(),
          tenths: count(),
        }),
      ),
    ),
    stages: z.array(
      z.strictObject({ to: recommendation(), closing: z.array(z.array(z.string())) }),
    ),
    knockouts: z.array(
      z.strictObject({
        subject: z.string(),
        kind: z.string(),
        want: z.string(),
        closes: z.boolean(),
      }),
    ),
  })

/** A hash of up to 53 bits, see `deduplication/fingerprint.ts`. */
const mark = () => z.string().regex(/^[0-9a-f]{1,14}$/, { error: 'a hash' })

/** A line that `--format ndjson` has written, for `--merge` to hold. */
export const rowShape = (): z.ZodType<Row | FailedRow> =>
  z.union([
    z.strictObject({
      schema: z.literal('fit.row/1'),
      ...judged(),
      profile: profileSource(),
      asOf: day(),
      by: z.strictObject({
        version: z.string(),
        profile: mark(),
        with: mark().nullable(),
        weights: mark().nullable(),
        country: z.string().nullable(),
        role: z.string().nullable(),
      }),
      history: z.strictObject({ saved: day().nullable(), marks: marks() }).exactOptional(),
      key: mark(),
      study: study().exactOptional(),
    }),
    z.strictObject({
      schema: z.literal('fit.row/1'),
      posting: z.strictObject({ source: z.string() }),
      error: z.string(),
    }),
  ])

const failedRow = () =>
  z.strictObject({
    rank: z.null(),
    posting: z.strictObject({ source: z.string() }),
    error: z.string(),
  })

/** What `fit rank --format json` prints. */
export const rankingShape = (): z.ZodType<Ranking> =>
  z.strictObject({
    schema: z.literal('fit.ranking/1'),
    profile: profileSource().nullable(),
    asOf: day().nullable(),
    partial: z.boolean(),
    postings: count(),
    shown: count(),
    folded: count(),
    failed: count(),
    hidden: count(),
    rows: z.array(z.union([row(), failedRow()])),
  })

const move = () =>
  z.strictObject({ from: recommendation(), to: recommendation(), postings: count() })

const studyGap = () =>
  z.strictObject({
    subject: z.string(),
    kind: z.string(),
    postings: count(),
    required: count(),
    preferred: count(),
    named: count(),
    worth: z.number().min(0).max(100),
    points: z.number(),
    unlocks: count(),
    order: z.int().min(1),
    moves: z.array(move()),
    prerequisites: z.array(z.string()),
    weeks: z.number().nullable(),
    oneOf: z.array(z.string()),
    covers: z.array(z.string()),
  })

/** What `fit gaps --format json` prints. */
export const studyPlanShape = (): z.ZodType<StudyPlan> =>
  z.strictObject({
    schema: z.literal('fit.gaps/1'),
    profile: profileSource().nullable(),
    asOf: day().nullable(),
    partial: z.boolean(),
    postings: count(),
    counted: count(),
    folded: count(),
    failed: count(),
    recommendations: z.strictObject({
      apply: count(),
      clarify: count(),
      stretch: count(),
      skip: count(),
    }),
    gaps: z.array(studyGap()),
    knockouts: z.array(
      z.strictObject({ subject: z.string(), kind: z.string(), postings: count(), closes: count() }),
    ),
  })
