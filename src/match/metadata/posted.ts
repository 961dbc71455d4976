import { day, isoDay, parseIso, parts, type Day } from '../../core/day.ts'
import { writtenDate } from '../../text/dates.ts'
import { tokenize } from '../../text/tokens.ts'

/** A day written out: "July 25, 2024", "2024-07-25", "25.07.2024", "07/25/2024"; null where it is none, or day and month cannot be told apart. */
export function dayIn(written: string): string | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(written)?.[1]
  if (iso) return parseIso(iso) ? iso : null
  const numeric = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(written)
  if (numeric) return ofParts(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2] === '.')
  const tokens = tokenize(written)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const eaten = token && writtenDate.starts(token) ? writtenDate.eat(tokens, at, tokens.length) : null
    if (eaten?.value.date && eaten.value.year && eaten.value.month) return isoDay(day(eaten.value.year, eaten.value.month, eaten.value.date))
  }
  return null
}

function ofParts(a: number, b: number, year: number, dayFirst: boolean): string | null {
  const [date, month] = dayFirst || a > 12 ? [a, b] : b > 12 ? [b, a] : a === b ? [a, b] : [0, 0]
  return date > 0 && date <= 31 && month > 0 && month <= 12 ? isoDay(day(year, month, date)) : null
}

/** "apply by March 3, 2025", "applications close on …" in a sentence. */
const DEADLINE = /\b(?:apply (?:by|before|no later than)|applications? (?:will )?(?:close|closes|due|are due|deadline|window (?:will )?close[sd]?)|deadline|open (?:until|through)|accept(?:ed|ing) (?:applications )?(?:until|through)|closing date)\b[^.\n]{0,60}/i

export function deadlineIn(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const said = DEADLINE.exec(sentence)?.[0]
    const found = said && dayIn(said)
    if (found) return found
  }
  return null
}

/** A line of the opening that is a day and nothing else. */
export const dayAlone = (line: string): string | null => (line.length < 30 && /\d{4}/.test(line) && line.split(/\s+/).length < 5 ? dayIn(line) : null)

/** The first year in which a term can lie that a posting of this day speaks of: a summer is advertised from the August before. */
export function yearAhead(posted: string | null, month: number): number | null {
  const at: Day | undefined = posted === null ? undefined : parseIso(posted.slice(0, 10))?.first
  if (at === undefined) return null
  const { year, month: now } = parts(at)
  return month >= now ? year : year + 1
}
