import { InputError, type Diagnostic } from '../core/diagnostic.ts'
import { diagnosticAt, type Cell, type Page } from '../yaml/cell.ts'
import { readCells } from '../yaml/read-cells.ts'
import { shown, shownCell } from '../yaml/problems.ts'
import { suggestion } from '../core/alike.ts'

const LARGEST = 100
const isWeight = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LARGEST

/** Weights by kind, as parts; a bare number stands for both. */
export type Weights = Readonly<
  Record<
    string,
    { readonly required?: number | undefined; readonly preferred?: number | undefined }
  >
>

const FORM = 'Write "skill: { required: 4, preferred: 2 }", or one number for both.'

function faultOf(page: Page, cell: Cell, message: string, atKey = false): Diagnostic {
  return diagnosticAt(
    page,
    atKey ? cell.from : cell.start,
    atKey ? cell.from + (cell.key?.length ?? 1) : Math.max(cell.end, cell.start + 1),
    'error',
    message,
  )
}

/** The weights of a kind; what is none goes to `faults`. */
function weightsOf(page: Page, cell: Cell, name: string, faults: Diagnostic[]): Weights[string] {
  if (isWeight(cell.value)) return { required: cell.value, preferred: cell.value }
  if (!cell.entries) {
    faults.push(
      faultOf(
        page,
        cell,
        `${name} is ${shownCell(cell)}, not a number from 0 to ${LARGEST}. ${FORM}`,
      ),
    )
    return {}
  }
  const weights: { -readonly [Key in keyof Weights[string]]: Weights[string][Key] } = {}
  for (const [key, child] of cell.entries) {
    if (key !== 'required' && key !== 'preferred')
      faults.push(
        faultOf(page, child, `${shown(key)} is neither "required" nor "preferred". ${FORM}`, true),
      )
    else if (isWeight(child.value)) weights[key] = child.value
    else
      faults.push(
        faultOf(
          page,
          child,
          `${name} ${key} is ${shownCell(child)}, not a number from 0 to ${LARGEST}.`,
        ),
      )
  }
  return weights
}

/** A weights file (YAML): kinds of requirements with their weights. `kinds` are the names that it may use. Throws `InputError` with every fault at its place. */
export function readWeights(text: string, source: string, kinds: readonly string[]): Weights {
  const page = readCells(text.replace(/^\uFEFF/, ''), source)
  if (!page.root) return {}
  if (!page.root.entries)
    throw new InputError([
      faultOf(page, page.root, `A weights file names kinds of requirements. ${FORM}`),
    ])
  const faults: Diagnostic[] = []
  const read: Record<string, Weights[string]> = {}
  for (const [name, cell] of page.root.entries) {
    if (!kinds.includes(name)) {
      faults.push(
        faultOf(
          page,
          cell,
          `${shown(name)} is no kind of requirement.${suggestion(name, kinds) || ` Kinds: ${kinds.join(', ')}.`}`,
          true,
        ),
      )
      continue
    }
    read[name] = weightsOf(page, cell, name, faults)
  }
  if (faults.length > 0) throw new InputError(faults)
  return read
}
