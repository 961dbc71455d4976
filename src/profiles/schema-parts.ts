import { listed } from '../core/listed.ts'
import { degreeClassOf, tariffOf } from '../vocabulary/grades.ts'
import { isOngoing, readDate } from './read-dates.ts'
import { suggestion } from '../core/alike.ts'
import type { Mapping, Shape, Tail } from './shape.ts'
import { leadingNumber } from './values.ts'
import { lookUp, truthOf, type WordsOfValues } from './value-words.ts'

export const text: Shape = {
  is: 'scalar',
  of: ['string', 'number', 'boolean'],
  tail: ' is not text. Write it as text.',
}

const checked = (
  test: (written: string) => boolean,
  tail: Tail,
): Extract<Shape, { is: 'scalar' }> => ({
  is: 'scalar',
  of: ['string', 'number'],
  tail,
  test,
})

export const date = checked(
  (written) => readDate(written) !== null,
  ' is not a date. Write 2026-05, 2026-05-12, May 2026 or Spring 2026.',
)

export const endDate = checked(
  (written) => readDate(written) !== null || isOngoing(written),
  ' is not a date. Write 2026-05, May 2026 or present.',
)

export const number = (example: string): Shape =>
  checked(
    (written) => leadingNumber(written.trim()) !== null,
    ` is not a number. Write a number such as ${example}.`,
  )

/** A mark, the class of a degree in words, or the grades of A levels. */
export const markShape = (example: string): Shape =>
  checked(
    (written) =>
      leadingNumber(written.trim()) !== null ||
      degreeClassOf(written, null) !== null ||
      tariffOf(written, true) !== null,
    ` is not a number. Write a number such as ${example}.`,
  )

export const yesNo: Shape = {
  is: 'scalar',
  of: ['boolean', 'string'],
  tail: ' is not true or false. Write true or false.',
  test: (written) => truthOf(written) !== null,
}

/** A word of a table; the message lists the values and the nearest of what people write. */
export function wordOf(
  words: WordsOfValues<string>,
  also: (written: string) => boolean = () => false,
): Shape {
  const tail: Tail = ({ input }) => {
    const values = Object.keys(words)
    return ` is not known. Write ${listed(values, 'or')}.${typeof input === 'string' && input.length > 2 ? suggestion(input, values) : ''}`
  }
  return {
    ...checked((written) => lookUp(words, written) !== null || also(written), tail),
    words: Object.keys(words),
  }
}

export const mapping = (keys: Readonly<Record<string, Shape>>, tail?: string): Mapping =>
  tail === undefined ? { is: 'mapping', keys } : { is: 'mapping', keys, tail }
export const named = (of: Shape, isName?: (name: string) => boolean): Shape =>
  isName ? { is: 'named', of, isName } : { is: 'named', of }
export const either = (of: readonly Shape[], tail?: string): Shape =>
  tail === undefined ? { is: 'either', of } : { is: 'either', of, tail }
export const list = (of: Shape): Shape => ({ is: 'list', of })
export const optional = (of: Shape): Shape => ({ is: 'optional', of })
export const oneOrMany = (item: Shape, example: string): Shape =>
  either([item, list(item)], ` is not a list. Write a list such as ${example}.`)

export const texts = (example: string): Shape => oneOrMany(text, example)
