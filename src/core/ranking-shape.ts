import * as z from 'zod'
import type { Ranking, StudyPlan } from './ranking.ts'
import {
  priorityPart,
  profileSource,
  qualified,
  recommendation,
  score,
  scoredGap,
} from './report-shape.ts'
import { day, posting } from './shapes.ts'

const count = () => z.int().min(0)
const status = () => z.enum(['met', 'partial', 'unmet', 'unknown'])

const row = () =>
  z.strictObject({
    rank: z.int().min(1),
    posting: posting(),
    qualified: qualified(),
    recommendation: recommendation(),
    score: score().nullable(),
    priority: z.number().min(0).max(100),
    priorityParts: z.array(priorityPart()),
    blockers: z.array(z.strictObject({ kind: z.string(), title: z.string(), status: status() })),
    gaps: z.array(scoredGap()),
    unread: count(),
    passed: z.string().nullable(),
    duplicates: z.array(z.string()),
  })

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
    points: z.number(),
    unlocks: count(),
    order: z.int().min(1),
    moves: z.array(move()),
    prerequisites: z.array(z.string()),
    weeks: z.number().nullable(),
    oneOf: z.array(z.string()),
    closedBy: z.array(z.string()),
  })

/** What `fit gaps --format json` prints. */
export const studyPlanShape = (): z.ZodType<StudyPlan> =>
  z.strictObject({
    schema: z.literal('fit.gaps/1'),
    profile: profileSource().nullable(),
    asOf: day().nullable(),
    partial: z.boolean(),
    postings: count(),
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
