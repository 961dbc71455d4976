import { isRecord } from '../core/records.ts'

/** A value of parsed JSON or YAML, looked into without trust. */
export type Json = Readonly<Record<string, unknown>>

/** The value at a path of own keys; undefined where a step is missing. */
export function valueAtPath(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

/** Text at a path, or null where there is none or only white space. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = valueAtPath(value, ...path)
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

/** The list at a path; a single value counts as a list of one, nothing as an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAtPath(value, ...path)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}
