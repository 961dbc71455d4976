import * as lexicon from './lexicon.ts'
import { formsIn } from '../../matcher/words.ts'
import type { Workplace } from '../../core/choices.ts'
import type { LocationFact, Profile } from '../../core/profile.ts'
import { nonEmpty, all, credit, standingOf, type Gap, type Verdict } from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import { blocking, fixedGap, met, partial, setAside, unknown, unmet } from '../shared/verdicts.ts'
import type { LocationRequirement } from './requirement.ts'
import { countryName } from '../../vocabulary/countries.ts'
import { isDomestic } from './domestic.ts'
import { between, reachedElsewhere } from './other-place.ts'
import { COMMUTE_KM, isTown, nearestOf, withoutWider, type Reach } from './reach.ts'
import { inZone } from './zone-hours.ts'

const gap = (have: string | null, want: string): Gap => fixedGap('location', have, want)

const NAMED: Readonly<Record<Workplace, string>> = {
  onsite: 'on site',
  hybrid: 'partly on site',
  remote: 'remotely',
}

/** Who works on site accepts a hybrid week; who wants a hybrid week goes part of the way to a whole one, and not all of it: it closes the gate. */
const HALFWAY = 0.5

/** Whether one of the ways in which somebody would work is the one asked, or more of it. */
export const takesWay = (ways: readonly Workplace[], asked: Workplace): boolean =>
  ways.includes(asked) || (asked === 'hybrid' && ways.includes('onsite'))

function workplace(asked: Workplace, { workplaces }: LocationFact): Verdict {
  if (!workplaces)
    return unknown(
      `The work is done ${NAMED[asked]}; your profile does not say how you would work.`,
      [],
      { text: `Would you work ${NAMED[asked]}?`, key: 'location/workplaces' },
    )
  const { value, at } = workplaces
  if (takesWay(value, asked))
    return met(`The work is done ${NAMED[asked]}, which you accept.`, [at])
  const have = value.map((w) => NAMED[w]).join(' or ')
  const reason = `The work is done ${NAMED[asked]}; you want to work ${have === '' ? 'otherwise' : have}.`
  if (asked === 'onsite' && value.includes('hybrid'))
    return blocking(partial(reason, [at], HALFWAY, fixedGap('workplace', have, NAMED[asked])))
  return unmet(reason, [at], gap(have, NAMED[asked]))
}

/** Where the work is against where the candidate lives and would move. A way that one can go each day is no move. */
export function placeVerdict(
  places: readonly string[],
  fact: LocationFact,
  mustMove: boolean,
  isRemote = false,
): Verdict {
  const { current, commuteKm } = fact
  const best = current ? nearestOf(places, current.value, commuteKm?.value ?? COMMUTE_KM) : null
  const where = whereOf(best, places)
  const work = isRemote ? `The work is remote in ${where}` : `The work is in ${where}`
  if (!current) {
    const here = 'your profile does not say where you live'
    return farPlace({ where, work, here }, fact, mustMove)
  }
  const { is, km } = best?.reached ?? { is: undefined, km: null }
  const apart = km === null || km < NAMED_KM ? '' : `, ${km} km away`
  const here = `you live in ${current.value}${apart}`
  if (is === 'there') return met(`${work}; you live in ${current.value}.`, [current.at])
  if (is === 'commute')
    return met(`${work}; ${here}, which is a way to work and no move.`, [
      current.at,
      ...(commuteKm ? [commuteKm.at] : []),
    ])
  return farPlace({ where, work, here }, fact, mustMove, is)
}

/** Of a place too far to go to each day, or at an unknown distance: whether the candidate would move decides. */
function farPlace(
  { where, work, here }: { readonly where: string; readonly work: string; readonly here: string },
  fact: LocationFact,
  mustMove: boolean,
  reached?: Reach,
): Verdict {
  const { current, relocate } = fact
  if (relocate?.value === true)
    return met(`${work}; ${here} and would move.`, [relocate.at, ...(current ? [current.at] : [])])
  if (relocate && current && reached === 'away')
    return unmet(
      `${work}; ${here} and would not move.`,
      [relocate.at, current.at],
      gap(current.value, where),
    )
  return openPlace(where, `${work}; ${here}`, fact, mustMove)
}

/** The place that is near enough to be meant; where none is, the first four. */
const whereOf = (best: ReturnType<typeof nearestOf>, places: readonly string[]): string =>
  best && !isFar(best.reached.is) ? best.place : places.slice(0, 4).join(' or ')

/** Below this, a distance says nothing. */
const NAMED_KM = 10
const isFar = (is: Reach | undefined): boolean => is === undefined || is === 'away'

function openPlace(
  where: string,
  said: string,
  { current, relocate }: LocationFact,
  mustMove: boolean,
): Verdict {
  const evidence = [current?.at, relocate?.at].filter((e) => e !== undefined)
  if (relocate)
    return unknown(`${said} and would not move.`, evidence, {
      text: `Can you be in ${where} from where you live?`,
      key: 'location/current',
    })
  const ask =
    current || mustMove
      ? { text: `Would you move to ${where}?`, key: 'location/relocate' }
      : { text: `Do you live in ${where}, or would you move there?`, key: 'location/current' }
  return unknown(
    `${said}${current ? '; your profile does not say whether you would move' : ''}.`,
    evidence,
    ask,
  )
}

function moves({ relocate }: LocationFact): Verdict {
  if (!relocate)
    return unknown('The job asks you to move; your profile does not say whether you would.', [], {
      text: 'Would you move for the job?',
      key: 'location/relocate',
    })
  return relocate.value
    ? met('The job asks you to move, which you would.', [relocate.at])
    : unmet('The job asks you to move; you would not.', [relocate.at], gap('no move', 'a move'))
}

/** So many times the travel that somebody would do is another kind of job, about which there is nothing to talk. */
const FAR_OVER = 3

function travels(percent: number | null, { travelPercent }: LocationFact): Verdict {
  const asked = percent === null ? 'travel' : `${percent} % travel`
  // who said nothing of travel is asked in the interview: nobody keeps from applying for it
  if (!travelPercent)
    return setAside(
      unknown(`The job takes ${asked}; your profile does not say how much you would travel.`, [], {
        text:
          percent === null
            ? 'How much of your time would you travel, in per cent?'
            : `Would you travel ${percent} % of your time?`,
        key: 'location/travelPercent',
      }),
    )
  const { value, at } = travelPercent
  if (value > 0 && value >= (percent ?? 1))
    return met(`The job takes ${asked}; you would travel up to ${value} %.`, [at])
  if (percent === 0) return met('The job takes no travel.', [at])
  const reason =
    value === 0
      ? `The job takes ${asked}; you would not travel.`
      : `The job takes ${asked}; you would travel up to ${value} %.`
  if (value === 0 || percent === null) return unmet(reason, [at], gap(`${value} %`, asked))
  const share = Math.max(0.05, Math.min(0.95, value / percent))
  const verdict = partial(reason, [at], share, fixedGap('travel', `${value} %`, `${percent} %`))
  return percent >= FAR_OVER * value ? blocking(verdict) : verdict
}

/** All of them together: the worst decides, and every reason is told. */
function together(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const [first, ...rest] = verdicts
  if (rest.length === 0) return first
  const credits = all(verdicts.map(credit))
  const reason = verdicts.map((v) => v.reason).join(' ')
  const evidence = verdicts.flatMap((v) => v.evidence)
  const worst =
    verdicts.find((v) => v.status === 'unmet') ??
    verdicts.find(closes) ??
    verdicts.find((v) => v.status === 'unknown') ??
    verdicts.find((v) => credit(v).low === credits.low) ??
    first
  if (worst.status === 'unknown') {
    const { standing: _alone, ...open } = worst
    const isAside = verdicts.every((v) => v.status === 'met' || standingOf(v) === 'aside')
    const whole = { ...open, reason, evidence, credit: credits }
    return isAside ? setAside(whole) : whole
  }
  return worst.status === 'unmet'
    ? { ...worst, reason, evidence }
    : { ...worst, reason, evidence: nonEmpty(evidence) }
}

/** Met in part and no less shut for it: what is asked about besides opens nothing. */
const closes = (verdict: Verdict): boolean =>
  verdict.status === 'partial' && verdict.blocking === true

const SILENT: LocationFact = {
  at: { pointer: '/location', line: 0, quote: '' },
  current: null,
  relocate: null,
  workplaces: null,
  travelPercent: null,
  commuteKm: null,
}

/** Words that bind somebody to a place though the work is remote. */
const BOUND = new RegExp(`\\b(?:${formsIn(lexicon.bindingWords)})`, 'i')

/** The same where one may also come to an office: only where one lives still binds. */
const BOUND_AT_HOME = /\b(?:must (?:be|live)|liv(?:e|es|ing)|resid\w+|within|commut\w+)\b/i

/** Who lives in none of the places that are shut out may work elsewhere. */
function notIn(places: readonly string[], { current, commuteKm }: LocationFact): Verdict {
  const out = places.slice(0, 4).join(', ')
  if (!current)
    return unknown(
      `People in ${out} are not taken; your profile does not say where you live.`,
      [],
      {
        text: `Do you live in ${out}?`,
        key: 'location/current',
      },
    )
  const best = nearestOf(places, current.value, commuteKm?.value ?? COMMUTE_KM)
  return best?.reached.is === 'there'
    ? unmet(
        `People in ${out} are not taken; you live in ${current.value}.`,
        [current.at],
        gap(current.value, `a home outside ${out}`),
      )
    : met(`People in ${out} are not taken; you live in ${current.value}.`, [current.at])
}

/** Where and how the work is done, against where the candidate lives, would move, work and travel. */
export function checkLocation(
  requirement: LocationRequirement,
  { location }: Pick<Profile, 'location'>,
  { job, countries }: Situation,
): Verdict {
  const fact = location ?? SILENT
  return isDomestic(requirement) && countries.length > 0
    ? placeVerdict(countries.map(countryName), fact, false, ofJob(job, fact) === 'remote')
    : named(requirement, fact, job)
}

/** What a demand says by itself, with the places and the way of working of the job where it says none. */
function named(
  requirement: LocationRequirement,
  fact: LocationFact,
  job: Situation['job'],
): Verdict {
  const { places, timeZone, quote, excluded = [] } = requirement
  const shut = excluded.length > 0 ? [notIn(excluded, fact)] : []
  const asked = withWay(partly(requirement, job.workplace), job, fact)
  const isRemote = (asked.workplace ?? ofJob(job, fact)) === 'remote'
  // of "hybrid in Leeds or remote" the town binds nobody who works from afar
  const bound = asked.otherWorkplaces === undefined ? BOUND : BOUND_AT_HOME
  const isFree = isRemote && !bound.test(quote)
  const binding = isFree ? places.filter((p) => !isTown(p)) : places
  const located = job.jobLocation.map((p) => p.text)
  const all = placesOf(binding, isOnSite(asked) ? located : [], fact)
  const where = isRemote ? all : withoutWider(all)
  const hours = timeZone === null ? [] : [inZone(timeZone, quote, fact)]
  const asks = each(asked, where, fact, isRemote ? [] : located)
  const [first, ...rest] = [...shut, ...asks, ...hours]
  if (first) return together([first, ...rest])
  if (binding.length < places.length && fact.current)
    return met('The work is remote; the town is where the employer sits.', [fact.current.at])
  return near(LOCAL.test(quote) ? located : [], fact)
}

/** A line that speaks of work on site, in a posting that offers a hybrid week: some of the days are meant. */
const partly = (requirement: LocationRequirement, ofJob: Workplace | null): LocationRequirement =>
  requirement.workplace === 'onsite' && ofJob === 'hybrid'
    ? { ...requirement, workplace: 'hybrid' }
    : requirement

/** Of several ways of working that all do, the one that the profile takes; remote where it does not say. */
function wayFor(ways: readonly Workplace[], { workplaces }: LocationFact): Workplace | null {
  const fits = (way: Workplace): boolean =>
    workplaces === null ? way === 'remote' : workplaces.value.includes(way)
  return ways.find((way) => way === 'remote' && fits(way)) ?? ways.find(fits) ?? ways[0] ?? null
}

const ofJob = ({ workplace: way, otherWorkplaces = [] }: Situation['job'], fact: LocationFact) =>
  way === null ? null : wayFor([way, ...otherWorkplaces], fact)

/** A demand that offers several ways of working, or stands in a posting that offers work from afar besides, as it reads for the profile: "hybrid or remote" is remote to whoever would rather not travel. */
function withWay(
  requirement: LocationRequirement,
  { otherWorkplaces: ofJob = [] }: Situation['job'],
  fact: LocationFact,
): LocationRequirement {
  const { workplace: way, otherWorkplaces } = requirement
  const isOffered = way !== 'remote' && ofJob.includes('remote')
  const others = otherWorkplaces ?? (isOffered ? (['remote'] as const) : [])
  return way === null || others.length === 0
    ? requirement
    : { ...requirement, workplace: wayFor([way, ...others], fact), otherWorkplaces: others }
}

/** Words that ask for people who live there already: whoever would move is not among them. */
const RESIDENTS =
  /\bresidents? of\b|\bresidents only\b|\b(?:currently|already) (?:\w+ )?(?:liv(?:e|ing)|resid(?:e|ing)|based|located)\b/i

/** How one works. Who lives where the work is, or would move there, works there; who says nothing of work from afar takes it: silence keeps nobody from applying. */
function wayOf(how: Workplace, where: readonly string[], fact: LocationFact): Verdict {
  const verdict = workplace(how, fact)
  const goesWithoutSaying = fact.workplaces === null && (how === 'remote' || where.length > 0)
  return goesWithoutSaying ? setAside(verdict) : verdict
}

/** A verdict on each thing asked: how one works, where, whether one moves and travels. */
function each(
  { workplace: how, relocate, travel, travelPercent, quote }: LocationRequirement,
  where: readonly string[],
  fact: LocationFact,
  stated: readonly string[],
): Verdict[] {
  const verdicts: Verdict[] = []
  const other = reachedElsewhere(where, stated, fact)
  if (how !== null) verdicts.push(wayOf(how, where, fact))
  if (other !== null) verdicts.push(between(other, where, fact))
  else if (where.length > 0 && fact.relocate?.value === true && RESIDENTS.test(quote))
    verdicts.push(near(where, fact))
  else if (where.length > 0) verdicts.push(placeVerdict(where, fact, relocate === true))
  else if (relocate) verdicts.push(moves(fact))
  if (travel || travelPercent !== null) verdicts.push(travels(travelPercent, fact))
  return verdicts
}

const isOnSite = ({ workplace: how }: LocationRequirement): boolean =>
  how === 'onsite' || how === 'hybrid'

/** The places that the demand names; those of the posting where it names none, or none that a map knows ("our downtown campus"). */
function placesOf(
  named: readonly string[],
  ofJob: readonly string[],
  { current, commuteKm }: LocationFact,
): readonly string[] {
  if (named.length === 0 || ofJob.length === 0 || !current) return named.length > 0 ? named : ofJob
  const way = commuteKm?.value ?? COMMUTE_KM
  return nearestOf(named, current.value, way)?.reached.is === 'unclear' ? ofJob : named
}

/** Words of a demand that says near and no place. */
const LOCAL = /\blocals?\b|\bnear(?:by)?\b|\bcommut|\bliv(?:e|es|ing)\b|\breside/i

/** "Local candidates only": who lives too far away is not among them, whether they would move or not. */
function near(places: readonly string[], fact: LocationFact): Verdict {
  const { current, commuteKm } = fact
  const best = current ? nearestOf(places, current.value, commuteKm?.value ?? COMMUTE_KM) : null
  if (!current || !best || best.reached.is === 'unclear')
    return unknown('The job asks you to live near its place of work.', [], {
      text: 'Do you live near, or would you move?',
      key: 'location/relocate',
    })
  const km = best.reached.km === null ? '' : `, ${best.reached.km} km away`
  const said = `The job is for people who live near ${best.place}; you live in ${current.value}${km}.`
  return best.reached.is === 'away'
    ? unmet(said, [current.at], gap(current.value, `a home near ${best.place}`))
    : met(said, [current.at])
}
