import type * as z from 'zod'
import type { Cell } from './cell.ts'
import { shown } from './problems.ts'
import { profileShape } from './schema.ts'
import { fits } from './shape.ts'
import { folded, LONGEST_TEXT } from './values.ts'
import { zodOf } from './zod-shape.ts'

/** A fault of the profile's shape, at its cell. */
export interface Fault {
  readonly cell: Cell
  readonly message: string
}

type Issue = z.core.$ZodIssue

/** Every value that is not of the shape that its key asks for. `top` has the keys of our form (`canonical`). */
export function faultsOf(top: Cell): Fault[] {
  const value = plain(top)
  return [...(fits(profileShape, value) ? [] : misfits(top, value)), ...tooLong(top)]
}

function misfits(top: Cell, value: unknown): Fault[] {
  const outcome = zodOf(profileShape).safeParse(value, { jitless: true } as z.core.ParseContext<Issue>)
  return outcome.success ? [] : outcome.error.issues.map((issue) => faultOf(top, deepest(issue)))
}

function tooLong(cell: Cell): Fault[] {
  if (cell.items) return cell.items.flatMap(tooLong)
  if (cell.entries) return [...cell.entries.values()].flatMap(tooLong)
  return cell.written.length > LONGEST_TEXT
    ? [{ cell, message: `This text has ${cell.written.length} characters; at most ${LONGEST_TEXT} are read. Shorten it, or write a list.` }]
    : []
}

/** The value without its places, as zod reads it. Names of the writer's own cannot reach a prototype. */
function plain(cell: Cell): unknown {
  if (cell.items) return cell.items.map(plain)
  if (!cell.entries) return typeof cell.value === 'string' ? folded(cell.value) : cell.value
  return Object.fromEntries([...cell.entries].filter(([key]) => key !== '__proto__').map(([key, child]) => [key, plain(child)]))
}

/** Of a union that failed, the branch that got furthest: its writer meant that one. */
function deepest(issue: Issue): { readonly path: readonly PropertyKey[]; readonly message: string; readonly code: string } {
  if (issue.code !== 'invalid_union') return issue
  let best: ReturnType<typeof deepest> = { ...issue, path: [] }
  for (const branch of issue.errors) {
    const reached = branch.map(deepest).sort((a, b) => b.path.length - a.path.length)[0]
    if (reached && reached.path.length > best.path.length && reached.code !== 'invalid_key') best = reached
  }
  return { ...best, path: [...issue.path, ...best.path] }
}

function faultOf(top: Cell, { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): Fault {
  let cell = top
  let name = top.key ?? 'This file'
  for (const key of path) {
    const next = typeof key === 'number' ? cell.items?.[key] : cell.entries?.get(String(key))
    if (!next) return { cell, message: `${String(key)} is missing here.${missing(String(key))}` }
    name = next.key ?? name
    cell = next
  }
  const value = plain(cell)
  return { cell, message: path.length === 0 ? `This file${message}` : `${name} ${shown(value)}${message}` }
}

const missing = (key: string): string =>
  key === 'country' ? ' Write country: US.' : key === 'level' ? ' Write level: secret.' : ` Write ${key}: and its value.`
