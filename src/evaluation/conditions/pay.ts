import type { Pay } from '../../core/posting.ts'
import type { OtherRequirement } from '../../requirements/other/index.ts'
import { fixedGap, partial, unmet } from '../../requirements/shared/verdicts.ts'
import { factOf, type ConditionRule } from './condition.ts'

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

/** One figure alone below this share of what is wanted is a bonus, a stipend or a budget, and not the pay of the job. */
const BONUS = 0.4

const yearly = (amount: number, unit: Pay['unit']): number => amount * IN_A_YEAR[unit]
const figure = (amount: number): string => amount.toLocaleString('en-US')
const said = ({ min, max, currency, unit }: Pay): string =>
  `${min === max ? figure(min) : `${figure(min)} to ${figure(max)}`} ${currency} ${unit === 'year' ? 'a year' : `per ${unit}`}`

/** A sum as postings write it: "45,000", "45.000", "45000", "45k". */
function written(amount: number): RegExp {
  const thousands = Math.floor(amount / 1000)
  return amount >= 1000 && amount % 1000 === 0
    ? new RegExp(`\\b${thousands}(?:[.,  ]?000|\\s?[kK])\\b`)
    : new RegExp(`\\b${figure(amount).replace(/[.,]/g, '[.,]?')}\\b`)
}

/** Pay that lies wholly below the lowest that the profile accepts. In another currency nothing is compared. */
export const pay: ConditionRule = (reading, profile) => {
  const wanted = profile.preferences?.minimumPay
  const offered = reading.posting.baseSalary
  if (!wanted || !offered || wanted.value.currency !== offered.currency) return null
  const share = yearly(offered.max, offered.unit) / yearly(wanted.value.min, wanted.value.unit)
  if (share >= 1 || (share < BONUS && offered.min === offered.max)) return null
  const [have, want] = [said(wanted.value), said(offered)]
  const reason = `The job pays ${want}; you want ${have} at least.`
  const gap = fixedGap('pay', have, want)
  return {
    requirement: factOf<OtherRequirement>(
      reading,
      { kind: 'other', note: `pay of ${want}` },
      written(offered.max),
      want,
    ),
    title: `Pay of ${want}`,
    // one figure may be the least of a range, or something else than the pay: it is asked about
    verdict:
      share >= NEGOTIABLE || offered.min === offered.max
        ? partial(reason, [wanted.at], share, gap)
        : unmet(reason, [wanted.at], gap),
  }
}
