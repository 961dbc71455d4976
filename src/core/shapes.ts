import * as z from 'zod'

/*
 * What the forms of `fit.parse/1`, `fit.report/1` and the others are made of. What people may leave out has a default, so that the input of a shape is what they write and its output
 * what programs get. Shapes are built when asked for: most starts of the program need none of them, so that of a file with shapes all else imports types alone.
 * A form is written once, as a function that gives its fields: its type is inferred of them (`Fields`), under a name of its own, by which other forms hold it.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}$/
const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/

/** What each of these fields holds once it is read. The type is read-only, and keeps the comments of the fields. */
export type Fields<F extends (...given: never) => z.ZodRawShape> = {
  readonly [K in keyof Output<F>]: ReadonlyList<Output<F>[K]>
}

type Output<F extends (...given: never) => z.ZodRawShape> = z.output<z.ZodObject<ReturnType<F>>>
type ReadonlyList<T> = T extends readonly (infer Item)[] ? readonly ReadonlyList<Item>[] : T

export const orNull = <T extends z.ZodType>(type: T) => type.nullable().default(null as never)
export const dayShape = () => z.string().regex(DAY, { error: 'a day such as 2026-05-12' })
/** `YYYY-MM` */
export const monthShape = () => z.string().regex(MONTH, { error: 'a month such as 2026-05' })
export const dayOrMonthShape = () =>
  z.string().regex(DAY_OR_MONTH, { error: 'a day or month such as 2026-05-12 or 2026-05' })
export const flagShape = () => z.boolean().default(false)
export const textsShape = () => z.array(z.string()).default([])
export const positiveShape = () => z.number().min(0)
export const countShape = () => z.int().min(0)
