import { assertArguments } from '../core/arguments.ts'
import { keysOf } from '../core/records.ts'
import { listed } from '../core/listed.ts'
import { codeWritten } from '../core/country-codes.ts'
import { InputError, type Diagnostic } from '../core/diagnostic.ts'
import { diagnosticAt, type Cell, type Page } from '../yaml/cell.ts'
import { readCells } from '../yaml/read-cells.ts'
import { unknownKey, shownCell } from '../yaml/problems.ts'

/** Formats that some command prints; one that does not know the format that is set prints text. */
const FORMATS = ['text', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const

/** What a file of settings may say, each with what its value must be; paths are as they stand there. */
const KEYS = {
  profile: path,
  postings: path,
  country: (cell) =>
    codeWritten(cell.written) === null
      ? `country is ${shownCell(cell)}, not the two-letter code of a country such as US, GB or DE.`
      : null,
  weights: path,
  format: (cell) =>
    FORMATS.some((name) => name === cell.value)
      ? null
      : `format is ${shownCell(cell)}, not ${listed(FORMATS, 'or')}.`,
  top: (cell) =>
    typeof cell.value === 'number' && Number.isInteger(cell.value) && cell.value >= 1
      ? null
      : `top is ${shownCell(cell)}, not a whole number from 1.`,
} as const satisfies Record<string, (cell: Cell, name: string) => string | null>

export type SettingName = keyof typeof KEYS
export const SETTING_NAMES = keysOf(KEYS)

/** One setting: its value as text, and the line (from 1) on which it stands. */
export interface Setting {
  readonly value: string
  readonly line: number
}

export interface Settings {
  readonly values: Readonly<Partial<Record<SettingName, Setting>>>
  readonly warnings: readonly Diagnostic[]
}

function path(cell: Cell, name: string): string | null {
  return typeof cell.value === 'string' && cell.value.trim() !== ''
    ? null
    : `${name} is ${shownCell(cell)}, not a path.`
}

const isName = (key: string): key is SettingName => Object.hasOwn(KEYS, key)

const at = (page: Page, cell: Cell, severity: Diagnostic['severity'], message: string) =>
  diagnosticAt(page, cell.from, cell.from + (cell.key?.length ?? 1), severity, message)

/** A file of settings (`fit.config.yaml`). Unknown keys are warnings; throws `InputError` with every value that cannot be, at its place. */
export function readSettings(text: string, source: string): Settings {
  assertArguments('readSettings', { text, source })
  const page = readCells(text.replace(/^\uFEFF/, ''), source)
  if (!page.root) return { values: {}, warnings: [] }
  if (!page.root.entries)
    throw new InputError([
      at(
        page,
        page.root,
        'error',
        `Settings are lines such as "country: DE". Keys: ${listed(SETTING_NAMES, 'or')}.`,
      ),
    ])
  const faults: Diagnostic[] = []
  const warnings: Diagnostic[] = []
  const values: Partial<Record<SettingName, Setting>> = {}
  for (const [name, cell] of page.root.entries) {
    // a key without a value is as good as none
    if (cell.value === null && !cell.entries && !cell.items) continue
    if (!isName(name)) {
      warnings.push(at(page, cell, 'warning', unknownKey(name, SETTING_NAMES, 'the settings')))
      continue
    }
    const fault = KEYS[name](cell, name)
    if (fault === null) values[name] = { value: String(cell.value).trim(), line: cell.line }
    else faults.push(at(page, cell, 'error', fault))
  }
  if (faults.length > 0) throw new InputError(faults)
  return { values, warnings }
}
