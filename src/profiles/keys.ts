import { own } from '../core/own.ts'
import { degreeOf } from '../vocabulary/degrees.ts'
import type { Cell } from '../yaml/cell.ts'
import { shown, unknownKey } from '../yaml/problems.ts'
import { suggestion } from '../core/alike.ts'
import { KNOWN_KEYS } from './schema.ts'
import { OTHER_NAMES } from './synonyms.ts'
import { isBlank, type Warn } from './values.ts'

/** The mapping that a cell stands for: one with known keys, or one whose keys are names of the writer's own. */
type Table = keyof typeof KNOWN_KEYS
type Place = Table | 'skills' | 'free'

/** What stands under a known key, where it has keys itself. */
const UNDER: Readonly<Record<string, Place>> = {
  languages: 'skills',
  frameworks: 'skills',
  tools: 'skills',
  knowledge: 'skills',
  skills: 'skills',
  education: 'education',
  experience: 'experience',
  projects: 'projects',
  publications: 'publications',
  workAuthorization: 'workAuthorization',
  clearance: 'clearance',
  availability: 'availability',
  location: 'location',
  spokenLanguages: 'spokenLanguages',
  certifications: 'certifications',
  competencies: 'free',
  preferences: 'preferences',
  minimumPay: 'minimumPay',
}

/** How a message names each mapping. */
const NAMES: Readonly<Record<Table, string>> = {
  profile: 'a profile',
  education: 'an education',
  experience: 'a job under experience',
  projects: 'a project',
  publications: 'a publication',
  skill: 'a skill',
  workAuthorization: 'a work authorization',
  clearance: 'a clearance',
  availability: 'availability',
  location: 'location',
  spokenLanguages: 'a spoken language',
  certifications: 'a certification',
  preferences: 'preferences',
  minimumPay: 'minimumPay',
}

const plain = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '')

/** The key meant by `written`: upper and lower case, hyphens, spaces and other names of the same thing do not matter; null where none is. */
function keyOf(table: Table, written: string): string | null {
  const keys: readonly string[] = KNOWN_KEYS[table]
  if (keys.includes(written)) return written
  const bare = plain(written)
  const known = keys.find((key) => plain(key) === bare)
  return (
    known ??
    Object.entries(OTHER_NAMES[table] ?? {}).find(([, names]) =>
      names.split(' ').includes(bare),
    )?.[0] ??
    null
  )
}

/** The same cells under the keys of our form. Unknown keys are told and left out; so are keys without a value: a template that was not filled in says nothing. */
export function canonical(cell: Cell, warn: Warn, place: Place = 'profile'): Cell {
  if (cell.items) return { ...cell, items: cell.items.map((item) => canonical(item, warn, place)) }
  if (!cell.entries) return cell
  const table = tableOf(cell.entries, place)
  if (table === null) return { ...cell, entries: freeEntries(cell.entries, warn, place) }
  const keys = table === 'skill' && place === 'skills' ? ['name'] : []
  const entries = new Map<string, Cell>()
  for (const [written, child] of withEnds(cell.entries, table)) {
    const key = keys.includes(written) ? written : keyOf(table, written)
    if (key === null) warnUnknown(child, written, table, warn)
    else if (entries.has(key))
      warn(
        child,
        `${shown(written)} means the same as "${entries.get(key)?.key ?? key}" above and was not read. Put both into one.`,
      )
    else if (!isBlank(child)) entries.set(key, canonical(child, warn, own(UNDER, key) ?? 'free'))
  }
  return { ...cell, entries }
}

/** Keys under which both ends of a time are written: `dates: June 2021 – August 2021`. */
const OF_BOTH_ENDS: ReadonlySet<string> = new Set(['dates', 'date', 'period', 'when', 'duration'])
const WITH_ENDS: ReadonlySet<Table> = new Set<Table>(['experience', 'projects', 'education'])
const BETWEEN_ENDS = /\s+(?:-|to|until|bis)\s+|\s*[–—]\s*|(?<=\d{4})-(?=(?:19|20)\d{2}$)/i

/** "A-Levels: AAB" as the degree with what stands under its name. */
function under(name: string, cell: Cell): Cell {
  const text = `${name}: ${cell.written}`
  const isText = !cell.entries && !cell.items
  return {
    ...cell,
    value: isText ? text : name,
    written: isText ? text : name,
    entries: null,
    items: null,
  }
}

/** The cells of a mapping, where one that holds both ends of a time is two, and a degree that is the key to its details one. */
function withEnds(
  entries: ReadonlyMap<string, Cell>,
  table: Table,
): Iterable<readonly [string, Cell]> {
  if (!WITH_ENDS.has(table)) return entries
  return [...entries].flatMap(([written, child]) => {
    if (table === 'education' && keyOf(table, written) === null && degreeOf(written).level !== null)
      return [['degree', under(written, child)] as const]
    const ends = OF_BOTH_ENDS.has(plain(written)) ? child.written.split(BETWEEN_ENDS) : []
    const [start, end] = ends.map((text) => ({ ...child, value: text, written: text }))
    const last = table === 'education' ? 'graduation' : 'end'
    return start && end && ends.length === 2
      ? ([
          ['start', start],
          [last, end],
        ] as const)
      : [[written, child] as const]
  })
}

function warnUnknown(child: Cell, written: string, table: Table, warn: Warn): void {
  if (written === '$schema' || written.startsWith('x-')) return
  const misplaced =
    table !== 'profile' &&
    suggestion(written, KNOWN_KEYS[table]) === '' &&
    keyOf('profile', written) !== null
  warn(
    child,
    misplaced
      ? `${shown(written)} is no key of ${NAMES[table]} and was not read. It stands at the beginning of a line, outside of all lists.`
      : unknownKey(written, KNOWN_KEYS[table], NAMES[table]),
  )
}

function tableOf(entries: ReadonlyMap<string, Cell>, place: Place): Table | null {
  const has = (table: Table): boolean =>
    [...entries.keys()].some((key) => keyOf(table, key) !== null)
  switch (place) {
    case 'skills':
      return entries.has('name') ? 'skill' : null
    case 'free':
      return null
    case 'workAuthorization':
    case 'spokenLanguages':
      return has(place) ? place : null
    default:
      return place
  }
}

function freeEntries(
  entries: ReadonlyMap<string, Cell>,
  warn: Warn,
  place: Place,
): ReadonlyMap<string, Cell> {
  const under: Place = place === 'skills' ? 'skill' : place
  return new Map(
    [...entries].map(([key, child]) => [
      key,
      under === 'skill' && child.items ? child : canonical(child, warn, under),
    ]),
  )
}
