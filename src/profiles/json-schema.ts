import * as z from 'zod'
import { profileShape } from './schema.ts'
import { TEMPLATE } from './template.ts'
import { zodOf } from './zod-shape.ts'

/** JSON Schema (2020-12) of a profile, for editors and other programs. Stricter than the reader in one thing: only the keys of our own form. */
export function profileJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(zodOf(profileShape), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      if (
        jsonSchema.type === 'object' &&
        jsonSchema.properties &&
        jsonSchema.additionalProperties === undefined
      )
        jsonSchema.additionalProperties = false
      delete jsonSchema.propertyNames
    },
  }) as { properties?: Record<string, Record<string, unknown>> }
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, property]) => [
      key,
      { ...described(key), ...property },
    ]),
  )
  return {
    ...schema,
    title: 'fit profile',
    properties: { $schema: { type: 'string' }, ...properties },
  }
}

function described(key: string): Record<string, unknown> {
  const known = TEMPLATE.find((one) => one.key === key)
  return known ? { description: known.about } : {}
}
