import { SILENT } from '../../core/profile.ts'
import { isOneOf } from '../../core/one-of.ts'
import { entriesOf, keysOf, isRecord } from '../../core/records.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Workplace } from '../../core/choices.ts'
import { line, workplaceOf } from '../metadata.ts'
import { problem } from '../problem.ts'
import { valueAtPath, type Json } from '../record.ts'

/** Facts that a row of a table or a record can hold. */
export type RowFact = keyof typeof lexicon.columns
export const FIELDS = keysOf(lexicon.columns)

/** Which column holds which fact. */
export type Columns = Partial<Record<RowFact, string>>

/** Parts of a posting that some records keep apart from the description, and the headings that they get. */
export const SECTIONS = {
  responsibilities: 'Responsibilities',
  requirements: 'Requirements',
  qualifications: 'Qualifications',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  niceToHave: 'Nice to have',
  benefits: 'Benefits',
} as const satisfies Partial<Record<RowFact, string>>
export const SECTION_FIELDS = keysOf(SECTIONS)

/** Parts that are the posting where it has no other text. */
const ENOUGH = ['responsibilities', 'requirements', 'qualifications'] as const

const NAMES = FIELDS.map((field) => [field, lexicon.columns[field].split(' ')] as const)

/** What sites write before the name of a column: "job_title", "position description", "full job description". */
const BEFORE = /^(?:full|complete|original|raw)?(?:job|posting|position|vacancy)?(?=.)/

/** A name as it is looked up: small letters and figures. */
const bareName = (column: string): string => column.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '')

/** The column with one of these names, the first name that fits; none of those `taken`. */
function columnNamed(
  bare: readonly (readonly [string, string])[],
  names: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  for (const name of names) {
    const found =
      bare.find(([column, written]) => written === name && !taken.has(column)) ??
      bare.find(([column, written]) => written.replace(BEFORE, '') === name && !taken.has(column))
    if (found) return found[0]
  }
  return undefined
}

/** The column among some that holds a fact, by its name; undefined where none does. */
export const columnHolding = (columns: readonly string[], fact: RowFact): string | undefined =>
  columnNamed(
    columns.map((column) => [column, bareName(column)] as const),
    lexicon.columns[fact].split(' '),
    new Set(),
  )

const YES = wordSet(lexicon.yesWords)

/** How one works by the value of a column for it, which may be a yes to work from afar. */
export const workplaceTold = (value: unknown): Workplace | null =>
  value === true || YES.has((line(value) ?? '').toLowerCase()) ? 'remote' : workplaceOf(value)

/** Which column holds which fact: as the user says, else by name. Throws an InputError where no column holds the text or a part of it, or a named one is not there. */
export function columnsFor(
  columns: readonly string[],
  source: string,
  map: Readonly<Record<string, string>> = {},
): Columns {
  const chosen: Columns = {}
  for (const [field, column] of Object.entries(map)) {
    if (!isOneOf(FIELDS, field))
      throw problem(
        source,
        `"${field}" is not a fact that a posting has. Map one of ${FIELDS.join(', ')}.`,
      )
    if (!columns.includes(column) && !leadsInside(columns, column))
      throw problem(source, `There is no column "${column}". There are: ${shown(columns)}.`)
    chosen[field] = column
  }
  const bare = columns.map((column) => [column, bareName(column)] as const)
  const taken = new Set(Object.values(chosen))
  for (const [field, names] of NAMES) {
    if (chosen[field] !== undefined) continue
    const found = columnNamed(bare, names, taken)
    if (found === undefined) continue
    chosen[field] = found
    taken.add(found)
  }
  if (!holdsText(chosen))
    throw problem(
      source,
      columns.length > 1 && columns.every(isOfProfile)
        ? 'This is a profile, and no posting. Give it with -p, and a posting to judge it against.'
        : `No column or key holds the text of the posting. There are: ${shown(columns)}. Name one with --map text=NAME.`,
    )
  return chosen
}

const OTHER_KEYS = wordSet(lexicon.otherKeysOfProfiles)
/** Whether a key is one of a profile: of its parts, of sorts of skills, or of the one degree of a short one. */
const isOfProfile = (key: string): boolean => Object.hasOwn(SILENT, key) || OTHER_KEYS.has(key)

const holdsText = (columns: Columns): boolean =>
  columns.text !== undefined || ENOUGH.some((field) => columns[field] !== undefined)

/** Whether a record has a key for the text of a posting, or for a part of it; with a map the key that it names. */
export function holdsPosting(record: Json, map: Readonly<Record<string, string>> = {}): boolean {
  if (map['text'] !== undefined)
    return Object.hasOwn(record, map['text']) || leadsInside(Object.keys(record), map['text'])
  const bare = Object.keys(record).map((key) => [key, bareName(key)] as const)
  return [...ENOUGH, 'text' as const].some(
    (field) => columnNamed(bare, lexicon.columns[field].split(' '), new Set()) !== undefined,
  )
}

/** "jobPostingInfo.jobDescription": a key inside the value of another. */
const leadsInside = (columns: readonly string[], path: string): boolean =>
  path.includes('.') && columns.includes(path.split('.')[0] ?? '')

/** The value of a column or key; of a path with dots that is no key itself, the value inside. */
export const valueAt = (record: Json, column: string): unknown =>
  Object.hasOwn(record, column)
    ? valueAtPath(record, column)
    : valueAtPath(record, ...column.split('.'))

const PAY_KEYS = entriesOf(lexicon.payKeys).map(
  ([field, names]) => [field, names.split(' ')] as const,
)

/** The parts of pay that stand inside one value: `{ from: 50, to: 60, currency: "EUR" }`. */
export function payParts(pay: unknown): Partial<Record<keyof typeof lexicon.payKeys, unknown>> {
  if (!isRecord(pay)) return {}
  const bare = Object.keys(pay).map((key) => [key, bareName(key)] as const)
  return Object.fromEntries(
    PAY_KEYS.map(([field, names]) => {
      const key = columnNamed(bare, names, new Set())
      return [field, key === undefined ? undefined : pay[key]]
    }),
  )
}

const WORDS_KEYS = lexicon.wordsKeys.split(' ')

/** The words of a value: itself, or where they stand inside it (`{ "display_name": "York" }`); of a list null. */
export function wordsOfValue(value: unknown): string | null {
  if (!isRecord(value)) return typeof value === 'number' ? line(value) : textOrNull(value)
  const bare = Object.keys(value).map((key) => [key, bareName(key)] as const)
  const key = columnNamed(bare, WORDS_KEYS, new Set())
  return key === undefined ? null : textOrNull(value[key])
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const shown = (columns: readonly string[]): string =>
  columns.length > 0
    ? columns
        .slice(0, 20)
        .map((c) => line(c) ?? '""')
        .join(', ')
    : 'none'
