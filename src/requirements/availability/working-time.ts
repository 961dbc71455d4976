import type { Amount } from '../../matcher/numbers.ts'
import { amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { memoizedTest, normAt, type Token } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as dates from '../../vocabulary/lexicon/dates.ts'
import * as lexicon from './lexicon.ts'

const DAYS = wordSet(`${dates.weekdays} ${dates.weekdays.replaceAll(/y\b/g, 'ys')}`)
const SHORT_DAYS = wordSet(lexicon.shortWeekdays)
const LETTERS = wordSet(lexicon.lettersOfDays)
const JOINTS = wordSet(lexicon.joinsTimes)

const isDay = ({ norm, text }: Token): boolean =>
  DAYS.has(norm) ||
  (SHORT_DAYS.has(norm) && text !== norm) ||
  (LETTERS.has(norm) && text !== norm && text.length < 3)

/** Behind the dot of an abbreviation: "Mon. – Fri." */
const pastDot = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && tokens[at]?.tight === true ? at + 1 : at

/** Behind what joins two ends, which a hyphen does without a token of its own; -1 where nothing joins them. */
function pastJoint(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.hyphen) return JOINTS.has(normAt(tokens, at)) ? at + 1 : at
  return JOINTS.has(normAt(tokens, at)) ? at + 1 : -1
}

/** "Monday through Friday", "Mon.-Fri.", "M-F", "Sunday-to-Thursday": days of a week from one to another. */
export const weekdays: PhraseClass<true> = {
  starts: memoizedTest(isDay),
  eat(tokens, at, limit) {
    const next = pastJoint(tokens, pastDot(tokens, at + 1))
    const last = next < 0 || next >= limit ? undefined : tokens[next]
    return last && isDay(last) ? { to: Math.min(limit, next + 1), value: true } : null
  },
}

/** "9am", "8:30a.m", "17" */
const TIME = /^(\d{1,2})(am|pm|a\.m\.?|p\.m\.?|h)?$/
const HALF = /^(?:am|pm|a\.m\.?|p\.m\.?)$/
const MINUTES = /^[0-5]\d(?:am|pm|a\.m\.?|p\.m\.?|h)?$/

interface Time {
  readonly to: number
  readonly hour: number
  /** It says that it is a time of day: by its minutes, or by its half of the day. */
  readonly sure: boolean
}

function timeAt(tokens: readonly Token[], at: number, limit: number): Time | null {
  const [, hour, half] = TIME.exec(at < limit ? normAt(tokens, at) : '') ?? []
  if (hour === undefined || Number(hour) > 24) return null
  const hasMinutes = normAt(tokens, at + 1) === ':' && MINUTES.test(normAt(tokens, at + 2))
  let to = hasMinutes ? at + 3 : at + 1
  const hasHalf = HALF.test(normAt(tokens, to))
  if (hasHalf) to++
  return { to, hour: Number(hour), sure: hasMinutes || hasHalf || half !== undefined }
}

/** "9am to 5pm", "8:30 – 17:00", "9-to-5": hours of a day from one to another. A count never falls, so that "9 to 5" can be nothing else. */
export const hoursOfDay: PhraseClass<true> = {
  starts: memoizedTest((token) => TIME.test(token.norm)),
  eat(tokens, at, limit) {
    const from = timeAt(tokens, at, limit)
    if (!from) return null
    const next = pastJoint(tokens, pastDot(tokens, from.to))
    const until = next < 0 ? null : timeAt(tokens, next, limit)
    if (!until || !(from.sure || until.sure || falls(from, until))) return null
    return { to: Math.min(limit, pastDot(tokens, until.to)), value: true }
  },
}

/** From a morning to an afternoon on a dial of twelve hours. */
const falls = (from: Time, until: Time): boolean =>
  from.hour >= 7 && from.hour <= 11 && until.hour >= 3 && until.hour <= 6

const HOURS = wordSet('hours hrs hour hr h')
const GLUED = /^(\d{1,2}(?:\.\d+)?)(?:h|hrs?|hours?)$/

/** "40 hours", "15-20 hrs", "40-hour", "40hr". */
export const hours: PhraseClass<Amount> = {
  starts: memoizedTest((token) => amount.starts(token) || GLUED.test(token.norm)),
  eat(tokens, at, limit) {
    const [, glued] = GLUED.exec(normAt(tokens, at)) ?? []
    if (glued !== undefined) return { to: at + 1, value: { min: Number(glued), max: null } }
    const count = amount.eat(tokens, at, limit)
    return count && count.to < limit && HOURS.has(normAt(tokens, count.to))
      ? { to: count.to + 1, value: count.value }
      : null
  },
}

const FIELD = /^hours?(\d{1,2}(?:\.\d+)?)(?!\d)/

/** "Hours40" and "Hours40Employee": a field whose value, and the next field, have lost the space before them. */
export const hoursField: PhraseClass<Amount> = {
  starts: memoizedTest((token) => FIELD.test(token.norm)),
  eat(tokens, at) {
    const [, count] = FIELD.exec(normAt(tokens, at)) ?? []
    return count === undefined ? null : { to: at + 1, value: { min: Number(count), max: null } }
  },
}

const VALUE = /^(\d{2}(?:\.\d+)?)[A-Z][a-z]/

/** "40Travel": a number of hours and the next field, without a space between. */
export const hoursValue: PhraseClass<Amount> = {
  starts: memoizedTest((token) => VALUE.test(token.text)),
  eat(tokens, at) {
    const [, count] = VALUE.exec(tokens[at]?.text ?? '') ?? []
    return count === undefined ? null : { to: at + 1, value: { min: Number(count), max: null } }
  },
}

const SHIFT_FIELD = new RegExp(`^(?:work|job)?shift(?:${alternation(lexicon.shifts)})`)

/** "ShiftFirst" and "ShiftDayWork": the same of a shift. */
export const shiftField: PhraseClass<true> = {
  starts: memoizedTest((token) => SHIFT_FIELD.test(token.norm)),
  eat: (_, at) => ({ to: at + 1, value: true }),
}
