import { isoWhen } from '../../core/day.ts'
import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { gap } from './gap.ts'
import { isSilent, listsRights, type Holding } from './holdings.ts'
import { profileKeyOf, labelOf, untilOf } from './right-words.ts'
import { coverageOf } from './time.ts'

/*
 * Verdicts on one right that demands of different sorts give alike: there is none in the country, it ends too soon, it needs a permission first,
 * nobody knows whether it needs sponsorship later. Which of them a demand asks, and in which order, stands with the demand: evaluate.ts, sponsorship.ts, residence.ts.
 */

/** Nothing in the profile on this country: open where the profile lists no rights, and none where it lists those to work elsewhere. */
export function without(profile: Profile, country: string): Verdict {
  const name = countryName(country)
  const question = {
    text: `May you work in ${name}? On which status, and until when?`,
    key: 'workAuthorization',
  }
  if (isSilent(profile))
    return unknown('Your profile does not say where you may work.', [], question)
  if (!listsRights(profile))
    return unknown(
      `Your profile names your citizenship, and nothing on working in ${name}.`,
      (profile.citizenships ?? []).map((c) => c.at),
      question,
    )
  const rights = profile.workAuthorization ?? []
  const elsewhere = [...new Set(rights.map((r) => countryName(r.country)))].join(', ')
  return unmet(
    `Your profile gives you the right to work in ${elsewhere}, not in ${name}.`,
    rights.map((r) => r.at),
    gap(elsewhere, `the right to work in ${name}`),
  )
}

/** Met for `reason` as long as the right lasts, against the dates of the job. */
export function inTime(holding: Holding, situation: Situation, reason: string): Verdict {
  const label = labelOf(holding)
  const covered = coverageOf(holding.until, situation)
  switch (covered.is) {
    case 'covered':
      return met(reason, [holding.at])
    case 'ended':
      return unmet(
        `Your ${label} ends ${holding.until ? isoWhen(holding.until) : ''}, before the job starts.`,
        [holding.at],
        gap(`${label}${untilOf(holding)}`, 'a right to work when the job starts'),
      )
    case 'short':
      return partial(
        `Your ${label} ${covered.said}.`,
        [holding.at],
        covered.share,
        gap(`${label}${untilOf(holding)}`, 'a right to work to the end of the job'),
      )
    case 'unclear':
      return unknown(
        `Your ${label} ${covered.said}.`,
        [holding.at],
        { text: `On which day does your ${label} end?`, key: profileKeyOf(holding, 'until') },
        { low: covered.share, high: 1 },
      )
  }
}

/** The question for a right that needs a further permission. */
const permission = ({ label, row }: Holding): string =>
  /^F-?1/i.test(label)
    ? 'Will you have CPT or OPT for this job, and until when?'
    : (row?.asks ?? 'Which permission to work will you have for this job, and until when?')

/** Open for a right that needs a further permission for this job; null for any other. */
export function awaitsPermission(holding: Holding): Verdict | null {
  if (holding.grants !== 'possible') return null
  return unknown(
    `With ${labelOf(holding)} you ${holding.row?.allows ?? 'may work only with a further permission'}.`,
    [holding.at],
    { text: permission(holding), key: profileKeyOf(holding, 'basis') },
  )
}

/** Open for `reason`, as the profile does not say whether this right, in the country called `name`, will need sponsorship later. */
export const asksAboutLater = (holding: Holding, name: string, reason: string): Verdict =>
  unknown(reason, [holding.at], {
    text: `Will you need visa sponsorship to go on working in ${name} later? Write sponsorship: none or sponsorship: later.`,
    key: profileKeyOf(holding, 'sponsorship'),
  })
