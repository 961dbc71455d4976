import { isoMonth, day } from '../../core/day.ts'
import { monthText, writtenDate, type WrittenDate } from '../../matcher/dates.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** First and last month that a row of dates covers, `YYYY-MM`: "Fall 2025 or Spring 2026", "May/June 2026", "2026". */
export interface Months {
  readonly first: string
  readonly last: string
}

const JOINTS = wordSet(lexicon.dateJoints)
const BETWEEN = wordSet(lexicon.behindJoint)

/** `month` later (or, negative, earlier) than `text`, both `YYYY-MM`. */
export const shift = (text: string, months: number): string =>
  isoMonth(day(Number(text.slice(0, 4)), Number(text.slice(5)) + months, 1))

/** Dates in a row, joined by "or", "to", a dash; null where no year stands. */
export const dates: PhraseClass<Months> = {
  starts: writtenDate.starts,
  eat(tokens, start, limit) {
    const found: WrittenDate[] = []
    let to = start
    let at = start
    while (at < limit) {
      const token = tokens[at]
      const eaten = token && writtenDate.starts(token) ? writtenDate.eat(tokens, at, limit) : null
      if (!eaten || (eaten.value.year === null && eaten.value.month === null)) break
      found.push(...each(tokens, at, eaten.to, eaten.value))
      to = eaten.to
      at = next(tokens, to, limit)
      if (at < 0) break
    }
    const year = found.findLast((d) => d.year !== null)?.year ?? null
    if (year === null) return null
    return { to, value: span(found, year) }
  },
}

/** Start of the next date of the row, or -1. */
function next(tokens: readonly Token[], to: number, limit: number): number {
  let at = to
  if (at < limit && tokens[at]?.hyphen) return at
  if (at >= limit || !JOINTS.has(tokens[at]?.norm ?? '')) return -1
  at++
  while (at < limit && BETWEEN.has(tokens[at]?.norm ?? '')) at++
  return at
}

/** The dates that were eaten as one: "May/June 2026" is two. */
function each(
  tokens: readonly Token[],
  from: number,
  to: number,
  whole: WrittenDate,
): WrittenDate[] {
  const found = [whole]
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]
    if (
      !token ||
      token.kind !== 'word' ||
      !writtenDate.starts(token) ||
      (tokens[at - 1]?.text !== '/' && tokens[at - 1]?.norm !== 'or' && !token.hyphen)
    )
      continue
    const eaten = writtenDate.eat(tokens, at, to)
    if (
      eaten &&
      eaten.value.month !== null &&
      !/^(?:early|mid|late)$/.test(tokens[at - 1]?.norm ?? '')
    )
      found.push(eaten.value)
  }
  return found
}

function span(found: readonly WrittenDate[], lastYear: number): Months {
  const firsts: string[] = []
  const lasts: string[] = []
  // a month without a year takes that of the date behind it, or the next time it comes after the date before it
  let before: WrittenDate | null = null
  found.forEach((date, i) => {
    const behind = found.slice(i).find((d) => d.year !== null)?.year ?? null
    const passed = before?.month != null && date.month !== null && date.month < before.month ? 1 : 0
    const year: number = behind ?? (before?.year ?? lastYear) + passed
    before = { ...date, year }
    const month = monthText(before)
    firsts.push(month ?? `${year}-01`)
    lasts.push(month ?? `${year}-12`)
  })
  return {
    first: firsts.sort()[0] ?? `${lastYear}-01`,
    last: lasts.sort().at(-1) ?? `${lastYear}-12`,
  }
}
