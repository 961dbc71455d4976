import type { Hint, Metadata, Pay, PostingDocument } from '../../core/posting.ts'
import { isRecord } from '../../core/records.ts'
import {
  columnsFor,
  payParts,
  SECTION_FIELDS,
  SECTIONS,
  valueAt,
  wordsOfValue,
  workplaceTold,
  type Columns,
  type RowFact,
} from './columns.ts'
import { headingLine, join, type Marked } from './html-text.ts'
import {
  dayOf,
  employmentTypesOf,
  line,
  payOf,
  stated,
  workplaceOf,
  type Collected,
} from '../metadata.ts'
import { placeOf } from '../place.ts'
import { postingOf } from './plain.ts'
import { problem } from '../problem.ts'
import { type Json } from '../record.ts'
import { ownMetadata } from './own-metadata.ts'
import { gatheredText, publishedLine } from './published-text.ts'

/** The columns that were chosen last: the records of a file have the same keys. */
let last: {
  readonly keys: string
  readonly map: Readonly<Record<string, string>> | undefined
  readonly columns: Columns
} | null = null

function columnsOf(
  record: Json,
  source: string,
  map: Readonly<Record<string, string>> | undefined,
): Columns {
  const names = Object.keys(record)
  const keys = JSON.stringify(names)
  if (last?.keys !== keys || last.map !== map)
    last = { keys, map, columns: columnsFor(names, source, map) }
  return last.columns
}

/** Gives the value of a fact; undefined where the record has no column for it. */
type ValueOf = (field: RowFact) => unknown

/** One posting from a record of facts by name. Throws an InputError where its text is none. */
export function readRecord(
  record: Json,
  source: string,
  map?: Readonly<Record<string, string>>,
): PostingDocument {
  const columns = columnsOf(record, source, map)
  const value: ValueOf = (field) =>
    columns[field] === undefined ? undefined : valueAt(record, columns[field])
  const written = wordsOfText(value('text'))
  if (written === null)
    throw problem(
      source,
      `The text of this posting ("${columns.text ?? ''}") is not written as text.`,
    )
  const parts = SECTION_FIELDS.flatMap((field) => {
    const part = sectionText(
      field === 'experience' ? yearsInWords(value(field)) : value(field),
      source,
    )
    return part === null || written.includes(part.text.split('\n')[0] ?? '')
      ? []
      : [headingLine(SECTIONS[field]), part]
  })
  const { pay, words } = payIn(value)
  const paid = words === null || written.includes(words) ? [] : [plainLine(`Salary: ${words}`)]
  return postingOf({
    source,
    ...join([gatheredText(written, source), ...parts, ...(hasWords(written, parts) ? paid : [])]),
    metadata: { ...stated({ baseSalary: pay }), ...ownMetadata(record), ...namedMetadata(value) },
  })
}

/** "3-5 years" of a column for experience says what they are of by its name alone. */
const yearsInWords = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*\d[^a-z]*(?:years?|yrs?)\s*$/i.test(value)
    ? `${value.trim()} of experience`
    : value

const plainLine = (text: string): Marked => ({ text, hints: [] })

/** A row without any text is told as empty, though it may name a pay. */
const hasWords = (written: string, parts: readonly Marked[]): boolean =>
  written.trim() !== '' || parts.length > 0

/** The text of a posting, which may stand inside a value or be a list of paragraphs; null where it is neither. */
function wordsOfText(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string') ? value.join('\n\n') : null
  return typeof value === 'number' ? null : wordsOfValue(value)
}

/** Pay as a record states it: whole, where amounts, currency and unit stand apart, else the words that state it. */
function payIn(value: ValueOf): { readonly pay: Pay | null; readonly words: string | null } {
  const inside = payParts(value('pay'))
  const [min, max, currency, unit] = (['payMin', 'payMax', 'payCurrency', 'payUnit'] as const).map(
    (field) => value(field) ?? inside[field],
  )
  const pay = payOf(min, max, currency, unit)
  if (pay !== null) return { pay, words: null }
  const words = isRecord(value('pay')) ? null : line(value('pay'))
  const amounts = [...new Set([line(min), line(max)])].filter((amount) => amount !== null)
  const code = line(currency)
  return {
    pay: null,
    words: words ?? (amounts.length > 0 && code ? inOneLine(amounts, code, line(unit)) : null),
  }
}

const inOneLine = (amounts: readonly string[], currency: string, unit: string | null): string =>
  `${amounts.join(' - ')} ${currency}${unit ? ` ${unit}` : ''}`

/** Text, or a list of texts as list items; null where a value is neither. */
function sectionText(value: unknown, source: string): Marked | null {
  if (typeof value === 'string') return value.trim() === '' ? null : gatheredText(value, source)
  if (!Array.isArray(value)) return null
  const items = value.map((item) => line(wordsOfValue(item))).filter((item) => item !== null)
  let text = ''
  const hints = items.map((item): Hint => {
    const start = text === '' ? 0 : text.length + 1
    text += `${text === '' ? '' : '\n'}${item}`
    return { is: 'bullet', span: { start, end: text.length } }
  })
  return items.length > 0 ? { text, hints } : null
}

function namedMetadata(value: ValueOf): Partial<Metadata> {
  const places = placesIn(value)
  const collected: Collected = {
    title: publishedLine(wordsOfValue(value('title'))),
    hiringOrganization: publishedLine(wordsOfValue(value('hiringOrganization'))),
    ...employmentTypesOf(value('employmentType')),
    workplace: workplaceTold(value('workplace')) ?? workplaceOf(places[0]),
    datePosted: dayOf(value('datePosted')),
    validThrough: dayOf(value('validThrough')),
    jobLocation: places.map((place) => placeOf(place)),
  }
  return stated(collected)
}

const MOST_PLACES = 50

/** The places of a record: of one column, which may hold several, and the parts of an address that stand in columns of their own. */
function placesIn(value: ValueOf): readonly string[] {
  const where = value('jobLocation')
  const list = Array.isArray(where) ? where.slice(0, MOST_PLACES) : [where]
  const parts = [value('city'), value('region'), value('country')]
  const apart = parts.map((part) => line(wordsOfValue(part))).filter((part) => part !== null)
  const named = list.map((place) => line(wordsOfValue(place)) ?? addressIn(place))
  const places = named.filter((place) => place !== null)
  const [only] = places
  // the city alone stands in the column of places, its country in another
  if (places.length === 1 && only !== undefined && !only.includes(',') && apart.length > 0)
    return [[...new Set([only, ...apart])].join(', ')]
  return places.length > 0 || apart.length === 0 ? places : [[...new Set(apart)].join(', ')]
}

/** The parts of an address in one value: `{ "city": "Oslo", "country": "Norway" }`. */
function addressIn(place: unknown): string | null {
  if (!isRecord(place)) return null
  const parts = ['city', 'region', 'state', 'country'].map((key) => line(place[key]))
  return [...new Set(parts.filter((part) => part !== null))].join(', ') || null
}
