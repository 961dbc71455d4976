import type { PageFinding, PagePosting } from '../core/page.ts'
import type { Qualified, Score } from '../core/report.ts'
import type { Recommendation } from '../core/choices.ts'
import type { Credit, Status } from '../core/verdict.ts'
import { qualified, recommend, type AtGate } from '../evaluation/gate.ts'
import { orderBy } from '../core/order.ts'
import { points, score } from '../evaluation/score.ts'

/** A finding as it stands with what is ticked. */
export interface LiveFinding {
  readonly finding: PageFinding
  readonly status: Status
  readonly credit: Credit
  readonly points: Credit
  readonly blocking: boolean
}

/** A posting as it stands with what is ticked. */
export interface Outcome {
  readonly at: number
  readonly page: PagePosting
  readonly qualified: Qualified
  readonly recommendation: Recommendation
  readonly score: Score | null
  readonly priority: number
  readonly findings: readonly LiveFinding[]
}

export type Ticked = ReadonlySet<string>

/** What the ticked names make of one finding: of several the best, or their sum where each is a part of what is asked. */
function after(
  f: PageFinding,
  ticked: Ticked,
): { readonly status: Status; readonly credit: Credit } {
  const used = f.effects.filter((e) => ticked.has(e.name))
  const [first] = used
  if (!first) return f
  const best = used.reduce(
    (a, b) =>
      b.credit.low > a.credit.low ||
      (b.credit.low === a.credit.low && b.credit.high > a.credit.high)
        ? b
        : a,
    first,
  )
  if (!f.adds || best.status === 'met') return best
  const sum = (end: keyof Credit): number =>
    Math.min(
      1,
      f.credit[end] + used.reduce((n, e) => n + Math.max(0, e.credit[end] - f.credit[end]), 0),
    )
  const credit = { low: sum('low'), high: sum('high') }
  return { credit, status: credit.low > 0.9995 ? 'met' : best.status }
}

/** Scores a posting again with what is ticked, by the same rules as the report. */
export function outcome(page: PagePosting, at: number, ticked: Ticked): Outcome {
  if (ticked.size === 0 || page.findings.length === 0)
    return {
      ...page,
      at,
      page,
      priority: priorityWith(page, ticked),
      findings: page.findings.map((finding) => ({ ...finding, finding })),
    }
  const changed = page.findings.map((finding) => ({ finding, ...after(finding, ticked) }))
  const weighed = changed.map(({ finding, credit }) => ({
    importance: finding.importance,
    weight: finding.weight,
    credit,
  }))
  const each = points(weighed)
  const atGate = changed.map(({ finding, status }): AtGate => ({
    gate: finding.gate,
    required: finding.blocking,
    status,
    closes: finding.knocksOut && status === finding.status,
  }))
  return {
    at,
    page,
    qualified: qualified(atGate),
    recommendation: ticked.size === 1 ? alone(page, ticked) : recommend(atGate),
    score: score(weighed),
    priority: priorityWith(page, ticked),
    findings: changed.map((c, i) => ({
      ...c,
      points: each[i] ?? { low: 0, high: 0 },
      blocking: c.finding.blocking && c.status !== 'met',
    })),
  }
}

/** The recommendation with the one name that is ticked, as the program gives it. */
const alone = ({ recommendation, priorities }: PagePosting, ticked: Ticked): Recommendation =>
  priorities.find(({ name }) => ticked.has(name))?.recommendation ?? recommendation

/** What each ticked name brings alone, added up; to the tenth, as the program gives it. */
function priorityWith({ priority, priorities }: PagePosting, ticked: Ticked): number {
  const more = priorities
    .filter(({ name }) => ticked.has(name))
    .reduce((sum, one) => sum + one.priority - priority, 0)
  return Math.min(100, Math.round((priority + more) * 10) / 10)
}

const order = orderBy('priority')

/** From best to worst, by the same rules as `fit rank`. */
export const ranked = (all: readonly Outcome[]): Outcome[] =>
  [...all].sort((a, b) => order(ordered(a), ordered(b)))

const ordered = ({
  page,
  priority,
  recommendation,
  score: standing,
}: Outcome): Parameters<typeof order>[0] => ({
  posting: page.posting,
  passed: page.passed,
  priority,
  recommendation,
  score: standing,
})
