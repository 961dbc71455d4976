import * as z from 'zod'
import { MARKS } from './history.ts'
import type { FailedRow, Ranking, Row, Study, StudyPlan } from './ranking.ts'
import {
  judgedRoleShape,
  priorityPartShape,
  profileSourceShape,
  qualifiedShape,
  recommendationShape,
  scoreShape,
  scoredGapShape,
  statusShape,
} from './report-shape.ts'
import { dayShape, postingShape } from './shapes.ts'

export const countShape = () => z.int().min(0)

/** What a row of a ranking and a row of NDJSON have in common. */
const judged = () => ({
  posting: postingShape(),
  role: judgedRoleShape().exactOptional(),
  qualified: qualifiedShape(),
  recommendation: recommendationShape(),
  score: scoreShape().nullable(),
  priority: z.number().min(0).max(100),
  priorityParts: z.array(priorityPartShape()),
  blockers: z.array(z.strictObject({ kind: z.string(), title: z.string(), status: statusShape() })),
  gaps: z.array(scoredGapShape()),
  unread: countShape(),
  passed: z.string().nullable(),
  age: countShape().nullable(),
})

const marks = () => z.array(z.strictObject({ mark: z.enum(MARKS), on: dayShape() }))

/** The keys of a row that is shown at its place. */
export const rankedRow = () => ({
  rank: z.int().min(1),
  ...judged(),
  duplicates: z.array(z.string()),
  saved: dayShape().nullable(),
  firstSaved: dayShape().nullable(),
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
          worth: countShape(),
          tenths: countShape(),
        }),
      ),
    ),
    stages: z.array(
      z.strictObject({ to: recommendationShape(), closing: z.array(z.array(z.string())) }),
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
      profile: profileSourceShape(),
      asOf: dayShape(),
      by: z.strictObject({
        version: z.string(),
        profile: mark(),
        with: mark().nullable(),
        weights: mark().nullable(),
        country: z.string().nullable(),
        role: z.string().nullable(),
      }),
      history: z.strictObject({ saved: dayShape().nullable(), marks: marks() }).exactOptional(),
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
    profile: profileSourceShape().nullable(),
    asOf: dayShape().nullable(),
    partial: z.boolean(),
    postings: countShape(),
    shown: countShape(),
    folded: countShape(),
    failed: countShape(),
    hidden: countShape(),
    rows: z.array(z.union([row(), failedRow()])),
  })

const move = () =>
  z.strictObject({ from: recommendationShape(), to: recommendationShape(), postings: countShape() })

const studyGap = () =>
  z.strictObject({
    subject: z.string(),
    kind: z.string(),
    postings: countShape(),
    required: countShape(),
    preferred: countShape(),
    named: countShape(),
    worth: z.number().min(0).max(100),
    points: z.number(),
    unlocks: countShape(),
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
    profile: profileSourceShape().nullable(),
    asOf: dayShape().nullable(),
    partial: z.boolean(),
    postings: countShape(),
    counted: countShape(),
    folded: countShape(),
    failed: countShape(),
    recommendations: z.strictObject({
      apply: countShape(),
      clarify: countShape(),
      stretch: countShape(),
      skip: countShape(),
    }),
    gaps: z.array(studyGap()),
    knockouts: z.array(
      z.strictObject({
        subject: z.string(),
        kind: z.string(),
        postings: countShape(),
        closes: countShape(),
      }),
    ),
  })
