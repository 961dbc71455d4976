import { itemAt } from '../../core/item-at.ts'
import { day, dayMeant, isoDay, parseIso, parts, type Day } from '../../core/day.ts'
import { writtenDate } from '../../matcher/dates.ts'
import { Signs } from './signs.ts'
import type { Sentences } from './sentence-topics.ts'
import { written, type Written } from './written.ts'

/** A day written out: "July 25, 2024", "2024-07-25", "25.07.2024", "07/25/2024"; null where it is none, or day and month cannot be told apart. */
export function dayIn({ text, tokens }: Written): string | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text)?.[1]
  if (iso) return parseIso(iso) ? iso : null
  const figures = /\b\d{1,2}([./-])\d{1,2}\1\d{4}\b/.exec(text)?.[0]
  if (figures) return dayMeant(figures)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const eaten =
      token && writtenDate.starts(token) ? writtenDate.eat(tokens, at, tokens.length) : null
    if (eaten?.value.date && eaten.value.year && eaten.value.month)
      return isoDay(day(eaten.value.year, eaten.value.month, eaten.value.date))
  }
  return null
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

/** A line of the opening that is a day and nothing else. */
export const dayAlone = (line: Written): string | null =>
  line.text.length < 30 &&
  line.tokens.length < 8 &&
  line.tokens.some((t) => t.kind === 'number' && t.text.length >= 4)
    ? dayIn(line)
    : null

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
