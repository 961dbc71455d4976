import type { Amount } from '../../matcher/numbers.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import type { ForeignRules } from './rules.ts'

/** An amount with the tokens that say it. */
export interface Counted extends Amount {
  readonly from: number
  readonly to: number
}

const FIGURE = /^\d{1,2}(?:[.,]5)?$/

function numberAt(tokens: readonly Token[], at: number, { numbers }: ForeignRules): number | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number')
    return FIGURE.test(token.text) ? Number(token.text.replace(',', '.')) : null
  return numbers.get(token.norm) ?? null
}

/** "3", "drei", "3-5", "2 bis 4", "3+", "drei (3)" from token `at`; null where no number begins there. */
function amountAt(
  tokens: readonly Token[],
  at: number,
  rules: ForeignRules,
): (Amount & { readonly to: number }) | null {
  const min = numberAt(tokens, at, rules)
  if (min === null) return null
  const to = behindRepeated(tokens, at + 1, rules)
  const joint = tokens[to]
  const second = secondAt(tokens, to, rules)
  const max = second < 0 ? null : numberAt(tokens, second, rules)
  if (max === null || max <= min) return { min, max: null, to: joint?.text === '+' ? to + 1 : to }
  const isOr = joint !== undefined && rules.set.or.has(joint.norm)
  return { min, max: isOr ? null : max, to: second + 1 }
}

/** Behind the number in brackets that repeats one: "drei (3)". */
const behindRepeated = (tokens: readonly Token[], at: number, rules: ForeignRules): number =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  numberAt(tokens, at + 1, rules) !== null
    ? at + 3
    : at

/** Where the second number of a range stands whose joint is at `at`; -1 where nothing joins one. A hyphen is no token of its own. */
function secondAt(tokens: readonly Token[], at: number, { set }: ForeignRules): number {
  const joint = tokens[at]
  if (!joint) return -1
  if (joint.hyphen && joint.kind === 'number') return at
  return DASHES.has(joint.text) || set.joints.has(joint.norm) ? at + 1 : -1
}

const DASHES = new Set(['-', '–', '—', '/'])

/** Years longer than anybody's work are a firm's. */
const MOST_YEARS = 25

/** The years that a stretch counts, with their words; null where it counts none, or the most that it takes. Months are parts of a year. */
export function countedYears(
  tokens: readonly Token[],
  from: number,
  to: number,
  rules: ForeignRules,
): Counted | null {
  for (let at = from; at < to; at++) {
    const amount = amountAt(tokens, at, rules)
    if (!amount || amount.to >= to) continue
    const unit = normAt(tokens, amount.to)
    const isMonths = rules.set.months.has(unit)
    if (!isMonths && !rules.set.years.has(unit)) continue
    if (isMost(tokens, from, at, rules) || amount.min > MOST_YEARS) return null
    const parts = isMonths ? 12 : 1
    return {
      from: at,
      to: amount.to + 1,
      min: amount.min / parts,
      max: amount.max === null ? null : amount.max / parts,
    }
  }
  return null
}

/** Words back from a number among which "at most" is looked for. */
const BEFORE_NUMBER = 4

const isMost = (
  tokens: readonly Token[],
  from: number,
  at: number,
  { atMost }: ForeignRules,
): boolean =>
  atMost
    .matches(tokens, Math.max(from, at - BEFORE_NUMBER), at)
    .some(({ match }) => match.to === at || (match.to === at - 1 && tokens[at - 1]?.text === '.'))

/** "35h" */
const GLUED_HOURS = /^(\d{1,2})(?:h|u|std)$/

const FEWEST_HOURS = 4
const MOST_HOURS = 60

/** The hours of a week that a stretch names, the fewest of a range; null where it names none. */
export function weeklyHoursIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  rules: ForeignRules,
): Counted | null {
  for (let at = from; at < to; at++) {
    const hours = hoursAt(tokens, at, to, rules)
    if (!hours || hours.min < FEWEST_HOURS || hours.min > MOST_HOURS) continue
    const week = rules.perWeek.matchesAt(tokens, hours.to, to)[0]
    const isBracketed = STANDS_APART.has(tokens[at - 1]?.text ?? '') && endsApart(tokens, hours.to)
    const isLed = rules.perWeek
      .matches(tokens, Math.max(from, at - BEFORE_NUMBER), at)
      .some(({ match }) => match.to === at)
    const ofWeek = normAt(tokens, hours.to - 1).startsWith('wochenst')
    if (week || isLed || isBracketed || ofWeek)
      return { ...hours, from: at, to: week?.match.to ?? hours.to }
  }
  return null
}

/** Signs before hours that stand apart in a title: "Verkoper (32 uur)", "Verkoper | 32 uur". */
const STANDS_APART = new Set(['(', '|'])

const endsApart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return next === undefined || next.newlines > 0 || next.text === ')' || next.text === '|'
}

/** "35h", "15 bis 20 Stunden" from token `at`. */
function hoursAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  rules: ForeignRules,
): (Amount & { readonly to: number }) | null {
  const glued = GLUED_HOURS.exec(normAt(tokens, at))
  if (glued) return { min: Number(glued[1]), max: null, to: at + 1 }
  const amount = amountAt(tokens, at, rules)
  return amount && amount.to < limit && rules.set.hours.has(normAt(tokens, amount.to))
    ? { ...amount, to: amount.to + 1 }
    : null
}
