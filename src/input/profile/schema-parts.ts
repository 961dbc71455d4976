import * as z from 'zod'
import { isOngoing, readDate } from './dates.ts'
import { oneOf, suggestion } from './problems.ts'
import { leadingNumber } from './values.ts'
import { lookUp, YES_NO } from './words.ts'

type Issue = { readonly input?: unknown }

export const scalar = (tail: string) => z.union([z.string(), z.number(), z.boolean()], { error: tail })

export const text = scalar(' is not text. Write it as text.')

export const checked = (test: (written: string) => boolean, tail: (issue: Issue) => string) =>
  z.union([z.string(), z.number()], { error: tail }).refine((value) => test(String(value)), { error: tail })

const DATE = ' is not a date. Write 2026-05, 2026-05-12, May 2026 or Spring 2026.'
export const date = checked(
  (written) => readDate(written) !== null,
  () => DATE,
)
export const endDate = checked(
  (written) => readDate(written) !== null || isOngoing(written),
  () => ' is not a date. Write 2026-05, May 2026 or present.',
)

export const number = (example: string) =>
  checked(
    (written) => leadingNumber(written.trim()) !== null,
    () => ` is not a number. Write a number such as ${example}.`,
  )

export const yesNo = z
  .union([z.boolean(), z.string()], { error: ' is not true or false. Write true or false.' })
  .refine((value) => lookUp(YES_NO, String(value)) !== null, { error: ' is not true or false. Write true or false.' })

/** A word of a table; the message lists the values and the nearest of what people write. */
export function wordOf(words: Readonly<Record<string, unknown>>) {
  const values = [...new Set(Object.values(words).map(String))]
  const tail = ({ input }: Issue): string =>
    ` is not known. Write ${oneOf(values)}.${typeof input === 'string' && input.length > 2 ? suggestion(input, values) : ''}`
  return checked((written) => lookUp(words, written) !== null, tail)
}

export const optional = <T extends z.ZodType>(schema: T) => schema.nullish()
export const oneOrMany = <T extends z.ZodType>(item: T, example: string) =>
  z.union([item, z.array(item)], { error: ` is not a list. Write a list such as ${example}.` })

export const texts = (example: string) => oneOrMany(text, example)
