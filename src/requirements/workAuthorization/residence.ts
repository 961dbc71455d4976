import type { Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { countryName, countryNames } from '../../vocabulary/countries.ts'
import type { Situation } from '../kind.ts'
import { holdingsIn, listsRights, WIDTH } from './holdings.ts'
import { bestVerdict, inCountries } from './by-country.ts'
import { met, unknown, unmet } from '../shared/verdicts.ts'
import { gap } from './gap.ts'
import type { AuthorizationDemand } from './requirement.ts'
import { inTime, without } from './right-verdicts.ts'
import { isNamed, labelOf, untilOf } from './right-words.ts'

const NEEDED = {
  citizen: WIDTH.citizen,
  permanentResident: WIDTH.resident,
  usPerson: WIDTH.protected,
} as const

const SUBJECT = {
  citizen: 'citizenship',
  permanentResident: 'permanent residence',
  usPerson: 'US person',
} as const

const WHO: Readonly<Record<keyof typeof NEEDED, (countries: readonly string[]) => string>> = {
  citizen: (countries) => `a citizen of ${countryNames(countries)}`,
  permanentResident: (countries) => `a citizen or permanent resident of ${countryNames(countries)}`,
  usPerson: (countries) =>
    countries.includes('US')
      ? 'a US person (citizen, green card holder, refugee or asylee)'
      : `a citizen, permanent resident or refugee in ${countryNames(countries)}`,
}

/** Citizens, permanent residents, US persons, in any of the countries named; where none is, in that of the job. */
export function belongs(
  type: keyof typeof NEEDED,
  demand: AuthorizationDemand,
  profile: Profile,
  situation: Situation,
): Verdict {
  const named = demand.countries
  const accepted = byName(demand, profile, situation)
  if (accepted) return accepted
  if (named.length === 0)
    return inCountries([], situation, (country) => belongsTo(type, country, profile))
  const citizens = named.map((country) => belongsTo(type, country, profile, named))
  if (!named.includes('EU') || type !== 'permanentResident') return bestVerdict(citizens)
  const residents = inCountries(named, situation, (country) => belongsTo(type, country, profile))
  return bestVerdict([...citizens, residents])
}

/** Met by a status that the posting names beside citizens and residents; null where the profile has none such. */
function byName(
  { countries, statuses = [] }: AuthorizationDemand,
  profile: Profile,
  situation: Situation,
): Verdict | null {
  const named = countries
    .flatMap((country) => holdingsIn(profile, country))
    .find((holding) => statuses.some((status) => isNamed(holding, status)))
  if (!named) return null
  const reason = `The posting accepts ${labelOf(named)} by name${untilOf(named)}.`
  return inTime(named, situation, reason)
}

/** Whether the candidate is one of those asked for in one country, of several that `named` lists. What is known of a right to work decides; a bare country does not. */
function belongsTo(
  type: keyof typeof NEEDED,
  country: string,
  profile: Profile,
  named: readonly string[] = [country],
): Verdict {
  const who = WHO[type](named)
  const holdings = holdingsIn(profile, country)
  const wide = holdings.find((h) => h.grants !== null && WIDTH[h.grants] >= NEEDED[type])
  if (wide) return met(`You are ${WHO[type]([country])}: ${labelOf(wide)}.`, [wide.at])
  const citizenships = profile.citizenships ?? []
  // who may work here as a citizen of elsewhere is known by that citizenship
  const known = holdings.find(
    (h) => h.grants !== null && (h.row !== null || citizenships.length === 0),
  )
  if (known?.row?.mayBe && WIDTH[known.row.mayBe] >= NEEDED[type])
    return unknown(
      `The posting asks for ${who}; your profile says ${labelOf(known)}.`,
      [known.at],
      { text: known.row.asks ?? `Are you ${who}?`, key: 'citizenships' },
    )
  if (known)
    return unmet(
      `The posting asks for ${who}; your profile says ${labelOf(known)}.`,
      [known.at],
      gap(labelOf(known), who, SUBJECT[type]),
    )
  if (type === 'citizen' && citizenships.length > 0)
    return unmet(
      `The posting asks for ${who}; your profile names another citizenship.`,
      citizenships.map((c) => c.at),
      gap(citizenships.map((c) => countryName(c.value)).join(', '), who, SUBJECT[type]),
    )
  if (holdings.length === 0 && listsRights(profile)) return without(profile, country)
  return unknown(
    `Your profile does not say whether you are ${who}.`,
    holdings.map((h) => h.at),
    { text: `Are you ${who}?`, key: type === 'citizen' ? 'citizenships' : 'workAuthorization' },
  )
}
