import type { LocationFact } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { unknown } from '../shared/verdicts.ts'
import { COMMUTE_KM, nearestOf } from './reach.ts'

/** The place that the posting states beside the text, where the candidate could work there and in none of the places that a line names. */
export function reachedElsewhere(
  named: readonly string[],
  stated: readonly string[],
  { current, commuteKm, relocate }: LocationFact,
): string | null {
  if (!current || relocate?.value !== false || named.length === 0) return null
  const nearest = (places: readonly string[]): ReturnType<typeof nearestOf> =>
    nearestOf(places, current.value, commuteKm?.value ?? COMMUTE_KM)
  const there = nearest(stated)
  const isNear = there?.reached.is === 'there' || there?.reached.is === 'commute'
  return isNear && nearest(named)?.reached.is === 'away' ? there.place : null
}

/** A posting that names two places: which of them is meant opens it or closes it. */
export const between = (
  stated: string,
  named: readonly string[],
  { current }: LocationFact,
): Verdict =>
  unknown(
    `The posting names ${stated} as its place, and ${named.slice(0, 4).join(' or ')} here.`,
    current ? [current.at] : [],
    { text: `Is the work in ${stated}?`, key: 'location/current' },
  )
