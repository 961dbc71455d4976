import type { Cell } from '../yaml/cell.ts'
import { shown } from '../yaml/problems.ts'
import type { Warn } from './values.ts'

/** Keys that hold names, with what a value of theirs is. */
const NAMES: Readonly<Record<string, string>> = {
  certifications: 'certificate',
  citizenships: 'country',
  clearance: 'clearance',
  spokenLanguages: 'language',
  languages: 'programming language',
  frameworks: 'framework',
  tools: 'tool',
  knowledge: 'subject',
  skills: 'skill',
  publications: 'publication',
  projects: 'project',
  experience: 'job',
  location: 'place',
}

/** Answers to a question that nobody asks in a file. "R" and "Go" are names. */
const ANSWER = /^(?:yes|no|true|false|y|n|n\/a)$/i

/** Whether a value cannot be what its key holds: yes or no where a name is meant, a date where a place is. */
function isUnfit(key: string, { value, items, entries }: Cell): boolean {
  if (items !== null || entries !== null || value === null) return false
  if (typeof value === 'boolean') return true
  const written = String(value).trim()
  // the code of Norway
  if (key === 'citizenships' && written === 'NO') return false
  return (
    ANSWER.test(written) || (key === 'location' && written !== '' && !/\p{L}{2}/u.test(written))
  )
}

/** The file without values that cannot be what their keys hold; each is told. */
export function withoutUnfit(top: Cell, warn: Warn): Cell {
  if (!top.entries) return top
  const entries = new Map<string, Cell>()
  for (const [key, cell] of top.entries) {
    const what = Object.hasOwn(NAMES, key) ? NAMES[key] : undefined
    const refused = (value: Cell): boolean => {
      if (what === undefined || !isUnfit(key, value)) return false
      warn(value, `${key} ${shown(value.value)} is no ${what} and was not read.`)
      return true
    }
    if (refused(cell)) continue
    const items = cell.items?.filter((item) => !refused(item))
    entries.set(key, items && items.length !== cell.items?.length ? { ...cell, items } : cell)
  }
  return { ...top, entries }
}
