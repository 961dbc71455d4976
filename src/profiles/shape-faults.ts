import type { Cell } from '../yaml/cell.ts'
import { profileShape } from './schema.ts'
import { fits } from './shape.ts'
import { folded, LONGEST_TEXT } from './values.ts'

/** A fault of the profile's shape, at its cell. */
export interface Fault {
  readonly cell: Cell
  readonly message: string
}

/** Tells what in a value is not of the profile's shape; `top` has the value's cells. */
export type SchemaErrors = (top: Cell, value: unknown) => Fault[]

/** Every value that is not of the shape that its key asks for. `top` has the keys of our form (`canonical`). */
export function shapeFaults(top: Cell, schemaErrors: SchemaErrors): Fault[] {
  const value = plain(top)
  return [...(fits(profileShape, value) ? [] : schemaErrors(top, value)), ...tooLong(top)]
}

function tooLong(cell: Cell): Fault[] {
  if (cell.items) return cell.items.flatMap(tooLong)
  if (cell.entries) return [...cell.entries.values()].flatMap(tooLong)
  return cell.written.length > LONGEST_TEXT
    ? [
        {
          cell,
          message: `This text has ${cell.written.length} characters; at most ${LONGEST_TEXT} are read. Shorten it, or write a list.`,
        },
      ]
    : []
}

/** The value without its places, as zod reads it. Names of the writer's own cannot reach a prototype. */
export function plain(cell: Cell): unknown {
  if (cell.items) return cell.items.map(plain)
  if (!cell.entries) return typeof cell.value === 'string' ? folded(cell.value) : cell.value
  return Object.fromEntries(
    [...cell.entries]
      .filter(([key]) => key !== '__proto__')
      .map(([key, child]) => [key, plain(child)]),
  )
}
