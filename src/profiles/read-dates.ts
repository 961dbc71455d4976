import { day, monthOf, parseIso, parts, type When } from '../core/day.ts'
import { SEASON_SPAN, whenOf, writtenDate } from '../matcher/dates.ts'
import * as lexicon from './lexicon.ts'
import { tokenize } from '../matcher/tokenizer.ts'

/** Words before a date that add nothing: "expected May 2026". */
const BEFORE = new RegExp(
  String.raw`^(?:${lexicon.beforeDates.join('|')}|(?:approx|ca)\.?)[\s:]+`,
  'i',
)
const ONGOING = new Set(lexicon.ongoing)

/** The end of something that lasts. */
export const isOngoing = (written: string): boolean => ONGOING.has(written.trim().toLowerCase())

/** A date where the whole text is one: ISO 8601, "May 2026", "Spring 2026", "expected 12 May 2026", "5/2026", "12.05.2026", "Q3 2025"; else null. */
export function readDate(written: string): When | null {
  if (written === '') return null
  const iso = parseIso(written)
  if (iso) return iso
  const text = stripped(written)
  return parseIso(text) ?? numeric(text) ?? quarter(text) ?? inWords(text)
}

function stripped(written: string): string {
  let text = written.trim().replace(/\s*\((?:expected|anticipated|planned|projected)\)$/i, '')
  while (BEFORE.test(text)) text = text.replace(BEFORE, '')
  return text
}

function numeric(text: string): When | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:T[\d:.Z+-]*)?$/.exec(text)
  if (yearFirst) return built(yearFirst[1], yearFirst[2], yearFirst[3])
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (german) return built(german[3], german[2], german[1])
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(text)
  return monthFirst ? built(monthFirst[2], monthFirst[1], undefined) : null
}

const built = (year = '', month = '', date = ''): When | null =>
  parseIso(
    [year, month.padStart(2, '0'), ...(date === '' ? [] : [date.padStart(2, '0')])].join('-'),
  )

function quarter(text: string): When | null {
  const shape = /^Q([1-4])[ /-](\d{4})$/i.exec(text)
  if (!shape) return null
  const month = Number(shape[1]) * 3
  const year = Number(shape[2])
  return { first: day(year, month - 2, 1), last: monthOf(year, month).last }
}

function inWords(text: string): When | null {
  // small, it is a word of sentences, and here nothing but a date is meant
  const tokens = tokenize(text.replace(/^may\b/, 'May'))
  const first = tokens[0]
  if (!first || !writtenDate.starts(first)) return null
  const eaten = writtenDate.eat(tokens, 0, tokens.length)
  return eaten && eaten.to === tokens.length ? whenOf(eaten.value) : null
}

export interface Range {
  readonly start: When
  /** Null while it lasts. */
  readonly end: When | null
}

const BETWEEN = /\s+(?:to|until|till|through|thru)\s+|\s*[–—]\s*|\s+-\s+/

/** "May–August 2025", "2024-06 to 2024-09", "June 2023 - present", "Summer 2025" (its months); null where the text is no stretch of time. */
export function readRange(written: string): Range | null {
  const since = /^since\s+(.+)$/i.exec(written.trim())?.[1]
  const from = since === undefined ? null : readDate(since)
  if (from) return { start: from, end: null }
  const sides = sidesOf(written)
  const [left = '', right = ''] = sides
  if (sides.length === 1) return season(left)
  if (sides.length !== 2) return null
  const end = isOngoing(right) ? null : readDate(right)
  if (end === null && !isOngoing(right)) return null
  const start = readDate(left) ?? (end && readDate(`${left} ${parts(end.last).year}`))
  return start ? { start, end } : null
}

/** What stands on either side of "to" or a dash; one without blanks is in dates too: "2021-2023", "2024-06". */
function sidesOf(written: string): readonly string[] {
  const sides = written.split(BETWEEN)
  return sides.length === 1 && parseIso(written) === null ? written.split('-') : sides
}

function season(text: string): Range | null {
  const tokens = tokenize(stripped(text))
  const first = tokens[0]
  const eaten =
    first && writtenDate.starts(first) ? writtenDate.eat(tokens, 0, tokens.length) : null
  if (
    !eaten ||
    eaten.to !== tokens.length ||
    eaten.value.season === null ||
    eaten.value.year === null
  )
    return null
  const [from, to] = SEASON_SPAN[eaten.value.season]
  return { start: monthOf(eaten.value.year, from), end: monthOf(eaten.value.year, to) }
}
