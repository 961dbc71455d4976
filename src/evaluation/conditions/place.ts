import type { Workplace } from '../../core/posting.ts'
import type { LocationFact, Profile } from '../../core/profile.ts'
import type { ParsedPosting } from '../../core/report.ts'
import type { Verdict } from '../../core/verdict.ts'
import { check, place as placed } from '../../requirements/location/evaluate.ts'
import type { LocationRequirement } from '../../requirements/location/index.ts'
import { isTown, withoutWider } from '../../requirements/location/reach.ts'
import { unknown } from '../../requirements/shared/verdicts.ts'
import { holdingsIn, isSilent } from '../../requirements/workAuthorization/holdings.ts'
import {
  factOf,
  isAgainst,
  literally,
  says,
  type Condition,
  type ConditionRule,
} from './condition.ts'

const WORDS: Readonly<Record<Workplace, RegExp>> = {
  onsite: /\bon[- ]?site\b|\bin[- ](?:office|person)\b/i,
  hybrid: /\bhybrid\b/i,
  remote: /\bremote(?:ly)?\b/i,
}

/** Words with which a posting that names no way of working still lets people work elsewhere. */
const ELSEWHERE =
  /\bremote|\bwork(?:ing)? from (?:home|anywhere)|\banywhere\b|\bdistributed team|\btele(?:work|commut)|\bhome ?office|\bhybrid\b|\bwork(?:ing)? wherever|\bwhere(?:ver)? you work best|\bwithin the \w+ (?:region|time ?zone)/i
/** Days of the week at the office: some of them are at home, and the place still counts. */
const DAYS =
  /\b(?:[1-4]|one|two|three|four)\s(?:\w+\s){0,2}days?\b|\bdays?\s(?:a|per|each)\sweek\b|\bminimum \d office days?/i
/** Both ways are offered: whoever works from afar has no office to go to. */
const EITHER =
  /\bremote\b[^.\n]{0,30}(?:\bor\b|&|\/|\band\b)\s*\(?(?:hybrid|on[- ]?site|in[- ]office)|\b(?:hybrid|on[- ]?site|in[- ]office)\b[^.\n]{0,30}(?:\bor\b|&|\/|\band\b)\s*\(?(?:fully\s|100\s?% )?remote/i

const asked = (
  reading: ParsedPosting,
  workplace: Workplace | null,
  places: readonly string[],
): LocationRequirement =>
  factOf<LocationRequirement>(
    reading,
    {
      kind: 'location',
      workplace,
      places,
      daysPerWeek: null,
      relocate: null,
      travelPercent: null,
      travel: false,
      timeZone: null,
    },
    places[0] === undefined ? WORDS[workplace ?? 'onsite'] : literally(places[0]),
    places[0] ?? workplace ?? '',
  ) as LocationRequirement

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

/** The place of the job against `relocate: false`, and how it is done against `workplaces`, where no line of the posting says it. */
export const place: ConditionRule = (reading, profile, situation) => {
  const { location } = profile
  const lines = reading.requirements as readonly LocationRequirement[]
  const said = lines.filter((r) => r.kind === 'location' && r.importance === 'required')
  const isPlaced = said.some(namesPlace)
  const isHow = said.some((r) => r.workplace !== null || r.daysPerWeek !== null)
  const workplace = said.find((r) => r.workplace !== null)?.workplace ?? situation.job.workplace
  if (!location) return null
  if (!isHow && workplace !== null) {
    const { otherWorkplaces } = situation.job
    const requirement = {
      ...asked(reading, workplace, []),
      ...(otherWorkplaces ? { otherWorkplaces } : {}),
    }
    const verdict = check(
      requirement,
      { location },
      { ...situation, job: { ...situation.job, jobLocation: [] } },
    )
    if (isAgainst(verdict)) return { requirement, title: `Work ${HOW[workplace]}`, verdict }
  }
  return isPlaced ? null : elsewhere(reading, profile, location, workplace)
}

/** Words that take people from any country. */
export const WORLDWIDE =
  /\bworldwide|\banywhere\b(?!\s+(?:in|within|across)\b)|\bglobal(?:ly)? (?:remote|distributed)|\bany (?:country|location)|\bfully distributed\b/i

/** Whether the candidate may be employed where the job is: by a right, by silence on either side, or because people are taken from everywhere. */
function mayWorkThere(reading: ParsedPosting, profile: Profile): boolean {
  const countries = reading.posting.jobLocation.flatMap((p) => p.country ?? [])
  return (
    countries.length === 0 ||
    isSilent(profile) ||
    says(reading, WORLDWIDE) ||
    countries.some((c) => holdingsIn(profile, c).length > 0)
  )
}

/** Whether the work can be done from elsewhere, by what the posting says. To work from home is still to be employed in the country of the job. */
function isLoose(reading: ParsedPosting, workplace: Workplace | null): boolean {
  // a town that a remote job names is where the employer sits; a country or state is where one must live
  if (workplace === 'remote') return reading.posting.jobLocation.some((p) => isTown(p.text))
  return (
    reading.posting.otherWorkplaces?.includes('remote') === true ||
    says(reading, EITHER) ||
    (workplace === null && says(reading, ELSEWHERE) && !says(reading, DAYS))
  )
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
  if (places.length === 0 || location.relocate?.value !== false) return null
  const mayWork = mayWorkThere(reading, profile)
  if ((mayWork || isRemote) && isLoose(reading, workplace)) return null
  const verdict = placed(places, location, false, isRemote)
  if (!isAgainst(verdict)) return null
  const where = places.slice(0, 4).join(' or ')
  const isOpen = isRemote && mayWork && reading.posting.jobLocation.some((p) => p.country !== null)
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
