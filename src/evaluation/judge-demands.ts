import type { Profile } from '../core/profile.ts'
import type { RequirementBase } from '../core/requirement.ts'
import { checkRequirement } from '../requirements/registry.ts'
import type { Situation } from '../requirements/kind.ts'
import type { WeightOverrides } from '../requirements/weights.ts'
import { demandsOf, type Demand } from './demands.ts'
import { knocksOut } from './gate.ts'
import { isAbove, isForStudents, isOfGroup, isOfOthers, ladderOf } from './degree-ladder.ts'
import { type JudgedDemand, judgeDemand, beside } from './judge-demand.ts'

/** Whether a demand by itself knocks the candidate out. */
export const isOut = ({ atGate }: JudgedDemand): boolean => knocksOut(atGate)

/** Kinds of which a verdict by itself does not say how the demand stands at the gate: what else is asked may open it. They are also what costs most to judge. */
const MINOR_OR_IDLE: ReadonlySet<string> = new Set([
  'skill',
  'experience',
  'education',
  'graduation',
])

const isSure = ({ requirements }: Demand): boolean =>
  requirements.every((r) => !MINOR_OR_IDLE.has(r.kind))

/**
 * What the posting asks of this candidate: of years by degree the candidate's rung, of several degrees the one that suffices. With `stops` null as soon as one
 * demand knocks out, whatever the others say.
 */
export function judgeDemands(
  requirements: readonly RequirementBase[],
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
  stops: boolean,
): JudgedDemand[] | null {
  const { asked, aside } = ladderOf(requirements, profile, situation.asOf)
  const demands = demandsOf(asked)
  const early = demands.map((demand) =>
    stops && isSure(demand) ? judgeDemand(demand, profile, situation, overrides) : null,
  )
  if (early.some((judged) => judged !== null && isOut(judged))) return null
  const judged = demands.map((demand, i) =>
    beside(
      early[i] ?? judgeDemand(demand, profile, situation, overrides),
      (aside.get(demand.requirements[0].id) ?? []).map((requirement) => ({
        requirement,
        verdict: checkRequirement(requirement, profile, situation),
      })),
    ),
  )
  return withoutIdle(judged, requirements, profile)
}

/** A degree above the candidate's is no bar where the posting is content with the candidate's own, nor a date for students of another: each line names whom it takes. */
function withoutIdle(
  judged: readonly JudgedDemand[],
  requirements: readonly RequirementBase[],
  profile: Profile,
): JudgedDemand[] {
  const isDegree = ({ demand, best }: JudgedDemand): boolean =>
    best.kind === 'education' &&
    demand.importance === 'required' &&
    demand.requirements.length === 1
  const enough = judged.find((j) => isDegree(j) && j.verdict.status === 'met')
  if (!enough) return [...judged]
  const idle = judged.filter(
    (j) =>
      (j !== enough && j.verdict.status !== 'met' && isOfGroup(j.best)) ||
      (j.verdict.status === 'unmet' &&
        ((isDegree(j) && isAbove(j.best, profile) && !isForStudents(j.best, enough.best)) ||
          isOfOthers(j.best, requirements, profile))),
  )
  return judged
    .filter((j) => !idle.includes(j))
    .map((j) =>
      j === enough
        ? beside(
            j,
            idle.map(({ best, verdict }) => ({ requirement: best, verdict })),
          )
        : j,
    )
}
