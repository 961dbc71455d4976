import type { Profile } from '../core/profile.ts'
import type { RequirementBase } from '../core/requirement.ts'
import {
  nonEmpty,
  atLeast,
  blockingOf,
  credit,
  standingOf as standingOfVerdict,
  type Verdict,
} from '../core/verdict.ts'
import { checkRequirement, kindOf, type KindName } from '../requirements/registry.ts'
import type { Gate, Situation } from '../requirements/kind.ts'
import { weightOf, weightReason, type WeightOverrides } from '../requirements/weights.ts'
import type { Condition } from './conditions/index.ts'
import type { Demand } from './demands.ts'
import type { AtGate } from './gate.ts'
import type { Weighed } from './score.ts'

/** A demand with the verdict of the alternative that serves the candidate best. */
export interface JudgedDemand {
  readonly demand: Demand
  readonly best: RequirementBase
  readonly verdict: Verdict
  readonly others: readonly { readonly requirement: RequirementBase; readonly verdict: Verdict }[]
  readonly weighed: Weighed
  readonly weightReason: string
  readonly atGate: AtGate
  /** In place of what the kind would say. */
  readonly title?: string
}

/** Verdicts in the order of what they are sure of, then of what they may be. */
const rank = (v: Verdict): number => credit(v).low * 10 + credit(v).high

/** The verdict on the best of a demand's alternatives, and what it weighs and how it stands at the gate when all alternatives are heard. */
export function judgeDemand(
  demand: Demand,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
): JudgedDemand {
  const all = demand.requirements.map((requirement) => ({
    requirement,
    verdict: checkRequirement(requirement, profile, situation),
  }))
  const [first, ...rest] = nonEmpty(
    all.length === 1 ? all : [...all].sort((a, b) => rank(b.verdict) - rank(a.verdict)),
  )
  const credits = atLeast(
    1,
    all.map(({ verdict }) => credit(verdict)),
  )
  const kind = kindOf(first.requirement)
  const asksNothing = kind.asksNothing?.(first.requirement) ?? false
  const silent =
    asksNothing || (kind.weight.onlyWithEvidence === true && first.verdict.status !== 'met')
  const wording = [
    first.requirement.kind as KindName,
    demand.importance,
    kind.emphasis?.(first.requirement) ?? 'plain',
    overrides,
  ] as const
  const weight = silent ? 0 : weightOf(...wording)
  return {
    demand,
    best: first.requirement,
    verdict: first.verdict,
    others: rest,
    weighed: { importance: demand.importance, weight, credit: credits },
    weightReason: silent ? 'A self-check: it does not count.' : weightReason(...wording),
    atGate: {
      gate: asksNothing ? 'none' : gateOf(demand, first.verdict),
      required: demand.importance === 'required',
      status: first.verdict.status,
      isShort: first.verdict.status === 'unknown' && credits.high < 1,
      closes: blockingOf(first.verdict) === true,
      isFirst: standingOfVerdict(first.verdict) === 'first',
    },
  }
}

/** With demands that are meant for other people shown beside it. */
export const beside = (judged: JudgedDemand, others: JudgedDemand['others']): JudgedDemand =>
  others.length === 0 ? judged : { ...judged, others: [...judged.others, ...others] }

/** A fact of the job that stands in the way: it counts at the gate and nowhere else. */
export const judgeCondition = ({ requirement, title, verdict }: Condition): JudgedDemand => ({
  demand: { importance: 'required', requirements: [requirement] },
  best: requirement,
  verdict,
  others: [],
  weighed: { importance: 'required', weight: 0, credit: credit(verdict) },
  weightReason: 'A fact of the job: it counts at the gate, not in the score.',
  atGate: {
    gate: standingOfVerdict(verdict) === 'aside' ? 'none' : 'knock-out',
    required: true,
    status: verdict.status,
    closes: blockingOf(verdict) === true,
  },
  title,
})

/** The gate of the strictest alternative; open where the verdict says that it never closes, none where it is only talked about. */
function gateOf(demand: Demand, verdict: Verdict): Gate {
  if (standingOfVerdict(verdict) === 'aside' && blockingOf(verdict) !== true) return 'none'
  const gates = demand.requirements.map((r) => kindOf(r).gateOf?.(r) ?? kindOf(r).gate)
  if (!gates.includes('knock-out')) return gates[0] ?? 'none'
  return blockingOf(verdict) === false ? 'open' : 'knock-out'
}
