import { isOfKind } from '../../requirements/registry.ts'
import { once } from '../../core/once.ts'
import type { Metadata } from '../../core/posting.ts'
import type { Profile } from '../../core/profile.ts'
import type { ParsedPosting } from '../../core/report.ts'
import {
  holdingsIn,
  isSilent,
  type Holding,
} from '../../requirements/workAuthorization/holdings.ts'
import type {
  AuthorizationType,
  WorkAuthorizationRequirement,
} from '../../requirements/workAuthorization/index.ts'
import { isOfCountries } from '../../requirements/location/listed-places.ts'
import { reach, wholeCountries } from '../../requirements/location/reach.ts'
import { blocking, setAside, unknown } from '../../requirements/shared/verdicts.ts'
import { countryName, countryNames, countryOf, FREE_MOVEMENT } from '../../vocabulary/countries.ts'
import { factOf, literally, textSays, type Condition, type ConditionRule } from './condition.ts'
import { isWorldwide } from './worldwide.ts'

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

/** Whether a job that can be done from afar is open to the region of the candidate's home: "remote (LATAM, Africa) or on site in Denver". */
function isOfRegion({ jobLocation, workplace, otherWorkplaces }: Metadata, home: string): boolean {
  const isRemote = workplace === 'remote' || otherWorkplaces?.includes('remote') === true
  return (
    isRemote &&
    jobLocation.some(({ text }) => isOfCountries(text) && reach(home, text, 0).is === 'there')
  )
}

/** A region is no country to be employed in: whoever may work in one of its states, or lives there, is within. */
function isWithin(
  countries: readonly string[],
  job: Metadata,
  { workAuthorization, location }: Profile,
): boolean {
  const place = location?.current?.value
  if (place !== undefined && isOfRegion(job, place)) return true
  if (!countries.includes('EU')) return false
  const home = location?.current ? countryOf(location.current.value) : null
  const isEuropean = (c: string): boolean => c === 'EU' || c === 'GB' || FREE_MOVEMENT.has(c)
  return (
    (home !== null && isEuropean(home)) ||
    (workAuthorization ?? []).some((right) => isEuropean(right.country))
  )
}

/** The right to work in some countries as a fact of the job. */
const rightTo = (
  reading: ParsedPosting,
  where: string,
  countries: readonly string[],
  named: string,
): Pick<Condition, 'requirement' | 'title'> => ({
  requirement: factOf<WorkAuthorizationRequirement>(
    reading,
    { kind: 'workAuthorization', type: 'authorized', countries, level: null },
    literally(where),
    where,
  ),
  title: `Right to work in ${named}`,
})

/** Somebody who says that a sponsor is needed, and a posting that does not speak of one: told and asked, and no bar, as silence is none. */
const sponsored = (
  reading: ParsedPosting,
  where: string,
  countries: readonly string[],
  held: readonly Holding[],
): Condition => {
  const named = countryNames(countries)
  return {
    ...rightTo(reading, where, countries, named),
    verdict: setAside(
      unknown(
        `Your profile says that you need sponsorship to work in ${named}; the posting does not say whether the employer sponsors.`,
        held.map((h) => h.at),
        {
          text: `Does the employer sponsor a visa for ${named}? You need one to work there.`,
          key: 'workAuthorization',
        },
      ),
    ),
  }
}

/** Lines that settle it, or words that open the post to people from anywhere. */
function isSettled(reading: ParsedPosting): boolean {
  return (
    isWorldwide(reading) ||
    textSays(reading, OFFERED) ||
    reading.requirements.some((r) => isOfKind(r, 'workAuthorization') && SETTLED.has(r.type))
  )
}

/** A visa offered in the row of facts at the head: "Lisbon | ONSITE | VISA | Full-time". */
const OFFERED =
  /\|\s*(?:visa(?:s|(?: (?:sponsorship|support|assistance))(?: available| offered| provided)?)?|(?:we )?(?:can |will )?sponsor visas?|sponsorship(?: available| offered)?)\s*(?=\||$)/im

/** A job in a country where the profile gives no right to work, and a posting that is silent on sponsorship: the one question to ask first. Whoever holds any right there is asked nothing. */
export const countryCondition: ConditionRule = (reading, profile, { countries, job }) => {
  if (countries.length === 0 || isSilent(profile) || isSettled(reading)) return null
  const there = countryNames(countries)
  const own = countries.flatMap((c) => holdingsIn(profile, c))
  const isNone = own.length > 0 && own.every(({ grants }) => grants === 'none')
  if (isNone) return sponsored(reading, job.jobLocation[0]?.text ?? there, countries, own)
  if (own.length > 0 || isWithin(countries, job, profile)) return null
  const rights = (profile.workAuthorization ?? []).map((r) => ({ at: r.at, of: r.country }))
  const held =
    rights.length > 0
      ? rights
      : (profile.citizenships ?? []).map((c) => ({ at: c.at, of: c.value }))
  const here = [...new Set(held.map((h) => countryName(h.of)))].join(', ')
  const [where = { text: there }] = job.jobLocation
  const verdict = unknown(
    `The job is in ${there}, and your profile gives you the right to work in ${here} only; the posting does not say whether the employer sponsors.`,
    held.map((h) => h.at),
    {
      text: `Does the employer sponsor a visa for ${there}? Your profile gives you no right to work there.`,
      key: 'workAuthorization',
    },
  )
  return {
    ...rightTo(reading, where.text, countries, there),
    // nobody is brought into a country for work that is done from home there
    verdict: isBoundFromAfar(reading, job) ? blocking(verdict) : verdict,
  }
}

/** "Remote (US preferred)", "US-based people are preferred". */
const PREFERRED = /^[^\n|]{0,20}\bprefer/i

const isPreferred = (place: string, text: string): boolean =>
  text
    .split(place)
    .slice(1)
    .some((behind) => PREFERRED.test(behind))

/** "Remote (US only)", "REMOTE, Chicago (US-only)". */
const ONLY = /(?:^[^\S\n]*|(?:[(|,;:]|\bremote\b)\s*)([^\n(|,;:]{2,30}?)[ -]only\b/gim

/** Whether a text says so of a country; many profiles ask. */
const isForOnly = once(({ text }: ParsedPosting): boolean =>
  [...text.matchAll(ONLY)].some(([, named = '']) => wholeCountries(named) !== null),
)

/** Whether the work is done from afar, and only from countries that are named as such: "Remote (US)", and neither the firm's town nor "Remote (US preferred)". */
function isBoundFromAfar(reading: ParsedPosting, { workplace, jobLocation }: Metadata): boolean {
  if (workplace !== 'remote' || jobLocation.length === 0) return false
  const isBound = jobLocation.every(
    (place) => wholeCountries(place.text) !== null && !isPreferred(place.text, reading.text),
  )
  return isBound || isForOnly(reading)
}
