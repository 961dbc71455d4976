import * as z from 'zod'
import { countShape, type Fields } from './shapes.ts'

const span = () => ({ start: countShape(), end: countShape() })

/** Half-open range of UTF-16 offsets: `text.slice(span.start, span.end)` is the quote. */
export interface Span extends Fields<typeof span> {}

export const spanShape = (): z.ZodType<Span, Span> => z.strictObject(span())

const locatedSpan = () => ({ ...span(), line: z.int().min(1), column: z.int().min(1) })

/** A span with the place where a person finds it: line and column count from 1. */
export interface LocatedSpan extends Fields<typeof locatedSpan> {}

export const locatedSpanShape = (): z.ZodType<LocatedSpan, LocatedSpan> =>
  z.strictObject(locatedSpan())

/** Where something stands, or the begin of the text where nobody says. */
export const statedSpanShape = () =>
  locatedSpanShape().default({ start: 0, end: 0, line: 1, column: 1 })
