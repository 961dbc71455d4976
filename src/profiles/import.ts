import { withEscapes } from '../core/steering.ts'
import { isoWhen } from '../core/day.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { Cell } from '../yaml/cell.ts'
import { readCells } from '../yaml/read-cells.ts'
import { shapeFaults } from './shape-faults.ts'
import { schemaErrors } from './schema-errors.ts'
import { isOngoing, readDate } from './read-dates.ts'
import { translated } from './formats/index.ts'
import { canonical } from './keys.ts'
import { readProfile } from './index.ts'
import { TEMPLATE } from './template.ts'
import { CEFR_WORDS, lookUp, SKILL_LEVEL_WORDS } from './value-words.ts'
import { hasShortEducation, profileYaml, type Value } from './write.ts'

export interface Imported {
  /** A profile in our form. */
  readonly yaml: string
  /** "JSON Resume", "RenderCV", "YAMLResume", or "fit". */
  readonly form: string
  /** Keys that the file says nothing about. */
  readonly missing: readonly string[]
  readonly warnings: readonly Diagnostic[]
}

/** Turns a CV in another form into ours. Throws `InputError` where it cannot be read. */
export function importProfile(text: string, source: string): Imported {
  const { warnings } = readProfile(text, source)
  const { root } = readCells(text.replace(/^\uFEFF/, ''), source)
  const other = root && translated(root)
  const top = other?.top ?? (root && canonical(root, () => undefined))
  const faulty = new Set(
    top && other ? shapeFaults(top, schemaErrors).map((fault) => fault.cell) : [],
  )
  const values = valuesOf(top?.entries ?? new Map(), faulty, !other)
  const missing = TEMPLATE.map(({ key }) => key).filter(
    (key) => !values.has(key) && !(key === 'education' && hasShortEducation(values)),
  )
  const form = other?.form ?? 'fit'
  return {
    yaml: profileYaml(values, [
      `Made by fit from ${withEscapes(source.replace(/[\r\n]/g, ' '))} (${form}). Check each line, and fill in what the file did not say.`,
    ]),
    form,
    missing,
    warnings,
  }
}

/** What the file says, by key. An empty list says "none" in our own form only (`withEmpty`); others have one for whatever was not filled in. */
function valuesOf(
  entries: ReadonlyMap<string, Cell>,
  faulty: ReadonlySet<Cell>,
  withEmpty: boolean,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>()
  for (const [key, cell] of entries) {
    const value = valueOf(cell, [key], faulty)
    const isEmpty = Array.isArray(value) && value.length === 0
    if (value !== null && (withEmpty || !isEmpty)) values.set(key, value)
  }
  return values
}

const DATES = new Set(['start', 'end', 'graduation', 'until', 'lastUsed'])
const NUMBERS = new Set([
  'gpa',
  'gpaScale',
  'year',
  'years',
  'hoursPerWeek',
  'travelPercent',
  'commuteKm',
  'amount',
])

/** The cell's value in our words: dates by ISO 8601, levels by our names. Null where there is none, or none that our form can hold. */
function valueOf(cell: Cell, path: readonly string[], faulty: ReadonlySet<Cell>): Value {
  if (faulty.has(cell)) return null
  if (cell.items)
    return cell.items.map((item) => valueOf(item, path, faulty)).filter((value) => value !== null)
  if (cell.entries) return mapping(cell, path, faulty)
  if (typeof cell.value === 'boolean' || cell.value === null) return cell.value
  return scalarOf(cell, path)
}

/** A text or number by what its key means. */
function scalarOf(cell: Cell, path: readonly string[]): Value {
  const key = path.at(-1) ?? ''
  const written = cell.written.trim()
  if (DATES.has(key) && !isOngoing(written)) return dateOf(written)
  if (key === 'level') return levelOf(written, path[0] === 'spokenLanguages')
  const isNumber =
    typeof cell.value === 'number' || (NUMBERS.has(key) && /^\d+(?:\.\d+)?$/.test(written))
  return isNumber ? Number(written) : written
}

/** A date by ISO 8601, a bare year as a number; as it was written where that has no form for it. */
function dateOf(written: string): Value {
  const when = readDate(written)
  const iso = when ? isoWhen(when) : ''
  if (/^\d{4}$/.test(iso)) return Number(iso)
  return iso === '' || iso.includes(' ') ? written : iso
}

/** Our name of a level, of a spoken language or of a skill; as it was written where we know none. */
const levelOf = (written: string, ofLanguage: boolean): Value =>
  (ofLanguage ? lookUp(CEFR_WORDS, written) : lookUp(SKILL_LEVEL_WORDS, written)) ?? written

function mapping(cell: Cell, path: readonly string[], faulty: ReadonlySet<Cell>): Value {
  const fields = [...(cell.entries ?? [])].flatMap(([name, child]) => {
    const value = valueOf(child, [...path, name], faulty)
    return value === null ? [] : [[name, value] as const]
  })
  const named = Object.fromEntries(fields) as Record<string, Value>
  // `{ name: Go, level: proficient }` is `Go: proficient` in our form
  if (!('name' in named) || typeof named['name'] !== 'string' || path.at(-1) !== 'skills')
    return named
  const { name, level, ...rest } = named
  if (Object.keys(rest).length > 0)
    return { [name]: level === undefined ? rest : { level, ...rest } }
  return level === undefined ? name : { [name]: level }
}
