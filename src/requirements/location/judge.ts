import { filter, flatMap, map } from '../../core/lists.ts'
import type { Workplace } from '../../core/posting.ts'
import type { LocationFact, Profile } from '../../core/profile.ts'
import {
  all,
  credit,
  type Evidence,
  type NonEmpty,
  type Question,
  type Verdict,
} from '../../core/verdict.ts'
import type { Situation } from '../kind.ts'
import type { LocationRequirement } from './index.ts'
import { reach } from './reach.ts'

const met = (reason: string, ...evidence: NonEmpty<Evidence>): Verdict => ({
  status: 'met',
  reason,
  evidence,
})
const unmet = (
  reason: string,
  have: string | null,
  want: string,
  ...evidence: readonly Evidence[]
): Verdict => ({
  status: 'unmet',
  reason,
  evidence,
  gap: { subject: 'location', have, want, studyable: false },
})
const unknown = (
  reason: string,
  question: Question,
  ...evidence: readonly Evidence[]
): Verdict => ({ status: 'unknown', reason, evidence, question })

const NAMED: Readonly<Record<Workplace, string>> = {
  onsite: 'on site',
  hybrid: 'partly on site',
  remote: 'remotely',
}

/** Who works on site accepts a hybrid week; who wants a hybrid week goes part of the way to a whole one. */
const HALFWAY = 0.5

function workplace(asked: Workplace, { workplaces }: LocationFact): Verdict {
  if (!workplaces)
    return unknown(
      `The work is done ${NAMED[asked]}; your profile does not say how you would work.`,
      { text: `Would you work ${NAMED[asked]}?`, key: 'location/workplaces' },
    )
  const { value, at } = workplaces
  if (value.includes(asked) || (asked === 'hybrid' && value.includes('onsite')))
    return met(`The work is done ${NAMED[asked]}, which you accept.`, at)
  const have = map(value, (w) => NAMED[w]).join(' or ')
  const reason = `The work is done ${NAMED[asked]}; you want to work ${have === '' ? 'otherwise' : have}.`
  if (asked === 'onsite' && value.includes('hybrid'))
    return {
      status: 'partial',
      reason,
      degree: HALFWAY,
      evidence: [at],
      gap: { subject: 'workplace', have, want: NAMED[asked], studyable: false },
    }
  return unmet(reason, have, NAMED[asked], at)
}

function place(places: readonly string[], fact: LocationFact, mustMove: boolean): Verdict {
  const where = places.slice(0, 4).join(' or ')
  const { current, relocate } = fact
  const reached = current ? map(places, (p) => reach(current.value, p)) : []
  if (current && reached.includes('there'))
    return met(`The work is in ${where}; you live in ${current.value}.`, current.at)
  const here = current ? `you live in ${current.value}` : 'your profile does not say where you live'
  const moving = relocate?.value === true ? relocate : null
  if (moving)
    return met(
      `The work is in ${where}; ${here} and would move.`,
      moving.at,
      ...(current ? [current.at] : []),
    )
  if (relocate && current && reached.every((r) => r === 'away'))
    return unmet(
      `The work is in ${where}; ${here} and would not move.`,
      current.value,
      where,
      relocate.at,
      current.at,
    )
  const evidence = filter([current?.at, relocate?.at], (e) => e !== undefined)
  if (relocate)
    return unknown(
      `The work is in ${where}; ${here} and would not move.`,
      { text: `Can you be in ${where} from where you live?`, key: 'location/current' },
      ...evidence,
    )
  const ask =
    current || mustMove
      ? { text: `Would you move to ${where}?`, key: 'location/relocate' }
      : { text: `Do you live in ${where}, or would you move there?`, key: 'location/current' }
  return unknown(
    `The work is in ${where}; ${here}${current ? '; your profile does not say whether you would move' : ''}.`,
    ask,
    ...evidence,
  )
}

function moves({ relocate }: LocationFact): Verdict {
  if (!relocate)
    return unknown('The job asks you to move; your profile does not say whether you would.', {
      text: 'Would you move for the job?',
      key: 'location/relocate',
    })
  return relocate.value
    ? met('The job asks you to move, which you would.', relocate.at)
    : unmet('The job asks you to move; you would not.', 'no move', 'a move', relocate.at)
}

function travels(percent: number | null, { travelPercent }: LocationFact): Verdict {
  const asked = percent === null ? 'travel' : `${percent} % travel`
  if (!travelPercent)
    return unknown(`The job takes ${asked}; your profile does not say how much you would travel.`, {
      text:
        percent === null
          ? 'How much of your time would you travel, in per cent?'
          : `Would you travel ${percent} % of your time?`,
      key: 'location/travelPercent',
    })
  const { value, at } = travelPercent
  if (value > 0 && value >= (percent ?? 1))
    return met(`The job takes ${asked}; you would travel up to ${value} %.`, at)
  if (percent === 0) return met('The job takes no travel.', at)
  const reason =
    value === 0
      ? `The job takes ${asked}; you would not travel.`
      : `The job takes ${asked}; you would travel up to ${value} %.`
  if (value === 0 || percent === null) return unmet(reason, `${value} %`, asked, at)
  return {
    status: 'partial',
    reason,
    degree: Math.max(0.05, Math.min(0.95, value / percent)),
    evidence: [at],
    gap: { subject: 'travel', have: `${value} %`, want: `${percent} %`, studyable: false },
  }
}

/** All of them together: the worst decides, and every reason is told. */
function together(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const [first, ...rest] = verdicts
  if (rest.length === 0) return first
  const credits = all(map(verdicts, credit))
  const reason = map(verdicts, (v) => v.reason).join(' ')
  const evidence = flatMap(verdicts, (v) => v.evidence)
  const worst =
    verdicts.find((v) => v.status === 'unmet') ??
    verdicts.find((v) => v.status === 'unknown') ??
    verdicts.find((v) => credit(v).low === credits.low) ??
    first
  if (worst.status === 'unknown') return { ...worst, reason, evidence, credit: credits }
  return { ...worst, reason, evidence: evidence as unknown as NonEmpty<Evidence> }
}

const SILENT: LocationFact = {
  at: { pointer: '/location', line: 0, quote: '' },
  current: null,
  relocate: null,
  workplaces: null,
  travelPercent: null,
}

/** Where and how the work is done, against where the candidate lives, would move, work and travel. */
export function check(
  requirement: LocationRequirement,
  { location }: Pick<Profile, 'location'>,
  { job }: Situation,
): Verdict {
  const fact = location ?? SILENT
  const { places, relocate, travel, travelPercent, timeZone } = requirement
  const onSite = requirement.workplace === 'onsite' || requirement.workplace === 'hybrid'
  const where = places.length > 0 ? places : onSite ? map(job.jobLocation, (p) => p.text) : []
  const verdicts: Verdict[] = []
  if (requirement.workplace !== null) verdicts.push(workplace(requirement.workplace, fact))
  if (where.length > 0) verdicts.push(place(where, fact, relocate === true))
  else if (relocate) verdicts.push(moves(fact))
  if (travel || travelPercent !== null) verdicts.push(travels(travelPercent, fact))
  const [first, ...rest] = verdicts
  if (first) return together([first, ...rest])
  if (timeZone !== null)
    return unknown(`The job asks for the hours of ${timeZone}.`, {
      text: `Can you work in the hours of ${timeZone}?`,
      key: 'location/current',
    })
  return unknown('The job asks you to live near its place of work.', {
    text: 'Do you live near, or would you move?',
    key: 'location/relocate',
  })
}
