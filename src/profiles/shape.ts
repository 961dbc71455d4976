import { isRecord } from '../core/records.ts'
import { isOneOf } from '../core/one-of.ts'

/*
 * The shape of a value as people write it, as data: whether a value fits is seen at a glance (`fits`), and what is wrong with one that does not,
 * or what an editor wants to know, comes from the same data by zod (`zodOf`), which a profile without faults need not pay:
 * to load this language with the shape of a profile and check once takes 3.5 ms, zod's mini build with the same shape 15 ms (Node 20, bundled, with the compiled code kept as
 * the program keeps it, the best of 20 starts), of a start of some 100. It goes when that difference is below 5 ms.
 */

/** The end of a sentence that begins with the key and the value: ` is not a date. Write …`. */
export type Tail = string | ((issue: { readonly input?: unknown }) => string)

export type ScalarName = 'string' | 'number' | 'boolean'

export type Shape =
  /** A single value of one of these types; `test` is asked of it as it is written. */
  | {
      readonly is: 'scalar'
      readonly of: readonly ScalarName[]
      readonly tail: Tail
      readonly test?: (written: string) => boolean
      /** What is commonly written, where it is one of a few words: a form offers them. */
      readonly words?: readonly string[]
    }
  /** May be left out or empty. */
  | { readonly is: 'optional'; readonly of: Shape }
  | { readonly is: 'list'; readonly of: Shape }
  /** A mapping with keys of ours; others are not looked at. */
  | Mapping
  /** A mapping whose keys are names of the writer's own; `isName` says which they may be. */
  | { readonly is: 'named'; readonly of: Shape; readonly isName?: (name: string) => boolean }
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly tail?: Tail }

export interface Mapping {
  readonly is: 'mapping'
  readonly keys: Readonly<Record<string, Shape>>
  readonly tail?: Tail
}

/** Whether a value is of this shape. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'scalar':
      return isScalar(value, shape.of) && (shape.test?.(String(value)) ?? true)
    case 'optional':
      return value === null || value === undefined || fits(shape.of, value)
    case 'list':
      return Array.isArray(value) && value.every((item) => fits(shape.of, item))
    case 'mapping':
      return isRecord(value) && keysFit(shape.keys, value)
    case 'named':
      return isRecord(value) && Object.entries(value).every((item) => itemFits(shape, item))
    case 'either':
      return shape.of.some((one) => fits(one, value))
  }
}

function keysFit(keys: Mapping['keys'], value: Readonly<Record<string, unknown>>): boolean {
  for (const key in keys) if (!fits(keys[key] as Shape, value[key])) return false
  return true
}

const itemFits = (
  shape: Extract<Shape, { is: 'named' }>,
  [name, item]: readonly [string, unknown],
): boolean => (shape.isName?.(name) ?? true) && fits(shape.of, item)

const isScalar = (value: unknown, of: readonly ScalarName[]): boolean =>
  isOneOf(of, typeof value) && (typeof value !== 'number' || Number.isFinite(value))
