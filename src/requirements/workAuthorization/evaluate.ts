import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { blocking, partial, unmet } from '../shared/verdicts.ts'
import { byHoldings } from './by-country.ts'
import { capped, condition } from './conditions.ts'
import { gap } from './gap.ts'
import type { Holding } from './holdings.ts'
import type { AuthorizationDemand } from './requirement.ts'
import { asksAboutLater, awaitsPermission, inTime, without } from './right-verdicts.ts'
import { isNamed, labelOf, untilOf } from './right-words.ts'
import { isTemporary } from './time.ts'

/** "authorized to work": any right that holds when the job starts counts, and again when it ends. */
export const authorized = (
  demand: AuthorizationDemand,
  profile: Profile,
  situation: Situation,
): Verdict =>
  byHoldings(
    demand.countries,
    profile,
    situation,
    (country) => without(profile, country),
    (holding, country) => mayWork(demand, holding, country, situation),
  )

function mayWork(
  demand: AuthorizationDemand,
  holding: Holding,
  country: string,
  situation: Situation,
): Verdict {
  const name = countryName(country)
  const label = labelOf(holding)
  const accepted = demand.statuses?.some((s) => isNamed(holding, s)) ?? false
  if (holding.grants === 'none')
    return unmet(
      `Your profile says that you need sponsorship before you can work in ${name}.`,
      [holding.at],
      gap(label, `the right to work in ${name}`),
    )
  if (!accepted) {
    const limited =
      condition(holding, situation) ??
      capped(holding, situation) ??
      awaitsPermission(holding) ??
      (demand.unrestricted ? unrestricted(holding, name, situation) : null) ??
      tied(holding, name)
    if (limited) return limited
  }
  const may = holding.label
    ? `You may work in ${name}: ${label}`
    : `Your profile says that you may work in ${name}`
  const byName = accepted ? '; the posting accepts it by name' : ''
  return inTime(holding, situation, `${may}${untilOf(holding)}${byName}.`)
}

/** A right that is one employer's; null for any other. */
function tied(holding: Holding, name: string): Verdict | null {
  if (holding.grants !== 'tied') return null
  const label = labelOf(holding)
  return partial(
    `With ${label} you ${holding.row?.allows ?? 'may work for one employer only'}.`,
    [holding.at],
    0.4,
    gap(label, `a right to work in ${name} for this employer`),
  )
}

/** A verdict where a right without an end is asked and this one has an end; null where it has none. */
function unrestricted(holding: Holding, name: string, situation: Situation): Verdict | null {
  if (holding.sponsorship === 'none') return null
  const asked = `The posting asks for a right to work in ${name} that does not end`
  if (holding.sponsorship === null) return asksAboutLater(holding, name, `${asked}.`)
  const label = labelOf(holding)
  const reason = `${asked}, and ${label} does.`
  const want = gap(label, 'a right to work without an end')
  return isTemporary(situation)
    ? blocking(partial(reason, [holding.at], 0.5, want))
    : unmet(reason, [holding.at], want)
}
