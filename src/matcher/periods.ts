import { own } from '../core/own.ts'
import { amount } from './numbers.ts'
import {
  MONTH_WORDS,
  monthText,
  SEASON_WORDS,
  writtenDate,
  type Season,
  type WrittenDate,
} from './dates.ts'
import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokenizer.ts'
import * as lexicon from '../vocabulary/lexicon/dates.ts'
import { wordSet } from './words.ts'

const WEEKS_PER_MONTH = 52 / 12

const UNIT_WEEKS: Readonly<Record<string, number>> = {
  week: 1,
  weeks: 1,
  wk: 1,
  wks: 1,
  "weeks'": 1,
  month: WEEKS_PER_MONTH,
  months: WEEKS_PER_MONTH,
  "months'": WEEKS_PER_MONTH,
  mos: WEEKS_PER_MONTH,
}

/** "12-week", "10 to 12 weeks", "six (6) months": value is whole weeks, of a range the lower end. */
export const duration: PhraseClass<number> = {
  starts: amount.starts,
  words: Object.keys(UNIT_WEEKS),
  eat(tokens, at, limit) {
    const count = amount.eat(tokens, at, limit)
    if (!count) return null
    const to = tokens[count.to]?.text === '+' ? count.to + 1 : count.to
    const weeks = to < limit ? own(UNIT_WEEKS, tokens[to]?.norm ?? '') : undefined
    return weeks === undefined || count.value.min === 0
      ? null
      : { to: to + 1, value: Math.round(count.value.min * weeks) }
  },
}

/** A term of the academic year; the year is null where it is not said. */
export interface AcademicTerm {
  readonly season: Season
  readonly year: number | null
}

const SEASONS = new Set(Object.keys(lexicon.seasons))

/** "summer 2025", "Fall '25", "2025 Summer", "Spring/Summer 2026" (the first counts). In lower case only with its year: "in the spring" is no term. */
export const academicTerm: PhraseClass<AcademicTerm> = {
  starts: (token) => SEASONS.has(token.norm) || token.kind === 'number',
  words: SEASON_WORDS,
  eat(tokens, at, limit) {
    const first = tokens[at]
    if (!first) return null
    if (first.kind === 'number') {
      const next = tokens[at + 1]
      if (!/^20\d\d$/.test(first.text) || at + 1 >= limit || !next || !SEASONS.has(next.norm))
        return null
      const named = writtenDate.eat(tokens, at + 1, at + 2)
      return named?.value.season
        ? { to: at + 2, value: { season: named.value.season, year: Number(first.text) } }
        : null
    }
    const named = writtenDate.eat(tokens, at, limit)
    if (
      !named?.value.season ||
      named.value.month === null ||
      (named.value.year === null && first.text === first.norm)
    )
      return null
    return { to: named.to, value: { season: named.value.season, year: named.value.year } }
  },
}

/** "summer 2025" */
export const termText = ({ season, year }: AcademicTerm): string | null =>
  year === null ? null : `${season} ${year}`

export interface Period {
  readonly start: WrittenDate
  readonly end: WrittenDate
}

const JOINTS = wordSet(`${lexicon.timeJoints} and`)

const WEEKDAYS = wordSet(lexicon.weekdays)

/** "Tuesday, May 27": where the date begins. */
function pastWeekday(tokens: readonly Token[], at: number): number {
  if (!WEEKDAYS.has(tokens[at]?.norm ?? '')) return at
  return tokens[at + 1]?.text === ',' ? at + 2 : at + 1
}

/** "May - August 2025", "June 2 to August 8, 2025", "mid-May through late August": a year said once holds for both ends. */
export const period: PhraseClass<Period> = {
  starts: (token) => writtenDate.starts(token) || WEEKDAYS.has(token.norm),
  words: MONTH_WORDS,
  eat(tokens, start, limit) {
    const at = pastWeekday(tokens, start)
    const joint = jointAfter(tokens, at, limit)
    if (joint === null) return null
    const first = writtenDate.eat(tokens, at, joint.at)
    if (!first || first.value.month === null || first.value.season) return null
    // "June 2, 2025, until July 31"
    const behind = tokens[first.to]?.text === ',' ? first.to + 1 : first.to
    if (first.to !== joint.at && behind !== joint.at) return null
    const second = writtenDate.eat(tokens, pastWeekday(tokens, joint.to), limit)
    if (!second || second.value.month === null || second.value.season) return null
    return { to: second.to, value: withYears(first.value, second.value) }
  },
}

/** Words that a date of a period takes at most before its joint: "beginning of May 12th, 2025". */
const DATE_WORDS = 7

function jointAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly at: number; readonly to: number } | null {
  for (let i = at + 1; i < limit && i < at + DATE_WORDS; i++) {
    const token = tokens[i]
    if (!token) return null
    if (JOINTS.has(token.norm))
      return {
        at: i,
        to: tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1,
      }
    if (
      token.hyphen &&
      token.kind === 'word' &&
      writtenDate.starts(token) &&
      tokens[i - 1]?.norm !== 'mid'
    )
      return { at: i, to: i }
  }
  return null
}

function withYears(start: WrittenDate, end: WrittenDate): Period {
  if (start.year === null && end.year !== null) {
    const over = (start.month ?? 0) > (end.month ?? 0)
    return { start: { ...start, year: over ? end.year - 1 : end.year }, end }
  }
  if (end.year === null && start.year !== null) {
    const over = (start.month ?? 0) > (end.month ?? 0)
    return { start, end: { ...end, year: over ? start.year + 1 : start.year } }
  }
  return { start, end }
}

/** `YYYY-MM` of a date that may lack its year: `year` stands in. */
export const monthIn = (date: WrittenDate, year: number | null): string | null =>
  monthText({ ...date, year: date.year ?? year })
