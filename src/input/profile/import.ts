import { isoWhen } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Cell } from './cell.ts'
import { readPage } from './page.ts'
import { faultsOf } from './check.ts'
import { misfits } from './misfits.ts'
import { isOngoing, readDate } from './dates.ts'
import { translated } from './forms.ts'
import { canonical } from './keys.ts'
import { readProfile } from './index.ts'
import { TEMPLATE } from './template.ts'
import { CEFR_WORDS, lookUp, SKILL_LEVEL_WORDS } from './words.ts'
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
  const { root } = readPage(text.replace(/^\uFEFF/, ''), source)
  const other = root && translated(root)
  const top = other?.top ?? (root && canonical(root, () => undefined))
  const values = new Map<string, Value>()
  const faulty = new Set(top && other ? faultsOf(top, misfits).map((fault) => fault.cell) : [])
  for (const [key, cell] of top?.entries ?? []) {
    const value = valueOf(cell, [key], faulty)
    if (value !== null && !(Array.isArray(value) && value.length === 0 && other))
      values.set(key, value)
  }
  const missing = TEMPLATE.map(({ key }) => key).filter(
    (key) => !values.has(key) && !(key === 'education' && hasShortEducation(values)),
  )
  const form = other?.form ?? 'fit'
  return {
    yaml: profileYaml(values, [
      `Made by fit from ${source.replace(/[\r\n]/g, ' ')} (${form}). Check each line, and fill in what the file did not say.`,
    ]),
    form,
    missing,
    warnings,
  }
}

const DATES = new Set(['start', 'end', 'graduation', 'until', 'lastUsed'])
const NUMBERS = new Set([
  'gpa',
  'gpaScale',
  'year',
  'years',
  'hoursPerWeek',
  'travelPercent',
  'amount',
])

/** The cell's value in our words: dates by ISO 8601, levels by our names. Null where there is none, or none that our form can hold. */
function valueOf(cell: Cell, path: readonly string[], faulty: ReadonlySet<Cell>): Value {
  const key = path.at(-1) ?? ''
  if (faulty.has(cell)) return null
  if (cell.items)
    return cell.items.map((item) => valueOf(item, path, faulty)).filter((value) => value !== null)
  if (cell.entries) return mapping(cell, path, faulty)
  if (typeof cell.value === 'boolean' || cell.value === null) return cell.value
  const written = cell.written.trim()
  if (DATES.has(key) && !isOngoing(written)) {
    const when = readDate(written)
    const iso = when ? isoWhen(when) : ''
    return /^\d{4}$/.test(iso) ? Number(iso) : iso === '' || iso.includes(' ') ? written : iso
  }
  if (key === 'level')
    return (
      (path[0] === 'spokenLanguages'
        ? lookUp(CEFR_WORDS, written)
        : lookUp(SKILL_LEVEL_WORDS, written)) ?? written
    )
  return typeof cell.value === 'number' || (NUMBERS.has(key) && /^\d+(?:\.\d+)?$/.test(written))
    ? Number(written)
    : written
}

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
