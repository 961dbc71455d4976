import { itemAt } from '../core/item-at.ts'
import type { Finding, OpenQuestion, ScoredGap } from '../core/report.ts'
import type { Importance, RequirementBase } from '../core/requirement.ts'
import type { Gap } from '../core/verdict.ts'
import { kindOf } from '../requirements/registry.ts'
import { FACT_RULE } from './conditions/index.ts'
import { blocks, knocksOut, type AtGate } from './gate.ts'
import type { Weighed } from './score.ts'
import type { JudgedDemand } from './judge-demand.ts'

/** The right to work in the country of the job, which no line of the posting asks for. */
export const isCountry = ({ best }: JudgedDemand): boolean =>
  best.rule === FACT_RULE && best.kind === 'workAuthorization'

/** Why a job abroad is out of reach for whoever is short of much else. */
const LOST =
  'Employers sponsor a visa for people who bring most of what a job needs; too much of it is missing here.'

/** A finding as it stands at the gate once the whole is known: what is minor opens it, what is lost closes it. */
export function settledFinding(f: Finding, at: AtGate): Finding {
  const isClosed = knocksOut(at)
  if (at.gate === f.gate && isClosed === f.knocksOut) return f
  return isClosed && !f.knocksOut
    ? { ...f, knocksOut: true, reason: `${f.reason} ${LOST}` }
    : { ...f, gate: at.gate, blocking: blocks(at) }
}

/** What the report says of a demand. `earned`: its points of the score; `sum`: the weight of all demands together. */
export function finding(
  { demand, best, verdict, others, weighed, weightReason: why, atGate, title }: JudgedDemand,
  earned: Weighed['credit'],
  sum: number,
): Finding {
  const open = verdict.status === 'unknown' ? verdict.question : null
  const goodNews = kindOf(best).asksNothing?.(best) ?? false
  const missing =
    sum === 0 ? 0 : Math.round((1000 * weighed.weight * (1 - weighed.credit.low)) / sum) / 10
  const gap: ScoredGap | null =
    verdict.status === 'partial' || verdict.status === 'unmet'
      ? scored(verdict.gap, missing, best, demand.importance)
      : null
  return {
    requirement:
      best.importance === demand.importance ? best : { ...best, importance: demand.importance },
    title: title ?? kindOf(best).describe(best),
    status: verdict.status,
    credit: weighed.credit,
    weight: weighed.weight,
    weightReason: why,
    points: earned,
    blocking: blocks(atGate),
    gate: atGate.gate,
    knocksOut: knocksOut(atGate),
    evidence: verdict.evidence,
    reason: verdict.reason,
    gap,
    asks: !goodNews,
    question: goodNews ? null : (open?.text ?? null),
    key: goodNews ? null : (open?.key ?? null),
    alternatives: others.map((o) => ({
      requirement: o.requirement,
      title: kindOf(o.requirement).describe(o.requirement),
      status: o.verdict.status,
      reason: o.verdict.reason,
    })),
  }
}

const scored = (
  { subject, have, want, studyable }: Gap,
  points: number,
  { id, kind }: RequirementBase,
  importance: Importance,
): ScoredGap =>
  studyable === undefined
    ? { subject, have, want, points, requirement: id, importance, kind }
    : { subject, have, want, studyable, points, requirement: id, importance, kind }

/** Open questions, each once, those first whose answer moves most: the gate before the score. */
export function questions(
  findings: readonly Finding[],
  judged: readonly JudgedDemand[],
): OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>()
  findings.forEach((f, i) => {
    if (
      f.question === null ||
      f.key === null ||
      kindOf(f.requirement).weight.onlyWithEvidence ||
      (judged[i]?.weighed.weight === 0 && !f.blocking && !isCountry(itemAt(judged, i)))
    )
      return
    const worth = Math.round((f.points.high - f.points.low) * 10) / 10
    const known = asked.get(f.question)
    if (known)
      asked.set(f.question, {
        ...known,
        decides: known.decides || f.blocking,
        points: Math.round((known.points + worth) * 10) / 10,
      })
    else
      asked.set(f.question, {
        text: f.question,
        key: f.key,
        requirement: f.requirement.id,
        decides: f.blocking,
        points: worth,
      })
  })
  return [...asked.values()].sort(
    (a, b) => Number(b.decides) - Number(a.decides) || b.points - a.points,
  )
}
