import * as z from 'zod'
import { diagnosedShape } from '../core/diagnosed-shape.ts'
import { MARKS } from '../core/choices.ts'
import { matchingShape } from '../core/matching.ts'
import { rankingShape, studyPlanShape } from '../core/ranking.ts'
import {
  readingShape,
  reportShape,
  conflictShape,
  coverageShape,
  impliedMentionShape,
  postedRoleShape,
  readLineShape,
} from '../core/report.ts'
import { type RequirementBase, requirementBase } from '../core/requirement.ts'
import { passageTraceShape } from '../core/trace.ts'
import { postingShape } from '../core/posting.ts'
import { KIND_NAMES } from '../requirements/registry.ts'
import { shapeOf } from '../requirements/shapes.ts'

/** A requirement of any kind, its own fields by its kind. */
export function requirementSchema(): z.ZodType<RequirementBase> {
  const forms = KIND_NAMES.map((kind) =>
    z.strictObject({
      kind: z.literal(kind),
      ...requirementBase(),
      ...shapeOf(kind),
    }),
  )
  return z.discriminatedUnion(
    'kind',
    forms as [(typeof forms)[number]],
  ) as unknown as z.ZodType<RequirementBase>
}

const markForms = () => z.array(z.object({ mark: z.enum(MARKS), on: z.string() }))

/** What `fit parse --format yaml` writes and people edit: only the requirements must stand. */
export const annotatedSchema = (requirement = requirementSchema()) =>
  z.strictObject({
    schema: z.literal('fit.parse/1').optional(),
    posting: postingShape().optional(),
    requirements: z.array(requirement),
    implied: z.array(impliedMentionShape()).optional(),
    roles: z.array(postedRoleShape()).optional(),
    conflicts: z.array(conflictShape()).optional(),
    lines: z.array(readLineShape()).optional(),
    coverage: coverageShape().optional(),
    // says how it was read, and nothing that is judged
    trace: z.array(passageTraceShape()).optional(),
    text: z.string().optional(),
    // what fit save and fit mark write
    saved: z.string().optional(),
    marks: markForms().optional(),
  })

/** A posting by hand: its text, and of the facts about the job those that one knows. Its requirements are read from the text unless they stand here. */
const plainForm = (requirement: z.ZodType<RequirementBase>) => {
  const fact = () => z.string().nullable().optional()
  const place = z.union([
    z.string(),
    z.object({ text: z.string(), country: fact(), workplace: fact() }),
  ])
  return z.object({
    text: z.string(),
    title: fact(),
    hiringOrganization: fact(),
    employmentType: fact(),
    datePosted: fact(),
    validThrough: fact(),
    jobLocation: z
      .union([place, z.array(place)])
      .nullable()
      .optional(),
    workplace: fact(),
    baseSalary: z
      .union([
        z.string(),
        z.object({
          min: z.number(),
          max: z.number().optional(),
          currency: z.string(),
          unit: z.string(),
        }),
      ])
      .nullable()
      .optional(),
    term: fact(),
    jobStartDate: fact(),
    jobEndDate: fact(),
    weeks: z.number().nullable().optional(),
    source: fact(),
    saved: fact(),
    marks: markForms().optional(),
    requirements: z.array(requirement).optional(),
  })
}

type JsonSchema = Record<string, unknown>

/** The schema of a form in which requirements stand, each form of them written once. Zod marks the largest safe integers on every integer: true of all JSON, and noise. */
function written(
  form: (requirement: z.ZodType<RequirementBase>) => z.ZodType,
  io: 'input' | 'output',
  title: string,
): JsonSchema {
  const requirement = requirementSchema()
  const named = z.registry<{ id: string }>()
  named.add(requirement, { id: 'requirement' })
  KIND_NAMES.forEach((kind, i) =>
    named.add((requirement as unknown as z.ZodDiscriminatedUnion).options[i] as z.ZodType, {
      id: kind,
    }),
  )
  const { $schema, ...rest } = z.toJSONSchema(form(requirement), {
    io,
    metadata: named,
    override({ jsonSchema }) {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (io === 'output') delete jsonSchema.default
      delete jsonSchema.id
    },
  })
  return { $schema, title, ...rest }
}

/** JSON Schemas (2020-12) of what `fit` reads and prints, by their names. That of a profile stands with its reader. */
export const jsonSchemas = (): Readonly<
  Record<
    'posting' | 'parse' | 'report' | 'ranking' | 'match' | 'gaps' | 'profile-check',
    JsonSchema
  >
> => ({
  posting: written(
    (requirement) => z.union([annotatedSchema(requirement), plainForm(requirement)]),
    'input',
    'fit posting: by hand, or as fit save and fit parse --format yaml write it',
  ),
  parse: written(readingShape, 'output', 'fit parse --format json'),
  report: written(reportShape, 'output', 'fit check --format json'),
  ranking: written(rankingShape, 'output', 'fit rank --format json'),
  match: written(matchingShape, 'output', 'fit match --format json'),
  gaps: written(studyPlanShape, 'output', 'fit gaps --format json'),
  'profile-check': written(
    diagnosedShape,
    'output',
    'fit profile check --format json, each profile',
  ),
})
