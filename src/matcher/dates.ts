import { day, monthOf, yearOf, type When } from '../core/day.ts'
import type { PhraseClass } from './pattern.ts'
import { memoizedTest, type Token, type WrittenToken } from './tokenizer.ts'
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
const SEASON_MONTH: Readonly<Record<Season, number>> = {
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

/** The month that stands for a part of a year: "mid-2026", "end of 2026". */
const PART_OF_YEAR = new Map<string, number>(Object.entries(lexicon.partsOfYear))
/** Names of months that text without a capital uses for something else. */
const OTHER_WORDS = wordSet(lexicon.monthsOrWords)
const ORDINAL_ENDINGS = wordSet(lexicon.ordinalEndings)
const TERM_WORDS = wordSet(lexicon.termWords)

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
const ORDINAL = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/

const yearAt = (token: Token | undefined): number | null => {
  if (!token) return null
  if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) return Number(token.text)
  return null
}

const isMonth = (token: WrittenToken | undefined): boolean =>
  token !== undefined &&
  MONTH.has(token.norm) &&
  (token.text !== token.norm || !OTHER_WORDS.has(token.norm))

const isSeason = (token: Token | undefined): boolean => SEASONS.has(token?.norm ?? '')

/** The years that `yearAt` knows. */
const YEARS: readonly string[] = Array.from({ length: 200 }, (_, i) => String(1900 + i))

/** Words of which one stands in every term of the academic year. */
export const SEASON_WORDS: readonly string[] = [...SEASONS.keys()]
/** Words of which one stands in every date with a month: its name, or the year where it is in digits ("05/2025"). */
export const MONTH_WORDS: readonly string[] = [...MONTH.keys(), ...YEARS]

/** What a class of phrases gives: the value, and the token behind it. */
interface Eaten {
  readonly to: number
  readonly value: WrittenDate
}

/** "December 2025", "May/June 2025", "12 May 2025", "May 12, 2025", "Spring 2027", "mid-2026", "early May", "2025-05", "05/2025", "2026". */
export const writtenDate: PhraseClass<WrittenDate> = {
  starts: memoizedTest(
    (token) =>
      isMonth(token) ||
      SEASONS.has(token.norm) ||
      token.kind === 'number' ||
      PART_OF_YEAR.has(token.norm) ||
      ORDINAL.test(token.norm),
  ),
  words: [...MONTH_WORDS, ...SEASON_WORDS],
  eat(tokens, at, limit) {
    const first = tokens[at]
    if (!first) return null
    if (PART_OF_YEAR.has(first.norm)) return partOfYear(tokens, at, limit)
    if (ORDINAL.test(first.norm))
      return dayFirst(tokens, at + 1, limit, Number.parseInt(first.norm, 10))
    if (first.kind === 'number') return numberFirst(tokens, at, limit)
    return nameFirst(tokens, at, limit, null)
  },
}

/** The token behind an "of" at `at`; `at` where there is none. */
const behindOf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.norm === 'of' ? at + 1 : at

/** "mid-2026", "end of 2026"; before a month the word says nothing more: "early May". */
function partOfYear(tokens: readonly Token[], start: number, limit: number): Eaten | null {
  const at = behindOf(tokens, start + 1)
  const year = at < limit ? yearAt(tokens[at]) : null
  if (year === null) return nameFirst(tokens, at, limit, null)
  const month = PART_OF_YEAR.get(tokens[start]?.norm ?? '') ?? null
  return { to: at + 1, value: { year, month, date: null, season: null } }
}

/** "2025-05", "05/2025", "2026", "12 May 2025". */
function numberFirst(tokens: readonly Token[], at: number, limit: number): Eaten | null {
  const year = yearAt(tokens[at])
  if (year !== null) {
    const value = { year, month: null, date: null, season: null }
    return yearMonth(tokens, at, limit, year) ?? { to: at + 1, value }
  }
  const written = tokens[at]?.text ?? ''
  if (!DAY.test(written)) return null
  const ending = ORDINAL_ENDINGS.has(tokens[at + 1]?.norm ?? '') ? 1 : 0
  return monthYear(tokens, at, limit) ?? dayFirst(tokens, at + 1 + ending, limit, Number(written))
}

/** What stands behind a day of the month: "12 | May 2025", "12th | of May". */
function dayFirst(
  tokens: readonly Token[],
  behind: number,
  limit: number,
  date: number,
): Eaten | null {
  const at = behindOf(tokens, behind)
  return isMonth(tokens[at]) ? nameFirst(tokens, at, limit, date) : null
}

/** The name of a month or a season at `at`, and what follows it. `date` is the day that stood before it. */
function nameFirst(
  tokens: readonly Token[],
  at: number,
  limit: number,
  date: number | null,
): Eaten | null {
  const name = at < limit ? tokens[at] : undefined
  if (!name) return null
  const season = SEASONS.get(name.norm) ?? null
  if (!season && !isMonth(name)) return null
  const month = season ? SEASON_MONTH[season] : (MONTH.get(name.norm) ?? null)
  const behind = behindAlternatives(tokens, at + 1, limit)
  const dayBehind = date === null && !season && behind < limit ? dayOf(tokens[behind]) : null
  const to = dayBehind === null ? behind : behind + 1
  const year = yearBehind(tokens, to, limit)
  return {
    to: year.to,
    value: { year: year.value, month, date: date ?? dayBehind, season },
  }
}

/** The token behind further months or seasons, of which the first counts: "May | /June 2025", "Spring | or Summer 2026". */
function behindAlternatives(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to + 1 < limit) {
    const joint = tokens[to]
    const isJoint = joint?.text === '/' || joint?.norm === 'or'
    if (!joint?.hyphen && !isJoint) break
    // a hyphen is no token of its own: the word behind it is marked
    const next = joint?.hyphen ? to : to + 1
    if (!isMonth(tokens[next]) && !isSeason(tokens[next])) break
    to = next + 1
  }
  return to
}

/** The day of the month that a token says behind its name: "12" or "12th"; null where it is none. */
function dayOf(token: Token | undefined): number | null {
  if (!token) return null
  if (token.kind === 'number') return DAY.test(token.text) ? Number(token.text) : null
  return ORDINAL.test(token.norm) ? Number.parseInt(token.norm, 10) : null
}

/** The year behind a month, a day or a season: "2025", ", 2025", "of 2025", "semester 2025", "'25"; null, with `to` at `from`, where there is none. */
function yearBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
): { readonly to: number; readonly value: number | null } {
  let at = from
  if (TERM_WORDS.has(tokens[at]?.norm ?? '')) at++
  if (tokens[at]?.text === ',') at++
  else at = behindOf(tokens, at)
  if (at >= limit) return { to: from, value: null }
  const full = yearAt(tokens[at])
  if (full !== null) return { to: at + 1, value: full }
  const short = shortYear(tokens, at, limit)
  return short === null ? { to: from, value: null } : { to: at + 2, value: short }
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

/** "2025-05", "2025-05-12"; null where no month follows the year. */
function yearMonth(
  tokens: readonly Token[],
  at: number,
  limit: number,
  year: number,
): Eaten | null {
  const [month, date] = [tokens[at + 1], tokens[at + 2]]
  if (at + 1 >= limit || !month?.hyphen || !/^(?:0[1-9]|1[0-2])$/.test(month.text)) return null
  const hasDay = at + 2 < limit && date?.hyphen && /^(?:0[1-9]|[12]\d|3[01])$/.test(date.text)
  return {
    to: at + (hasDay ? 3 : 2),
    value: {
      year,
      month: Number(month.text),
      date: hasDay ? Number(date.text) : null,
      season: null,
    },
  }
}

/** "05/2025" */
function monthYear(tokens: readonly Token[], at: number, limit: number): Eaten | null {
  const month = tokens[at]?.text ?? ''
  if (at + 2 >= limit || tokens[at + 1]?.text !== '/' || !/^(?:0?[1-9]|1[0-2])$/.test(month))
    return null
  const year = yearAt(tokens[at + 2])
  if (year === null) return null
  return { to: at + 3, value: { year, month: Number(month), date: null, season: null } }
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
