import type { Profile } from '../../core/profile.ts'
import { holdingsIn, isSilent } from '../../requirements/workAuthorization/holdings.ts'
import type {
  AuthorizationType,
  WorkAuthorizationRequirement,
} from '../../requirements/workAuthorization/index.ts'
import { countryName, countryNames, countryOf, FREE_MOVEMENT } from '../../vocabulary/countries.ts'
import { factOf, literally, says, type Judging } from './condition.ts'
import { WORLDWIDE } from './place.ts'

/** Lines that settle who may work: where one stands, it is judged, and nothing is left to ask. */
const SETTLED: ReadonlySet<AuthorizationType> = new Set([
  'authorized',
  'citizen',
  'permanentResident',
  'usPerson',
  'noSponsorship',
  'sponsorshipOffered',
  'clearance',
])

/** A region is no country to be employed in: whoever may work in one of its states, or lives there, is within. */
function isWithin(countries: readonly string[], { workAuthorization, location }: Profile): boolean {
  if (!countries.includes('EU')) return false
  const home = location?.current ? countryOf(location.current.value) : null
  const isEuropean = (c: string): boolean => c === 'EU' || c === 'GB' || FREE_MOVEMENT.has(c)
  return (
    (home !== null && isEuropean(home)) ||
    (workAuthorization ?? []).some((right) => isEuropean(right.country))
  )
}

/** A job in a country where the profile gives no right to work, and a posting that is silent on sponsorship: the one question to ask first. Whoever holds any right there is asked nothing. */
export const country: Judging = (reading, profile, { countries, job }) => {
  if (countries.length === 0 || isSilent(profile) || says(reading, WORLDWIDE)) return null
  const lines = reading.requirements as readonly WorkAuthorizationRequirement[]
  if (lines.some((r) => r.kind === 'workAuthorization' && SETTLED.has(r.type))) return null
  if (countries.some((c) => holdingsIn(profile, c).length > 0) || isWithin(countries, profile))
    return null
  const rights = (profile.workAuthorization ?? []).map((r) => ({ at: r.at, of: r.country }))
  const held =
    rights.length > 0
      ? rights
      : (profile.citizenships ?? []).map((c) => ({ at: c.at, of: c.value }))
  const there = countryNames(countries)
  const here = [...new Set(held.map((h) => countryName(h.of)))].join(', ')
  const [where = { text: there }] = job.jobLocation
  return {
    requirement: factOf<WorkAuthorizationRequirement>(
      reading,
      { kind: 'workAuthorization', type: 'authorized', countries, level: null },
      literally(where.text),
      where.text,
    ),
    title: `Right to work in ${there}`,
    verdict: {
      status: 'unknown',
      reason: `The job is in ${there}, and your profile gives you the right to work in ${here} only; the posting does not say whether the employer sponsors.`,
      evidence: held.flatMap((h) => [h.at]),
      question: {
        text: `Does the employer sponsor a visa for ${there}? Your profile gives you no right to work there.`,
        key: 'workAuthorization',
      },
    },
  }
}
