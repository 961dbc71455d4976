import * as z from 'zod'
import { InputError, type Diagnostic } from '../core/diagnostic.ts'
import { placed, type Cell, type Page } from './profile/cell.ts'
import { readPage } from './profile/page.ts'
import { shown, suggestion } from './profile/problems.ts'

const LARGEST = 100
const weight = z.number().min(0).max(LARGEST)
const weights = z.union([weight, z.strictObject({ required: weight.optional(), preferred: weight.optional() })])

/** Weights by kind, as parts; a bare number stands for both. */
export type Weights = Readonly<Record<string, { readonly required?: number | undefined; readonly preferred?: number | undefined }>>

const FORM = 'Write "skill: { required: 4, preferred: 2 }", or one number for both.'

/** What stands in a cell, as zod reads it. */
const plain = (cell: Cell): unknown => (cell.entries ? Object.fromEntries([...cell.entries].map(([key, child]) => [key, child.value])) : cell.items ? [] : cell.value)

function faultOf(page: Page, cell: Cell, message: string, atKey = false): Diagnostic {
  return placed(page, atKey ? cell.from : cell.start, atKey ? cell.from + (cell.key?.length ?? 1) : Math.max(cell.end, cell.start + 1), 'error', message)
}

function faultsOf(page: Page, cell: Cell, name: string): Diagnostic[] {
  const parsed = weights.safeParse(plain(cell))
  if (parsed.success) return []
  if (!cell.entries) return [faultOf(page, cell, `${name} is ${shown(plain(cell))}, not a number from 0 to ${LARGEST}. ${FORM}`)]
  return [...cell.entries].flatMap(([key, child]) => {
    if (key !== 'required' && key !== 'preferred') return [faultOf(page, child, `${shown(key)} is neither "required" nor "preferred". ${FORM}`, true)]
    return weight.safeParse(plain(child)).success ? [] : [faultOf(page, child, `${name} ${key} is ${shown(plain(child))}, not a number from 0 to ${LARGEST}.`)]
  })
}

/** A weights file (YAML): kinds of requirements with their weights. `kinds` are the names that it may use. Throws `InputError` with every fault at its place. */
export function readWeights(text: string, source: string, kinds: readonly string[]): Weights {
  const page = readPage(text.replace(/^\uFEFF/, ''), source)
  if (!page.root) return {}
  if (!page.root.entries) throw new InputError([faultOf(page, page.root, `A weights file names kinds of requirements. ${FORM}`)])
  const faults: Diagnostic[] = []
  const read: Record<string, Weights[string]> = {}
  for (const [name, cell] of page.root.entries) {
    if (!kinds.includes(name)) {
      faults.push(faultOf(page, cell, `${shown(name)} is no kind of requirement.${suggestion(name, kinds) || ` Kinds: ${kinds.join(', ')}.`}`, true))
      continue
    }
    faults.push(...faultsOf(page, cell, name))
    const parsed = weights.safeParse(plain(cell))
    if (parsed.success) read[name] = typeof parsed.data === 'number' ? { required: parsed.data, preferred: parsed.data } : parsed.data
  }
  if (faults.length > 0) throw new InputError(faults)
  return read
}
