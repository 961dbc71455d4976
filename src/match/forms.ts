import * as z from 'zod'
import { rankingShape, studyPlanShape } from '../core/ranking-shape.ts'
import { readingShape, reportShape } from '../core/report-shape.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { coverage, posting, readLine, requirementBase } from '../core/shapes.ts'
import { KIND_NAMES, kinds } from '../requirements/index.ts'

/** A requirement of any kind, its own fields by its kind. */
export function requirementForm(): z.ZodType<RequirementBase> {
  const forms = KIND_NAMES.map((kind) => z.strictObject({ kind: z.literal(kind), ...requirementBase(), ...(kinds[kind].shape() as z.ZodRawShape) }))
  return z.discriminatedUnion('kind', forms as [(typeof forms)[number]]) as unknown as z.ZodType<RequirementBase>
}

/** What `fit parse --format yaml` writes and people edit: only the requirements must stand. */
export const statedForm = () =>
  z.strictObject({
    schema: z.literal('fit.parse/1').optional(),
    posting: posting().optional(),
    requirements: z.array(requirementForm()),
    lines: z.array(readLine()).optional(),
    coverage: coverage().optional(),
    text: z.string().optional(),
  })

/** A posting by hand: its text, and of the facts about the job those that one knows. Its requirements are read from the text unless they stand here. */
const plainForm = () => {
  const fact = () => z.string().nullable().optional()
  const place = z.union([z.string(), z.object({ text: z.string(), country: fact() })])
  return z.object({
    text: z.string(),
    title: fact(),
    hiringOrganization: fact(),
    employmentType: fact(),
    datePosted: fact(),
    validThrough: fact(),
    jobLocation: z.union([place, z.array(place)]).nullable().optional(),
    workplace: fact(),
    baseSalary: z.union([z.string(), z.object({ min: z.number(), max: z.number().optional(), currency: z.string(), unit: z.string() })]).nullable().optional(),
    term: fact(),
    jobStartDate: fact(),
    jobEndDate: fact(),
    weeks: z.number().nullable().optional(),
    source: fact(),
    saved: fact(),
    requirements: z.array(requirementForm()).optional(),
  })
}

type JsonSchema = Record<string, unknown>

/** Zod marks the largest safe integers on every integer: true of all JSON, and noise. */
function written(form: z.ZodType, io: 'input' | 'output', title: string): JsonSchema {
  const schema = z.toJSONSchema(form, {
    io,
    unrepresentable: 'any',
    override({ jsonSchema }) {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (io === 'output') delete jsonSchema.default
    },
  })
  const { $schema, ...rest } = schema
  return { $schema, title, ...rest }
}

/** JSON Schemas (2020-12) of what `fit` reads and prints, by their names. Those of a profile stand with its reader. */
export const jsonSchemas = (): Readonly<Record<'posting' | 'parse' | 'report' | 'ranking' | 'gaps', JsonSchema>> => ({
  posting: written(z.union([statedForm(), plainForm()]), 'input', 'fit posting: by hand, or as fit save and fit parse --format yaml write it'),
  parse: written(readingShape(requirementForm()), 'output', 'fit parse --format json'),
  report: written(reportShape(requirementForm()), 'output', 'fit check --format json'),
  ranking: written(rankingShape(), 'output', 'fit rank --format json'),
  gaps: written(studyPlanShape(), 'output', 'fit gaps --format json'),
})
