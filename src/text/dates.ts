import { day, monthOf, yearOf, type When } from '../core/day.ts'
import type { PhraseClass } from './pattern.ts'
import { remembered, type Token } from './tokens.ts'
import { wordSet } from './words.ts'
import * as lexicon from '../vocabulary/lexicon/dates.ts'

/** A date as adverts write it. `year` is null in "early May"; `month` is null in "2026". Months count from 1. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number | null
  readonly date: number | null
  readonly season: Season | null
}

export type Season = 'winter' | 'spring' | 'summer' | 'fall'

/** The month that stands for a term of the academic year when a graduation or a start is named by it. */
export const SEASON_MONTH: Readonly<Record<Season, number>> = {
  winter: 1,
  spring: 5,
  summer: 8,
  fall: 12,
}

/** First and last month in which work named by the term can lie: a summer internship runs within May to September. */
export const SEASON_SPAN: Readonly<Record<Season, readonly [number, number]>> = {
  winter: [1, 4],
  spring: [1, 6],
  summer: [5, 9],
  fall: [8, 12],
}

const MONTH = new Map<string, number>([
  ...Object.entries(lexicon.months),
  ...Object.entries(lexicon.shortMonths),
])

const SEASONS = new Map<string, Season>(Object.entries(lexicon.seasons))

const EARLY = wordSet(lexicon.partsOfMonth)

const ORDINAL = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/

const yearAt = (token: Token | undefined): number | null => {
  if (!token) return null
  if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) return Number(token.text)
  return null
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  MONTH.has(token.norm) &&
  (token.norm !== 'may' &&
  token.norm !== 'march' &&
  token.norm !== 'mar' &&
  token.norm !== 'dec' &&
  token.norm !== 'sep' &&
  token.norm !== 'jan'
    ? true
    : token.text !== token.norm)

/** "December 2025", "May/June 2025", "12 May 2025", "May 12, 2025", "Spring 2027", "mid-2026", "early May", "2025-05", "05/2025", "2026". */
export const writtenDate: PhraseClass<WrittenDate> = {
  starts: remembered(
    (token) =>
      isMonth(token) ||
      SEASONS.has(token.norm) ||
      token.kind === 'number' ||
      EARLY.has(token.norm) ||
      ORDINAL.test(token.norm),
  ),
  eat(tokens, start, limit) {
    let at = start
    let date: number | null = null
    const first = tokens[at]
    if (!first) return null
    let half: number | null = null
    if (EARLY.has(first.norm)) {
      half =
        first.norm === 'mid' || first.norm === 'middle'
          ? 6
          : first.norm === 'end' || first.norm === 'late'
            ? 12
            : 1
      at++
      if (tokens[at]?.norm === 'of') at++
      const year = yearAt(tokens[at])
      if (at < limit && year !== null)
        return { to: at + 1, value: { year, month: half, date: null, season: null } }
    } else if (ORDINAL.test(first.norm)) {
      // "12th May", "12th of May"
      date = Number.parseInt(first.norm, 10)
      at++
      if (tokens[at]?.norm === 'of') at++
      if (!isMonth(tokens[at])) return null
    } else if (first.kind === 'number') {
      const numeric = numericDate(tokens, at, limit)
      if (numeric) return numeric
      if (yearAt(first) !== null)
        return { to: at + 1, value: { year: yearAt(first), month: null, date: null, season: null } }
      // "12 May 2025", "12th of May"
      if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(first.text)) return null
      date = Number(first.text)
      at++
      if (['st', 'nd', 'rd', 'th'].includes(tokens[at]?.norm ?? '')) at++
      if (tokens[at]?.norm === 'of') at++
      if (!isMonth(tokens[at])) return null
    }
    const named = at < limit ? tokens[at] : undefined
    if (!named) return null
    const season = SEASONS.get(named.norm) ?? null
    if (!isMonth(named) && !season) return null
    let month = season ? SEASON_MONTH[season] : (MONTH.get(named.norm) ?? null)
    at++
    // "May/June 2025", "Spring/Summer 2026": the first counts
    while (
      at + 1 < limit &&
      (tokens[at]?.text === '/' || tokens[at]?.norm === 'or' || tokens[at]?.hyphen) &&
      (isMonth(tokens[at]?.hyphen ? tokens[at] : tokens[at + 1]) ||
        SEASONS.has((tokens[at]?.hyphen ? tokens[at] : tokens[at + 1])?.norm ?? ''))
    ) {
      at += tokens[at]?.hyphen ? 1 : 2
    }
    if (
      date === null &&
      !season &&
      tokens[at]?.kind === 'number' &&
      /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(tokens[at]?.text ?? '') &&
      at < limit
    ) {
      date = Number(tokens[at]?.text)
      at++
    } else if (
      date === null &&
      !season &&
      at < limit &&
      /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.test(tokens[at]?.norm ?? '')
    ) {
      date = Number.parseInt(tokens[at]?.norm ?? '', 10)
      at++
    }
    let probe = at
    if (['semester', 'term', 'quarter'].includes(tokens[probe]?.norm ?? '')) probe++
    if (tokens[probe]?.text === ',' || tokens[probe]?.norm === 'of') probe++
    const year = probe < limit ? (yearAt(tokens[probe]) ?? shortYear(tokens, probe, limit)) : null
    if (year !== null) at = probe + (tokens[probe]?.kind === 'sign' ? 2 : 1)
    if (half !== null && year === null && month === null) month = half
    return { to: at, value: { year, month, date, season } }
  },
}

/** '25 after an apostrophe */
function shortYear(tokens: readonly Token[], at: number, limit: number): number | null {
  const mark = tokens[at]
  const digits = tokens[at + 1]
  return mark &&
    digits &&
    at + 1 < limit &&
    (mark.text === "'" || mark.text === '’') &&
    /^\d\d$/.test(digits.text)
    ? 2000 + Number(digits.text)
    : null
}

function numericDate(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; value: WrittenDate } | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const year = yearAt(a)
  // 2025-05, 2025-05-12
  if (year !== null && b?.hyphen && /^(?:0[1-9]|1[0-2])$/.test(b.text) && at + 1 < limit) {
    const date =
      c?.hyphen && /^(?:0[1-9]|[12]\d|3[01])$/.test(c.text) && at + 2 < limit
        ? Number(c.text)
        : null
    return {
      to: at + (date === null ? 2 : 3),
      value: { year, month: Number(b.text), date, season: null },
    }
  }
  // 05/2025
  if (
    a &&
    /^(?:0?[1-9]|1[0-2])$/.test(a.text) &&
    b?.text === '/' &&
    yearAt(c) !== null &&
    at + 2 < limit
  ) {
    return {
      to: at + 3,
      value: { year: yearAt(c), month: Number(a.text), date: null, season: null },
    }
  }
  return null
}

/** The stretch of days that the date names; null without a year. A season stands for the month that `SEASON_MONTH` gives it. */
export function whenOf({ year, month, date }: WrittenDate): When | null {
  if (year === null) return null
  if (month === null) return yearOf(year)
  if (date === null) return monthOf(year, month)
  const at = day(year, month, date)
  return { first: at, last: at }
}

/** `YYYY-MM`; null where the month or the year is not known. */
export function monthText({ year, month }: WrittenDate): string | null {
  return year === null || month === null ? null : `${year}-${String(month).padStart(2, '0')}`
}
