import * as z from 'zod'
import { countShape, type Fields } from './shapes.ts'

const evidence = () => ({ pointer: z.string(), line: countShape(), quote: z.string() })

/** Where in the profile a fact stands. `pointer` is a JSON Pointer; `line` counts from 1, 0 where the profile has no lines. */
export interface Evidence extends Fields<typeof evidence> {}

export const evidenceShape = (): z.ZodType<Evidence> => z.strictObject(evidence())

export const gapFields = () => ({
  subject: z.string(),
  have: z.string().nullable(),
  want: z.string(),
  /** False for what no study closes: a citizenship, a graduation date. */
  studyable: z.boolean().exactOptional(),
})

/** What stands between the candidate and the requirement, in words a person can act on. */
export interface Gap extends Fields<typeof gapFields> {}

export const questionFields = () => ({ text: z.string(), key: z.string() })

/** The one thing to ask, and the profile key that holds the answer. */
export interface Question extends Fields<typeof questionFields> {}

/** Both ends, each of this form. */
export const creditFields = (end: () => z.ZodType<number>) => ({ low: end(), high: end() })

/** Degrees of truth that a verdict still allows. Kleene's three values are [1,1], [0,0] and [0,1]. */
export interface Credit extends Fields<typeof creditFields> {}

export const creditShape = (end: () => z.ZodType<number>): z.ZodType<Credit> =>
  z.strictObject(creditFields(end))
