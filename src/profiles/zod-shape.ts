import * as z from 'zod'
import type { Shape, Tail } from './shape.ts'

const SCALARS = { string: z.string, number: z.number, boolean: z.boolean }

const made = new WeakMap<Shape, z.ZodType>()

/** A shape as zod reads it. A shape that stands in several places is made once, so that a JSON Schema can refer to it. */
export function zodOf(shape: Shape): z.ZodType {
  const known = made.get(shape)
  if (known) return known
  const schema = schemaOf(shape)
  made.set(shape, schema)
  return schema
}

const saying = (tail: Tail | undefined): { readonly error: Tail } | undefined =>
  tail === undefined ? undefined : { error: tail }

function schemaOf(shape: Shape): z.ZodType {
  switch (shape.is) {
    case 'scalar': {
      const { test } = shape
      const scalar = z.union(
        shape.of.map((name) => SCALARS[name]()),
        saying(shape.tail),
      )
      return test ? scalar.refine((value) => test(String(value)), saying(shape.tail)) : scalar
    }
    case 'optional':
      return zodOf(shape.of).nullish()
    case 'list':
      return z.array(zodOf(shape.of))
    case 'mapping':
      return z.object(
        Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, zodOf(of)])),
        saying(shape.tail),
      )
    case 'named': {
      const { isName } = shape
      return z.record(isName ? z.string().refine(isName) : z.string(), zodOf(shape.of))
    }
    case 'either':
      return z.union(shape.of.map(zodOf), saying(shape.tail))
  }
}
