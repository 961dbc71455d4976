import { isOfKind } from '../../requirements/registry.ts'
import { WORKPLACES, type Workplace } from '../../core/choices.ts'
import type { LocationFact, Profile } from '../../core/profile.ts'
import type { ParsedPosting } from '../../core/report.ts'
import type { Verdict } from '../../core/verdict.ts'
import {
  checkLocation,
  placeVerdict as placed,
  takesWay,
} from '../../requirements/location/evaluate.ts'
import {
  UNSAID_LOCATION,
  type LocationRequirement,
} from '../../requirements/location/requirement.ts'
import { isTown, withoutWider } from '../../requirements/location/reach.ts'
import { unknown } from '../../requirements/shared/verdicts.ts'
import { countriesOf, countryOf } from '../../vocabulary/countries.ts'
import { holdingsIn, isSilent } from '../../requirements/workAuthorization/holdings.ts'
import { factOf, isAgainst, literally, type Condition, type ConditionRule } from './condition.ts'
import { isLoose } from './loose.ts'
import { isWorldwide } from './worldwide.ts'

const WORDS: Readonly<Record<Workplace, RegExp>> = {
  onsite: /\bon[- ]?site\b|\bin[- ](?:office|person)\b/i,
  hybrid: /\bhybrid\b/i,
  remote: /\bremote(?:ly)?\b/i,
}

const asked = (
  reading: ParsedPosting,
  workplace: Workplace | null,
  places: readonly string[],
): LocationRequirement =>
  factOf<LocationRequirement>(
    reading,
    { kind: 'location', ...UNSAID_LOCATION, workplace, places },
    places[0] === undefined ? WORDS[workplace ?? 'onsite'] : literally(places[0]),
    places[0] ?? workplace ?? '',
  )

const HOW: Readonly<Record<Workplace, string>> = {
  onsite: 'on site',
  hybrid: 'partly on site',
  remote: 'remote',
}

/** A line that asks for a place, for presence, or to live near: it was judged with the place of the job. */
const namesPlace = (r: LocationRequirement): boolean =>
  r.places.length > 0 ||
  r.workplace === 'onsite' ||
  r.workplace === 'hybrid' ||
  (r.workplace === null &&
    r.excluded === undefined &&
    r.relocate === null &&
    r.timeZone === null &&
    r.travelPercent === null &&
    !r.travel)

/** A line that names no more than the country of a job whose town is known. */
const isWider = ({ places }: LocationRequirement, { posting }: ParsedPosting): boolean =>
  places.length > 0 &&
  places.every(
    (wide) =>
      !isTown(wide) &&
      posting.jobLocation.some(
        (p) => isTown(p.text) && p.country !== null && countriesOf(wide).includes(p.country),
      ),
  )

/** The place of the job against `relocate: false`, and how it is done against `workplaces`, where no line of the posting says it. */
export const placeCondition: ConditionRule = (reading, profile, situation) => {
  const { location } = profile
  const said = reading.requirements
    .filter((r) => isOfKind(r, 'location'))
    .filter((r) => r.importance === 'required')
  const isPlaced = said.some((r) => namesPlace(r) && !isWider(r, reading))
  const isHow = said.some((r) => r.workplace !== null || r.daysPerWeek !== null)
  const workplace = said.find((r) => r.workplace !== null)?.workplace ?? situation.job.workplace
  if (!location) return null
  if (!isHow && workplace !== null) {
    const { otherWorkplaces } = situation.job
    const requirement = {
      ...asked(reading, workplace, []),
      ...(otherWorkplaces ? { otherWorkplaces } : {}),
    }
    const verdict = checkLocation(
      requirement,
      { location },
      { ...situation, job: { ...situation.job, jobLocation: [] } },
    )
    if (isAgainst(verdict)) return { requirement, title: `Work ${HOW[workplace]}`, verdict }
  }
  if (isPlaced || location.relocate?.value !== false) return null
  if (reading.posting.jobLocation.some((p) => p.workplace !== undefined))
    return nowhere(reading, location)
  return elsewhere(reading, profile, location, workplace) ?? unsaid(reading, location, workplace)
}

/** Characters from which on a text is a whole posting, and not a line or two of one that stand here without its head. */
const WHOLE_POSTING = 600

/** A posting that says neither where the job is nor how it is done, for somebody who will not move: worth a question before anything is sent. */
function unsaid(
  reading: ParsedPosting,
  { current, relocate }: LocationFact,
  workplace: Workplace | null,
): Condition | null {
  const isUnsaid =
    reading.posting.jobLocation.length === 0 &&
    workplace === null &&
    reading.text.length >= WHOLE_POSTING
  if (!isUnsaid || !current || !relocate) return null
  return {
    requirement: asked(reading, null, []),
    title: 'The place of work, which the posting does not name',
    verdict: unknown(
      `The posting names no place of work and no way to work from afar; you live in ${current.value} and would not move.`,
      [relocate.at, current.at],
      {
        text: `Where is the job, and can it be done from ${current.value}?`,
        key: 'location/current',
      },
    ),
  }
}

/** Whether the candidate may be employed where the job is: by a right, by silence on either side, or because people are taken from everywhere. */
function mayWorkThere(reading: ParsedPosting, profile: Profile): boolean {
  const countries = reading.posting.jobLocation.flatMap((p) => p.country ?? [])
  return (
    countries.length === 0 ||
    isSilent(profile) ||
    isWorldwide(reading) ||
    countries.some((c) => holdingsIn(profile, c).some(({ grants }) => grants !== 'none'))
  )
}

/** Where each place has its own way to work, "remote (US) or hybrid (Dublin)": one that does is enough. */
function nowhere(reading: ParsedPosting, location: LocationFact): Condition | null {
  const seats = WORKPLACES.flatMap((way) => {
    const places = reading.posting.jobLocation.flatMap((p) => (p.workplace === way ? p.text : []))
    if (places.length === 0) return []
    const verdict = placed(places, location, false, way === 'remote')
    return [{ way, verdict, where: `${HOW[way]} in ${places.join(' or ')}` }]
  })
  const ways = location.workplaces?.value ?? WORKPLACES
  const open = seats.filter(({ way }) => takesWay(ways, way))
  const [first] = open
  if (!first || !open.every(({ verdict }) => isAgainst(verdict))) return null
  return {
    requirement: asked(
      reading,
      first.way,
      reading.posting.jobLocation.map((p) => p.text),
    ),
    verdict: first.verdict,
    title: `Work ${seats.map(({ where }) => where).join(', or ')}`,
  }
}

/** Where one will not move to. */
function elsewhere(
  reading: ParsedPosting,
  profile: Profile,
  location: LocationFact,
  workplace: Workplace | null,
): Condition | null {
  const isRemote = workplace === 'remote'
  const all = reading.posting.jobLocation.map((p) => p.text)
  const places = isRemote ? all : withoutWider(all)
  if (places.length === 0) return null
  const mayWork = mayWorkThere(reading, profile)
  if ((mayWork || isRemote) && isLoose(reading, workplace)) return null
  const verdict = placed(places, location, false, isRemote)
  // "EU" to somebody in the UK: a question, where no town is named that could be the employer's
  const isAsked = verdict.status === 'unknown' && location.current !== null && !places.some(isTown)
  if (!isAgainst(verdict) && !isAsked) return null
  const where = places.slice(0, 4).join(' or ')
  const home = location.current ? countryOf(location.current.value) : null
  // several states of one's own country are where one must live; one alone may be the employer's
  const isOpen =
    isRemote &&
    mayWork &&
    reading.posting.jobLocation.some(
      (p) => p.country !== null && (p.country !== home || places.length === 1),
    )
  return {
    requirement: asked(reading, workplace, places),
    verdict: isOpen ? fromAfar(where, location, verdict) : verdict,
    title: `Work ${workplace === null ? '' : `${HOW[workplace]} `}in ${where}`,
  }
}

/** A remote job in other countries where the candidate may work too: whether one must live there is worth the question. */
const fromAfar = (where: string, { current }: LocationFact, verdict: Verdict): Verdict =>
  unknown(
    `${verdict.reason} You may work there, and the posting does not say whether you must live there.`,
    verdict.evidence,
    {
      text: `Must you live in ${where}, or can you work from ${current?.value ?? 'where you live'}?`,
      key: 'location/relocate',
    },
  )
