import { neverBlocking } from '../shared/verdicts.ts'
import type { Day } from '../../core/day.ts'
import type { EducationFact, ExperienceFact, Profile } from '../../core/profile.ts'
import type { Verdict } from '../../core/verdict.ts'
import { studiesIn } from '../../vocabulary/occupations.ts'
import { monthsOf } from '../shared/work-months.ts'
import type { EducationDemand } from './requirement.ts'
import { degreeRank } from '../shared/degree-rank.ts'

/** Months of full-time work from which on the field of a degree is no longer what an employer decides by. */
const SEASONED = 36

const isFullTime = ({ type }: ExperienceFact): boolean => type === 'full-time' || type === null

/** Whether a degree is in a field that technical posts take people from. */
const isTechnical = ({ field: of }: EducationFact): boolean =>
  of !== null && studiesIn(of.value).length > 0

/**
 * Another field than asked stands in the way of a beginner; years of work outweigh it, though they do not make it the same, and where related fields count, what is
 * related is argued about by whoever studied a technical one. An associate's student may go on to the degree asked.
 */
export function outweighed(
  verdict: Verdict,
  asked: EducationDemand,
  profile: Profile,
  asOf: Day,
): Verdict {
  if (verdict.status !== 'unmet') return verdict
  const isField = verdict.evidence.some((e) => e.pointer.endsWith('/field'))
  const isArguable = asked.relatedField && (profile.education ?? []).some(isTechnical)
  const isOutweighed =
    asked.status !== 'pursuing' &&
    monthsOf((profile.experience ?? []).filter(isFullTime), asOf, 'most') >= SEASONED
  if (isField && (isArguable || isOutweighed)) return neverBlocking(verdict)
  if (isRungShort(verdict, asked, profile, asOf)) return neverBlocking(verdict)
  const mayGoOn =
    asked.status !== 'completed' &&
    asked.levels.includes('bachelor') &&
    (profile.education ?? []).some(
      (e) => e.degree?.value === 'associate' && (e.graduation?.value.last ?? asOf) > asOf,
    )
  return mayGoOn ? neverBlocking(verdict) : verdict
}

/** Months of full-time work that outweigh one rung of the ladder of degrees: about twice what the degree takes. */
const LONG_WORKED = 96

/** Words by which an employer means the degree itself. */
const INSISTS = /\b(?:requir\w+|must|mandatory|minimum|essential)\b/i

/** Whether the degree held is one rung beneath the one asked for (a Bachelor's for a Master's), long work stands beside it, and the line does not insist. */
function isRungShort(
  verdict: Verdict,
  asked: EducationDemand,
  profile: Profile,
  asOf: Day,
): boolean {
  const lowest = Math.min(...asked.levels.map(degreeRank))
  if (asked.status === 'pursuing' || lowest >= degreeRank('doctorate')) return false
  if (INSISTS.test(asked.quote ?? '')) return false
  const held = (profile.education ?? []).some(
    ({ degree, graduation }) =>
      degree !== null &&
      degreeRank(degree.value) === lowest - 1 &&
      graduation !== null &&
      graduation.value.last <= asOf,
  )
  const isField = verdict.evidence.some((e) => e.pointer.endsWith('/field'))
  return (
    held &&
    !isField &&
    monthsOf((profile.experience ?? []).filter(isFullTime), asOf, 'most') >= LONG_WORKED
  )
}
