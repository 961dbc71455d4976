import { entriesOf } from '../../core/records.ts'
import type { Amount } from '../../matcher/numbers.ts'
import { amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { memoizedTest, normAt, type Token, type WrittenToken } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as dates from '../../vocabulary/lexicon/dates.ts'
import * as lexicon from './lexicon.ts'

const DAYS = wordSet(`${dates.weekdays} ${dates.weekdays.replaceAll(/y\b/g, 'ys')}`)
const SHORT_DAYS = wordSet(lexicon.shortWeekdays)
const LETTERS = wordSet(lexicon.lettersOfDays)
const JOINTS = wordSet(dates.timeJoints)

const isDay = ({ norm, text }: WrittenToken): boolean =>
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

/** "6 am", "7:30am": a time of day that says which half. */
export const timeOfDay: PhraseClass<true> = {
  starts: memoizedTest((token) => TIME.test(token.norm)),
  eat(tokens, at, limit) {
    const time = timeAt(tokens, at, limit)
    return time?.sure === true ? { to: Math.min(limit, time.to), value: true } : null
  },
}

/** Days of each unit in which a wait is told. */
const DAYS_OF = new Map(
  entriesOf(lexicon.waits).flatMap(([days, words]) =>
    words.split(' ').map((word) => [word, Number(days)] as const),
  ),
)
/** Days of notice with which one still begins about as soon as an employer waits. */
const SHORT_NOTICE = 35

/** "30 days", "two weeks", "one month": a wait of about a month at most. */
export const shortWait: PhraseClass<number> = {
  starts: amount.starts,
  eat(tokens, at, limit) {
    const count = amount.eat(tokens, at, limit)
    const unit = count && count.to < limit ? DAYS_OF.get(normAt(tokens, count.to)) : undefined
    const days = count && unit ? (count.value.max ?? count.value.min) * unit : 0
    return count && days > 0 && days <= SHORT_NOTICE ? { to: count.to + 1, value: days } : null
  },
}

/** Hours of a whole week or most of it, more than a clock shows. */
const WEEKLY = { least: 25, most: 48 } as const

/** "32", "32 or 40": hours of a week where no week is named. */
export const weeklyHours: PhraseClass<Amount> = {
  starts: amount.starts,
  eat(tokens, at, limit) {
    const count = amount.eat(tokens, at, limit)
    return count && count.value.min >= WEEKLY.least && count.value.min <= WEEKLY.most ? count : null
  },
}

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

/** Before hours that are a time to answer or to deliver in, and no week. */
const TIME_WITHIN = wordSet(lexicon.timeWithin)

/** "40 hours", "37.5h": hours of a whole week beside its days; not "within 48 hours". */
export const fullWeekHours: PhraseClass<Amount> = {
  starts: hours.starts,
  eat(tokens, at, limit) {
    const count = hours.eat(tokens, at, limit)
    const isWeek =
      count !== null && count.value.min >= WEEKLY.least && count.value.min <= WEEKLY.most
    return isWeek && !TIME_WITHIN.has(normAt(tokens, at - 1)) ? count : null
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
