import type { Fact } from '../core/profile.ts'
import type { When } from '../core/day.ts'
import { evidence, type Cell } from '../yaml/cell.ts'
import { readDate } from './read-dates.ts'
import { truthOf } from './value-words.ts'

/** Something that may be wrong, at a place of the file. */
export type Warn = (cell: Cell, message: string) => void

/** Longest text that is read, in characters: a page. Some patterns look ahead, so that their time grows with the square of the length. */
export const LONGEST_TEXT = 5000

/** White space folded to single spaces, and no longer than is read. */
export const folded = (text: string): string =>
  text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim()

/** A scalar as text, white space folded; null where it is empty or no scalar. */
export function cellText(cell: Cell | null | undefined): string | null {
  if (!cell || cell.items || cell.entries || cell.value === null) return null
  const text = folded(cell.written)
  return text === '' ? null : text
}

export const entry = (cell: Cell | null | undefined, key: string): Cell | null =>
  cell?.entries?.get(key) ?? null

export const cellTextAt = (cell: Cell | null | undefined, key: string): string | null =>
  cellText(entry(cell, key))

/** One value or a list of them, as a list. */
export function listOf(cell: Cell): readonly Cell[] {
  if (cell.items) return cell.items
  return isBlank(cell) ? [] : [cell]
}

/** No value, or an empty text: a key that was not filled in. */
export const isBlank = (cell: Cell): boolean =>
  !cell.items && !cell.entries && (cell.value === null || cell.written.trim() === '')

export const fact = <T>(cell: Cell, value: T): Fact<T> => ({ value, at: evidence(cell) })

export function textFact(cell: Cell | null): Fact<string> | null {
  const text = cellText(cell)
  return cell && text !== null ? fact(cell, text) : null
}

export function dateFact(cell: Cell | null): Fact<When> | null {
  const when = readDate(cellText(cell) ?? '')
  return cell && when ? fact(cell, when) : null
}

/** The first number of the text: "40 h", "20%", "1,500"; null where it does not start with one. */
export function numberOf(cell: Cell | null | undefined): number | null {
  if (typeof cell?.value === 'number') return Number.isFinite(cell.value) ? cell.value : null
  return leadingNumber(cellText(cell) ?? '')
}

export function leadingNumber(text: string): number | null {
  const shape = /^[~≈$€£]?\s?(\d[\d,]*(?:\.\d+)?)/.exec(text)
  const value = shape ? Number((shape[1] ?? '').replaceAll(',', '')) : Number.NaN
  return Number.isFinite(value) ? value : null
}

export const booleanOf = (cell: Cell | null | undefined): boolean | null =>
  truthOf(cellText(cell) ?? '')
