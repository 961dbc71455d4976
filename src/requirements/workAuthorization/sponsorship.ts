import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { askedFirst, blocking, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { byHoldings } from './by-country.ts'
import { condition } from './conditions.ts'
import { gap } from './gap.ts'
import { holdingsIn, type Holding } from './holdings.ts'
import type { AuthorizationDemand } from './requirement.ts'
import { asksAboutLater, awaitsPermission, inTime, without } from './right-verdicts.ts'
import { bare, isNamed, labelOf, untilOf } from './right-words.ts'
import { coverageOf, isTemporary } from './time.ts'

/** "no sponsorship": who needs none is in; who needs it later is in for a job that ends before. */
export const noSponsorship = (
  demand: AuthorizationDemand,
  profile: Profile,
  situation: Situation,
): Verdict =>
  byHoldings(
    demand.countries,
    profile,
    situation,
    (country) => {
      const open = without(profile, country)
      return open.status === 'unmet'
        ? {
            ...open,
            reason: `To work in ${countryName(country)} you would need sponsorship, and the posting offers none.`,
          }
        : { ...open, ...sponsorshipQuestion(country) }
    },
    (holding, country) => unsponsored(demand, holding, country, situation),
  )

const sponsorshipQuestion = (
  country: string,
): { readonly question: { readonly text: string; readonly key: string } } => ({
  question: {
    text: `Do you need visa sponsorship to work in ${countryName(country)}, now or later? On which status may you work?`,
    key: 'workAuthorization',
  },
})

function unsponsored(
  demand: AuthorizationDemand,
  holding: Holding,
  country: string,
  situation: Situation,
): Verdict {
  const name = countryName(country)
  const label = labelOf(holding)
  const refused = refusedName(demand.statuses ?? [], holding)
  if (refused)
    return unmet(
      `The posting does not accept ${refused}, and your profile says ${label}.`,
      [holding.at],
      gap(label, `a right to work in ${name} that is not ${refused}`, 'visa sponsorship'),
    )
  if (coverageOf(holding.until, situation).is === 'ended') return inTime(holding, situation, '')
  const depends = condition(holding, situation)
  if (depends) return depends
  switch (holding.sponsorship) {
    case 'none':
      return met(`You need no sponsorship in ${name}${holding.label ? `: ${label}` : ''}.`, [
        holding.at,
      ])
    case 'now':
      return unmet(
        holding.row
          ? `With ${label} you ${holding.row.allows}, and the posting offers no sponsorship.`
          : `Your profile says that you need sponsorship now, and the posting offers none.`,
        [holding.at],
        gap(label, `a right to work in ${name} without sponsorship`, 'visa sponsorship'),
      )
    case 'later':
      return later(demand, holding, name, situation)
    case null:
      return asksAboutLater(
        holding,
        name,
        `Your profile says that you may work in ${name}, and not whether you will need sponsorship.`,
      )
  }
}

function later(
  { future }: AuthorizationDemand,
  holding: Holding,
  name: string,
  situation: Situation,
): Verdict {
  const label = labelOf(holding)
  const want = `a right to work in ${name} that needs no sponsorship later`
  if (!isTemporary(situation)) {
    if (future)
      return unmet(
        `With ${label} you will need sponsorship later, and that is asked about.`,
        [holding.at],
        gap(label, want, 'visa sponsorship'),
      )
    return askedFirst(
      partial(
        `${label} needs no sponsorship now, but to stay in the job you will need it later, and the posting offers none.`,
        [holding.at],
        0.5,
        gap(label, want, 'visa sponsorship'),
      ),
    )
  }
  // whoever will need it is not taken, as it is the person and not this job that the employer looks at
  if (future)
    return blocking(
      partial(
        `For this job ${label} needs no sponsorship, but you will need it later, and that is asked about too.`,
        [holding.at],
        0.5,
        gap(label, want, 'visa sponsorship'),
      ),
    )
  return (
    awaitsPermission(holding) ??
    inTime(holding, situation, `For this job you need no sponsorship: ${label}${untilOf(holding)}.`)
  )
}

/** An employer outside E-Verify: nobody may work there on STEM OPT (8 CFR 214.2(f)(10)(ii)(C)(5)). Every other right holds. */
export function notInEVerify(profile: Profile): Verdict {
  const holdings = holdingsIn(profile, 'US')
  const barred = holdings.find((h) => isNamed(h, 'STEM OPT') || h.row?.name === 'STEM OPT')
  if (barred)
    return unmet(
      `With ${labelOf(barred)} you need an employer in E-Verify, and this one is not.`,
      [barred.at],
      gap(labelOf(barred), 'a right to work that needs no E-Verify'),
    )
  const other = holdings.find((h) => h.grants !== null && h.grants !== 'possible')
  if (other) return met(`${labelOf(other)} does not depend on E-Verify.`, [other.at])
  return unknown(
    'The employer is not in E-Verify, so that nobody can work there on STEM OPT.',
    holdings.map((h) => h.at),
    {
      text: 'Would you work on STEM OPT? If not, write on which status you may work.',
      key: 'workAuthorization',
    },
  )
}

/** The name under which the posting refuses this right, if it does. */
function refusedName(refused: readonly string[], holding: Holding): string | null {
  const students = ['CPT', 'OPT']
  if (
    holding.grants === 'possible' &&
    isNamed(holding, 'F-1') &&
    students.every((s) => refused.includes(s))
  )
    return 'CPT or OPT'
  const visas = refused.some((s) => !['EAD', ...students, 'STEM OPT'].includes(s))
  const named = refused.filter(
    (s) =>
      s !== 'EAD' ||
      !visas ||
      holding.names.some((n) => refused.some((r) => r !== 'EAD' && bare(r) === bare(n))),
  )
  return holding.sponsorship === 'none' && !named.includes('EAD')
    ? null
    : (named.find((s) => isNamed(holding, s)) ?? null)
}
