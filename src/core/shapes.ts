import * as z from 'zod'
import {
  EMPLOYMENT_TYPES,
  LINE_ROLES,
  PAY_UNITS,
  WORKPLACES,
  type LineRole,
  type Metadata,
  type Pay,
  type Place,
} from './posting.ts'
import type { Conflict, ImpliedMention, PostedRole, ReadLine, ParsedPosting } from './report.ts'
import type { PassageTrace } from './trace.ts'
import type { Importance } from './requirement.ts'
import type { LocatedSpan, Span } from './span.ts'

/*
 * The forms of `fit.parse/1`, field by field: what people may leave out has a default, so that the input of a shape is what they write and its output what
 * programs get. Built when asked for: most starts of the program need none of it.
 * The types stand beside them by hand, because who imports the library gets their declarations and not zod, which is bundled; `z.ZodType<T>` holds a form to its type. A list of
 * words stands once, with its type.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/
const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/

/** What each of these fields holds once it is read. The type is read-only, and keeps the comments of the fields. */
export type Fields<F extends () => z.ZodRawShape> = {
  readonly [K in keyof Output<F>]: ReadonlyList<Output<F>[K]>
}

type Output<F extends () => z.ZodRawShape> = z.output<z.ZodObject<ReturnType<F>>>
type ReadonlyList<T> = T extends readonly (infer Item)[] ? readonly ReadonlyList<Item>[] : T

export const orNull = <T extends z.ZodType>(type: T) => type.nullable().default(null as never)
export const dayShape = () => z.string().regex(DAY, { error: 'a day such as 2026-05-12' })
/** `YYYY-MM` */
export const monthShape = () => z.string().regex(MONTH, { error: 'a month such as 2026-05' })
const dayOrMonth = () =>
  z.string().regex(DAY_OR_MONTH, { error: 'a day or month such as 2026-05-12 or 2026-05' })
export const flagShape = () => z.boolean().default(false)
export const textsShape = () => z.array(z.string()).default([])
export const positiveShape = () => z.number().min(0)

const offset = () => z.int().min(0)

export const spanShape = (): z.ZodType<Span, Span> =>
  z.strictObject({ start: offset(), end: offset() })

export const locatedSpanShape = (): z.ZodType<LocatedSpan, LocatedSpan> =>
  z.strictObject({ start: offset(), end: offset(), line: z.int().min(1), column: z.int().min(1) })

const country = () => z.string().regex(/^[A-Z]{2}$/, { error: 'a country code such as US' })

const place = (): z.ZodType<Place> =>
  z.strictObject({
    text: z.string(),
    country: orNull(country()),
    workplace: z.enum(WORKPLACES).exactOptional(),
  })

const pay = (): z.ZodType<Pay> =>
  z.strictObject({
    min: positiveShape(),
    max: positiveShape(),
    currency: z.string().regex(/^[A-Z]{3}$/, { error: 'a currency code such as USD' }),
    unit: z.enum(PAY_UNITS),
  })

/** Facts about the job, with the file that they come from. */
export const postingShape = (): z.ZodType<Metadata & { readonly source: string }> =>
  z.strictObject({
    source: z.string().default(''),
    language: orNull(z.string().regex(/^[a-z]{2}$/, { error: 'a code of ISO 639-1 such as en' })),
    title: orNull(z.string()),
    hiringOrganization: orNull(z.string()),
    employmentType: orNull(z.enum(EMPLOYMENT_TYPES)),
    otherEmploymentTypes: z.array(z.enum(EMPLOYMENT_TYPES)).exactOptional(),
    datePosted: orNull(dayShape()),
    validThrough: orNull(dayShape()),
    jobLocation: z.array(place()).default([]),
    workplace: orNull(z.enum(WORKPLACES)),
    otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
    baseSalary: orNull(pay()),
    term: orNull(z.string()),
    jobStartDate: orNull(dayOrMonth()),
    jobEndDate: orNull(dayOrMonth()),
    weeks: orNull(positiveShape()),
  })

export const importanceShape = (): z.ZodType<Importance> => z.enum(['required', 'preferred'])

const NOWHERE: LocatedSpan = { start: 0, end: 0, line: 1, column: 1 }

/** What every requirement has besides its kind. */
export const requirementBase = () => ({
  id: z.string().default(''),
  importance: importanceShape().default('required'),
  quote: z.string().default(''),
  span: locatedSpanShape().default(NOWHERE),
  rule: z.string().default('stated'),
  anyOf: z.string().exactOptional(),
  forRole: z.string().nullable().exactOptional(),
})

export const postedRoleShape = (): z.ZodType<PostedRole> =>
  z.strictObject({
    title: z.string(),
    span: locatedSpanShape().default(NOWHERE),
    parts: z.array(spanShape()).exactOptional(),
    jobLocation: z.array(place()).exactOptional(),
    workplace: z.enum(WORKPLACES).exactOptional(),
    otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
    baseSalary: pay().nullable().exactOptional(),
  })

const role = (): z.ZodType<LineRole> => z.enum(LINE_ROLES)

export const readLineShape = (): z.ZodType<ReadLine> =>
  z.strictObject({ line: z.int().min(1), role: role(), section: role(), span: locatedSpanShape() })

const traceReasons = () =>
  z.array(
    z.strictObject({
      by: z.enum(['rules', 'words', 'model', 'feature', 'neighbours']),
      says: z.string(),
      weight: z.number().nullable(),
    }),
  )

/** What `--trace` adds for one passage. */
export const passageTraceShape = (): z.ZodType<PassageTrace> =>
  z.strictObject({
    line: z.int().min(1),
    section: role(),
    heading: z.string().nullable(),
    quote: z.string(),
    intent: z.enum(['asks', 'duty', 'tells']),
    because: traceReasons(),
    clauses: z.array(z.string()),
    read: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        importance: importanceShape(),
        by: z.string(),
        words: z.string(),
        skills: z.array(z.strictObject({ name: z.string(), because: traceReasons() })),
      }),
    ),
    dropped: z.array(
      z.strictObject({
        what: z.string(),
        kind: z.string(),
        by: z.string(),
        why: z.string(),
        because: traceReasons(),
      }),
    ),
  })

export const coverageShape = (): z.ZodType<ParsedPosting['coverage']> =>
  z.strictObject({ requirementLines: offset(), read: offset(), unread: offset() })

export const impliedMentionShape = (): z.ZodType<ImpliedMention> =>
  z.strictObject({
    name: z.string(),
    surface: z.string(),
    span: spanShape(),
    from: z.enum(['title', 'stack', 'duty']),
    oneOf: z.array(z.string()).exactOptional(),
  })

export const conflictShape = (): z.ZodType<Conflict> =>
  z.strictObject({ requirements: z.array(z.string()), message: z.string() })
