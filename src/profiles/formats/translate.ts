import type { Cell } from '../../yaml/cell.ts'
import { entry, isBlank, listOf, cellText } from '../values.ts'

/** A mapping at the place of `at` with cells under our keys; those that are absent or blank are left out. */
export function mappedCell(at: Cell, fields: Readonly<Record<string, Cell | null>>): Cell {
  const kept = Object.entries(fields).filter(
    (field): field is [string, Cell] => field[1] !== null && !isBlank(field[1]),
  )
  return { ...at, value: null, written: '', items: null, entries: new Map(kept) }
}

export const sequence = (at: Cell, items: readonly Cell[]): Cell => ({
  ...at,
  value: null,
  written: '',
  items,
  entries: null,
})

/** A text at the place of `at`. */
export const derived = (at: Cell, text: string): Cell => ({
  ...at,
  value: text,
  written: text,
  items: null,
  entries: null,
})

/** The first of the keys that a mapping has. */
export const firstOf = (cell: Cell | null, ...keys: readonly string[]): Cell | null =>
  keys.map((key) => entry(cell, key)).find((found) => found !== null) ?? null

/** Each entry of the list under the first of `keys`, changed where it is a mapping; one that stands without a list is a list of one. Texts stay as they are. Null where there is none. */
export function entriesAt(
  top: Cell,
  keys: string | readonly string[],
  change: (cell: Cell) => Cell | null,
): Cell | null {
  const list = firstOf(top, ...[keys].flat())
  if (!list?.items && !list?.entries) return null
  return sequence(
    list,
    listOf(list).flatMap((item) => (item.entries ? (change(item) ?? []) : [item])),
  )
}

/** Several texts as one list, at the place of the first. */
export function cellsTogether(...cells: readonly (Cell | null)[]): Cell | null {
  const all = cells.filter((cell) => cell !== null).filter((cell) => !isBlank(cell))
  const [first] = all
  return first
    ? sequence(
        first,
        all.flatMap((cell) => listOf(cell)),
      )
    : null
}

/** What CVs call a group of skills without naming one. */
const GROUP =
  /^(?:(?:programming |spoken |technical |soft |other |computer |developer |software |core |key |main |web )*(?:languages?|skills?|tools?|frameworks?|librar(?:y|ies)|technolog(?:y|ies)|databases?|platforms?|software|programming|coding|misc\.?|miscellaneous|others?|concepts?|areas?|expertise)(?: ?(?:&|and|,|\/) ?(?:tools|frameworks|libraries|technologies|platforms|databases|languages))?)$/i

/** Whether a heading of a CV is only a heading ("Languages"), and no skill itself ("Machine Learning"). */
export const isGroupName = (name: string): boolean => name.length < 60 && GROUP.test(name.trim())

/** Our keys that other forms lack; where a file has them they are read as ours. */
const OURS = [
  'workAuthorization',
  'citizenships',
  'clearance',
  'availability',
  'returningToDegree',
  'preferences',
  'competencies',
] as const

export const ownKeys = (root: Cell): Record<string, Cell | null> =>
  Object.fromEntries(OURS.map((key) => [key, entry(root, key)]))

/** "City, Region, CC" from the parts that are there. */
export function placeCell(at: Cell | null, keys: readonly string[]): Cell | null {
  const parts = keys.flatMap((key) => cellText(entry(at, key)) ?? [])
  return at && parts.length > 0 ? mappedCell(at, { current: derived(at, parts.join(', ')) }) : null
}
