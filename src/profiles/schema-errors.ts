import type * as z from 'zod'
import type { Cell } from '../yaml/cell.ts'
import { plain, type Fault, type SchemaErrors } from './shape-faults.ts'
import { shown } from '../yaml/problems.ts'
import { profileShape } from './schema.ts'
import { zodOf } from './zod-shape.ts'

type Issue = z.core.$ZodIssue

/** What zod finds wrong, in our words. */
export const schemaErrors: SchemaErrors = (top, value) => {
  const outcome = zodOf(profileShape).safeParse(value, {
    jitless: true,
  } as z.core.ParseContext<Issue>)
  return outcome.success ? [] : outcome.error.issues.map((issue) => faultOf(top, deepest(issue)))
}

/** Of a union that failed, the branch that got furthest: its writer meant that one. */
function deepest(issue: Issue): {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code: string
} {
  if (issue.code !== 'invalid_union') return issue
  let best: ReturnType<typeof deepest> = { ...issue, path: [] }
  for (const branch of issue.errors) {
    const reached = branch.map(deepest).sort((a, b) => b.path.length - a.path.length)[0]
    if (reached && reached.path.length > best.path.length && reached.code !== 'invalid_key')
      best = reached
  }
  return { ...best, path: [...issue.path, ...best.path] }
}

function faultOf(
  top: Cell,
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
): Fault {
  let cell = top
  let name = top.key ?? 'This file'
  for (const key of path) {
    const next = typeof key === 'number' ? cell.items?.[key] : cell.entries?.get(String(key))
    if (!next) return { cell, message: `${String(key)} is missing here.${missing(String(key))}` }
    name = next.key ?? name
    cell = next
  }
  const value = plain(cell)
  return {
    cell,
    message: path.length === 0 ? `This file${message}` : `${name} ${shown(value)}${message}`,
  }
}

/** Values to show for keys that an entry must have. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['country', 'US'],
  ['level', 'secret'],
])

const missing = (key: string): string => ` Write ${key}: ${EXAMPLES.get(key) ?? 'and its value'}.`
