import { itemAt } from '../../core/item-at.ts'
import { day, dayMeant, isoDay, parseIso, parts, type Day } from '../../core/day.ts'
import { writtenDate } from '../../matcher/dates.ts'
import { entriesOf } from '../../core/records.ts'
import type { Span } from '../../core/span.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { tellsOfPosting } from './day-words.ts'
import * as lexicon from './lexicon.ts'
import { Signs } from './signs.ts'
import { isPlace } from './written-places.ts'
import type { Sentences } from './sentence-topics.ts'
import { written, type Written } from './written.ts'

/** A day that a text writes out, and where. */
export interface DayFound extends Span {
  readonly iso: string
}

/** A day written out: "July 25, 2024", "2024-07-25", "25.07.2024", "07/25/2024", "25 juillet 2024"; null where it is none, or day and month cannot be told apart. */
export const dayIn = (said: Written): string | null => dayFound(said)?.iso ?? null

/** The same with where it stands. */
export function dayFound({ text, tokens }: Written): DayFound | null {
  const figured = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1\d{4})\b/.exec(text)
  if (figured) {
    const [figures] = figured
    const iso = figures.charAt(4) === '-' ? validIso(figures) : dayMeant(figures)
    return iso === null ? null : foundAt(figured.index, figured.index + figures.length, iso)
  }
  for (let at = 0; at < tokens.length; at++) {
    const found = namedDay(tokens, at)
    if (found) return found
  }
  return null
}

const validIso = (iso: string): string | null => (parseIso(iso) ? iso : null)

const foundAt = (start: number, end: number, iso: string): DayFound => ({ start, end, iso })

/** "July 25, 2024" or "25 juillet 2024" at a token. */
function namedDay(tokens: readonly Token[], at: number): DayFound | null {
  const token = tokens[at]
  if (!token) return null
  const eaten = writtenDate.starts(token) ? writtenDate.eat(tokens, at, tokens.length) : null
  if (eaten?.value.date && eaten.value.year && eaten.value.month) {
    const { year, month, date } = eaten.value
    return foundAt(token.start, itemAt(tokens, eaten.to - 1).end, isoDay(day(year, month, date)))
  }
  return token.kind === 'number' ? dayAbroad(tokens, at) : null
}

let monthsAbroad: ReadonlyMap<string, number> | null = null
/** Months in other languages by their names. */
const monthAbroad = (name: string): number | undefined =>
  (monthsAbroad ??= new Map(
    entriesOf(lexicon.monthsAbroad).flatMap(([month, names]) =>
      names.split(' ').map((each) => [each, Number(month)] as const),
    ),
  )).get(name)

/** Between the parts of such a day: "15. Dezember 2026", "15 de diciembre de 2026". */
const isLink = ({ norm }: Token): boolean => norm === '.' || norm === 'de'

/** A day in another language that begins with its number. */
function dayAbroad(tokens: readonly Token[], at: number): DayFound | null {
  const [first, month, year] = tokens.slice(at, at + 5).filter((token) => !isLink(token))
  const number = monthAbroad(month?.norm ?? '')
  if (!first || !year || number === undefined) return null
  if (!/^\d{1,2}$/.test(first.text) || !/^20\d\d$/.test(year.text)) return null
  const iso = validIso(
    `${year.text}-${String(number).padStart(2, '0')}-${first.text.padStart(2, '0')}`,
  )
  return iso === null ? null : foundAt(first.start, year.end, iso)
}

/** What stands before the last day to apply: "apply by March 3, 2025", "applications close on …". */
const DEADLINE = new Signs([
  [
    'deadline',
    [
      'apply by|before|no_later_than',
      'application|applications will? close|closes|due|are_due|deadline',
      'application|applications window will? close|closes|closed',
      'deadline',
      'open until|through',
      'accepted|accepting applications? until|through',
      'closing date',
      'application|applications have|were|was|has? closed',
    ],
  ],
])
const NEAR = 60

/** See `Signs.words`. */
export const deadlineWords = (): readonly string[] => DEADLINE.words

export function deadlineIn(sentences: Sentences): string | null {
  const { text, tokens } = sentences
  for (const { match } of DEADLINE.all(tokens, sentences.on('deadline'))) {
    const { end } = itemAt(tokens, match.to - 1)
    const found = dayIn(written(text.slice(end, end + NEAR).split(/[.\n]/, 1)[0] ?? ''))
    if (found) return found
  }
  return null
}

/** The day that a short line of the opening holds. */
function dayOfLine(line: Written): DayFound | null {
  const isShort = line.text.length < 30 && line.tokens.length < 8
  return isShort && line.tokens.some((t) => t.kind === 'number' && t.text.length >= 4)
    ? dayFound(line)
    : null
}

/** Whether a line of the opening is short and holds a day. */
export const isDated = (line: Written): boolean => dayOfLine(line) !== null

/** A line of the opening that is a day and nothing else, but for the place before it. */
export function dayAlone(line: Written): string | null {
  const found = dayOfLine(line)
  if (!found) return null
  const around = `${line.text.slice(0, found.start)} ${line.text.slice(found.end)}`.trim()
  const place = around.replace(/[\s,·–-]+$/, '')
  return tellsOfPosting(written(around).tokens) || isPlace(written(place)) ? found.iso : null
}

/** "Posted October 30, 2026 · Apply by December 15": the day that such a line of the opening begins with. */
export const dayPosted = (line: Written): string | null =>
  /^(?:re)?posted\b/i.test(line.text) ? dayIn(written(line.text.split(/[·∙•|]/)[0] ?? '')) : null

/** The first year in which a term can lie that a posting of this day speaks of: a summer is advertised from the August before. */
export function yearAhead(posted: string | null, month: number): number | null {
  const at: Day | undefined = posted === null ? undefined : parseIso(posted.slice(0, 10))?.first
  if (at === undefined) return null
  const { year, month: now } = parts(at)
  return month >= now ? year : year + 1
}
