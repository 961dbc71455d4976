import { once } from '../../core/once.ts'
import type { Pay } from '../../core/posting.ts'
import type { ParsedPosting } from '../../core/report.ts'
import { fixedGap, partial, unmet } from '../../requirements/shared/verdicts.ts'
import { noteOf, type ConditionRule } from './condition.ts'
import { unpaid } from './unpaid.ts'

/** Units of pay in a year of full-time work: 52 weeks of five days and 40 hours (US Office of Personnel Management: 2,087 hours; the trade counts 2,080). */
const IN_A_YEAR: Readonly<Record<Pay['unit'], number>> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
}

/** From this share of what is wanted on an offer can still be talked up. */
const NEGOTIABLE = 0.85

/** One figure a year or a month below this share of what is wanted is a bonus, a stipend or a budget, unless it is called the pay of the job. */
const BONUS = 0.4

const yearly = (amount: number, unit: Pay['unit']): number => amount * IN_A_YEAR[unit]
const figure = (amount: number): string => amount.toLocaleString('en-US')
const said = ({ min, max, currency, unit }: Pay): string =>
  `${min === max ? figure(min) : `${figure(min)} to ${figure(max)}`} ${currency} ${unit === 'year' ? 'a year' : `per ${unit}`}`

/** A sum as postings write it: "45,000", "45.000", "45000", "45k". */
function written(amount: number): string {
  const thousands = Math.floor(amount / 1000)
  return amount >= 1000 && amount % 1000 === 0
    ? `\\b${thousands}(?:[.,  ]?000|\\s?[kK])\\b`
    : `\\b${figure(amount).replace(/[.,]/g, '[.,]?')}\\b`
}

/** Words before a sum that make it the least that is paid, and a sign behind it. */
const LEAST_BEFORE =
  '(?:from|starting|starts?|start at|begins?|beginning|at least|minimum|min\\.?|upwards|floor)\\b[^.;\\d]{0,20}'
const LEAST_BEHIND = '(?:\\.\\d\\d)?\\s?(?:\\+|(?:and|or) (?:up|above|more|higher)\\b)'
/** Words beside a sum that make it the pay of the job, however small it is. */
const OF_JOB =
  '(?:salary|wages?|pay rate|rate of pay|base pay|hourly rate|gehalt|compensation|pay range)\\b[^.;\\d]{0,30}'

/** What a posting says of its highest figure, sought once for however many candidates: that it is the least, that it is the pay of the job. */
const calledIn = once(({ text, posting: { baseSalary } }: ParsedPosting) => {
  const sum = written(baseSalary?.max ?? 0)
  return {
    least: new RegExp(`${LEAST_BEFORE}${sum}|${sum}${LEAST_BEHIND}`, 'i').test(text),
    pay: new RegExp(`${OF_JOB}${sum}`, 'i').test(text),
  }
})

/** Whether a single figure is pay that more than which is not offered: what is paid by the hour, day or week, or called the pay of the job, and not the least of it. */
function isWhole(reading: ParsedPosting, { unit }: Pay, share: number): boolean {
  const called = calledIn(reading)
  const isSmall = share < BONUS && (unit === 'year' || unit === 'month')
  return !called.least && (!isSmall || called.pay)
}

/** Pay that lies wholly below the lowest that the profile accepts; one figure is the range from itself to itself. In another currency nothing is compared. */
export const payCondition: ConditionRule = (reading, profile) => {
  const wanted = profile.preferences?.minimumPay
  if (!wanted) return null
  const offered = reading.posting.baseSalary
  if (!offered) return unpaid(reading, said(wanted.value), wanted.at)
  if (wanted.value.currency !== offered.currency) return null
  const share = yearly(offered.max, offered.unit) / yearly(wanted.value.min, wanted.value.unit)
  if (share >= 1) return null
  const isSingle = offered.min === offered.max
  const isSettled = !isSingle || isWhole(reading, offered, share)
  if (!isSettled && share < BONUS) return null
  const [have, want] = [said(wanted.value), said(offered)]
  const reason = `The job pays ${want}; you want ${have} at least.`
  const gap = fixedGap('pay', have, want)
  return {
    requirement: noteOf(reading, `pay of ${want}`, new RegExp(written(offered.max)), want),
    title: `Pay of ${want}`,
    // what may be the least of a range, or can be talked up, is asked about
    verdict:
      share >= NEGOTIABLE || !isSettled
        ? partial(reason, [wanted.at], share, gap)
        : unmet(reason, [wanted.at], gap),
  }
}
