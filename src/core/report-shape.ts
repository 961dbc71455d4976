import * as z from 'zod'
import { STATUSES, type Credit } from './verdict.ts'
import {
  RECOMMENDATIONS,
  type Finding,
  type FormQuestion,
  type JudgedRole,
  type PriorityPart,
  type ParsedPosting,
  type Report,
  type ScoredGap,
  type WhatIf,
} from './report.ts'
import type { RequirementBase } from './requirement.ts'
import {
  conflictShape,
  coverageShape,
  dayShape,
  impliedMentionShape,
  postedRoleShape,
  importanceShape,
  locatedSpanShape,
  passageTraceShape,
  postingShape,
  readLineShape,
} from './shapes.ts'

/*
 * The forms of `fit.parse/1` and `fit.report/1` as programs get them. Nothing is read with these: they are where the JSON Schemas come from.
 */

type Requirement = z.ZodType<RequirementBase>

const share = () => z.number().min(0).max(1)
const percent = () => z.number().min(0).max(100)
const pair = (end: () => z.ZodType<number>): z.ZodType<Credit> =>
  z.strictObject({ low: end(), high: end() })
const evidence = () =>
  z.strictObject({ pointer: z.string(), line: z.int().min(0), quote: z.string() })
export const statusShape = () => z.enum(STATUSES)
export const qualifiedShape = () => z.enum(['yes', 'no', 'open'])
export const recommendationShape = () => z.enum(RECOMMENDATIONS)
export const profileSourceShape = () =>
  z.strictObject({ source: z.string(), name: z.string().nullable() })

export const readingShape = (requirement: Requirement): z.ZodType<Omit<ParsedPosting, 'text'>> =>
  z.strictObject({
    schema: z.literal('fit.parse/1'),
    posting: postingShape(),
    requirements: z.array(requirement),
    implied: z.array(impliedMentionShape()),
    roles: z.array(postedRoleShape()),
    conflicts: z.array(conflictShape()),
    lines: z.array(readLineShape()),
    coverage: coverageShape(),
    trace: z.array(passageTraceShape()).exactOptional(),
  })

export const scoredGapShape = (): z.ZodType<ScoredGap> =>
  z.strictObject({
    subject: z.string(),
    have: z.string().nullable(),
    want: z.string(),
    studyable: z.boolean().exactOptional(),
    points: z.number(),
    requirement: z.string(),
    importance: importanceShape(),
    kind: z.string(),
  })

export const scoreShape = () =>
  z.strictObject({
    low: percent(),
    high: percent(),
    required: pair(percent).nullable(),
    preferred: pair(percent).nullable(),
  })

const finding = (requirement: Requirement): z.ZodType<Finding> =>
  z.strictObject({
    requirement,
    title: z.string(),
    status: statusShape(),
    credit: pair(share),
    weight: z.number().min(0),
    weightReason: z.string(),
    points: pair(percent),
    blocking: z.boolean(),
    gate: z.enum(['knock-out', 'open', 'none']),
    knocksOut: z.boolean(),
    evidence: z.array(evidence()),
    reason: z.string(),
    gap: scoredGapShape().nullable(),
    question: z.string().nullable(),
    key: z.string().nullable(),
    asks: z.boolean(),
    alternatives: z.array(
      z.strictObject({ requirement, title: z.string(), status: statusShape(), reason: z.string() }),
    ),
  })

export const priorityPartShape = (): z.ZodType<PriorityPart> =>
  z.strictObject({
    name: z.string(),
    of: z.number().nullable(),
    points: z.number(),
    reason: z.string(),
  })

const whatIf = (): z.ZodType<WhatIf> =>
  z.strictObject({
    added: z.array(z.string()),
    before: z.strictObject({
      qualified: qualifiedShape(),
      recommendation: recommendationShape(),
      score: scoreShape().nullable(),
    }),
    moved: z.array(
      z.strictObject({
        requirement: z.string(),
        title: z.string(),
        before: statusShape(),
        after: statusShape(),
        points: z.number(),
      }),
    ),
  })

const formQuestion = (): z.ZodType<FormQuestion> =>
  z.strictObject({
    question: z.string(),
    answer: z.enum(['yes', 'no', 'unclear', 'unknown']),
    passes: z.boolean().nullable(),
    reason: z.string(),
    evidence: z.array(evidence()),
    requirement: z.string().nullable(),
    key: z.string().nullable(),
    onForm: z.literal(true).optional(),
  })

export const judgedRoleShape = (): z.ZodType<JudgedRole> =>
  z.strictObject({ title: z.string(), others: z.array(z.string()) })

export const reportShape = (requirement: Requirement): z.ZodType<Report> =>
  z.strictObject({
    schema: z.literal('fit.report/1'),
    posting: postingShape(),
    profile: profileSourceShape(),
    asOf: dayShape(),
    role: judgedRoleShape().exactOptional(),
    qualified: qualifiedShape(),
    recommendation: recommendationShape(),
    score: scoreShape().nullable(),
    priority: percent(),
    priorityParts: z.array(priorityPartShape()),
    lacks: z.array(
      z.strictObject({
        kind: z.enum(['skill', 'experience']),
        title: z.string(),
        status: z.enum(['unmet', 'partial']),
      }),
    ),
    findings: z.array(finding(requirement)),
    gaps: z.array(scoredGapShape()),
    questions: z.array(
      z.strictObject({
        text: z.string(),
        key: z.string(),
        requirement: z.string(),
        decides: z.boolean(),
        points: z.number(),
      }),
    ),
    unread: z.array(z.strictObject({ span: locatedSpanShape(), quote: z.string() })),
    warnings: z.array(z.string()),
    coverage: coverageShape(),
    whatIf: whatIf().exactOptional(),
    knockouts: z.array(formQuestion()).exactOptional(),
  })
