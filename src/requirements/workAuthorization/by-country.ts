import { itemAt } from '../../core/item-at.ts'
import type { Profile } from '../../core/profile.ts'
import { nonEmpty, credit, type Verdict } from '../../core/verdict.ts'
import { countryNames, FREE_MOVEMENT } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { met, unknown } from '../shared/verdicts.ts'
import { holdingsIn, type Holding } from './holdings.ts'

/** Where the right must hold: in any of the countries that the demand names, or in all where the job may be. Who works from home is in the country of that home. */
interface Asked {
  readonly countries: readonly string[]
  readonly every: boolean
}

function askedIn(named: readonly string[], { countries, job }: Situation): Asked {
  const inside = countries.filter(
    (c) => named.includes(c) || (named.includes('EU') && FREE_MOVEMENT.has(c)),
  )
  if (inside.length > 0)
    return {
      countries: inside,
      every: inside.length > 1 && !inside.every((c) => named.includes(c)),
    }
  return named.length > 0
    ? { countries: named, every: false }
    : { countries, every: job.workplace !== 'remote' }
}

/** Judges in each country of employment and puts the verdicts together. Without a country the answer is open. */
export function inCountries(
  named: readonly string[],
  situation: Situation,
  judge: (country: string) => Verdict,
): Verdict {
  const asked = askedIn(named, situation)
  if (asked.countries.length === 0) {
    return unknown('The posting does not say in which country the job is.', [], {
      text: 'In which country is the job? Run again with --country, for example --country US.',
      key: 'workAuthorization',
    })
  }
  const verdicts = asked.countries.map(judge)
  const [first] = verdicts
  if (!first || verdicts.length === 1 || verdicts.every((v) => v.status === 'unmet'))
    return first ?? inCountries([], { ...situation, countries: [] }, judge)
  if (!asked.every) return bestVerdict(verdicts)
  if (verdicts.every((v) => v.status === 'met')) {
    return met(
      `You may work in ${countryNames(asked.countries, 'and')}.`,
      nonEmpty(verdicts.flatMap((v) => v.evidence)),
    )
  }
  const credits = verdicts.map(credit)
  return unknown(
    `The job may be in ${countryNames(asked.countries)}, and your profile does not cover each of them.`,
    verdicts.flatMap((v) => v.evidence),
    {
      text: `In which country would you work: ${countryNames(asked.countries)}? Run again with --country.`,
      key: 'workAuthorization',
    },
    {
      low: Math.min(...credits.map((c) => c.low)),
      high: Math.max(...credits.map((c) => c.high)),
    },
  )
}

/** Judges by the rights of the profile in each country of employment, of which the best counts; `without` where it has none there. */
export const byHoldings = (
  named: readonly string[],
  profile: Profile,
  situation: Situation,
  without: (country: string) => Verdict,
  judge: (holding: Holding, country: string) => Verdict,
): Verdict =>
  inCountries(named, situation, (country) => {
    const holdings = holdingsIn(profile, country)
    return holdings.length === 0
      ? without(country)
      : bestVerdict(holdings.map((holding) => judge(holding, country)))
  })

/** The verdict with the most credit, at best and then at worst; of equal ones the first. */
export function bestVerdict(verdicts: readonly Verdict[]): Verdict {
  const ordered = [...verdicts].sort(
    (a, b) => credit(b).high - credit(a).high || credit(b).low - credit(a).low,
  )
  return itemAt(ordered, 0)
}
