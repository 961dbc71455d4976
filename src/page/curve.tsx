import type { StudyPlan } from '../core/ranking.ts'
import { safe } from './segments.ts'

/** Pixels of the drawing: its field, and the room for its axes. */
const WIDE = 420
const HIGH = 180
const LEFT = 40
const TOP = 14
/** Steps of the plan that are drawn. */
const MOST_STEPS = 24

interface Point {
  readonly subject: string
  /** Postings with `apply`, and with `apply` or `clarify`, after this step. */
  readonly apply: number
  readonly near: number
}

/** The counts of recommendations after each step: each move takes postings from one to another. */
export function pointsOf({ recommendations, gaps }: StudyPlan): Point[] {
  const counts = { ...recommendations }
  const now = (subject: string): Point => ({
    subject,
    apply: counts.apply,
    near: counts.apply + counts.clarify,
  })
  const points = [now('')]
  for (const gap of gaps.slice(0, MOST_STEPS)) {
    for (const { from, to, postings } of gap.moves) {
      counts[from] -= postings
      counts[to] += postings
    }
    points.push(now(gap.subject))
  }
  return points
}

/** Postings worth an application after the first k things of the plan. */
export function Curve({ plan }: { readonly plan: StudyPlan }) {
  const points = pointsOf(plan)
  const last = points.at(-1)
  // an even number, so that half of it is one too
  const top = 2 * Math.ceil(Math.max(4, ...points.map((p) => p.near)) / 2)
  const x = (i: number): number => LEFT + (i / Math.max(1, points.length - 1)) * WIDE
  const y = (n: number): number => TOP + HIGH - (n / top) * HIGH
  const steps = (value: (p: Point) => number): string =>
    points
      .map((p, i) => (i === 0 ? `M${x(0)} ${y(value(p))}` : `H${x(i)} V${y(value(p))}`))
      .join(' ')
  const label = `Ready to apply: ${points[0]?.apply ?? 0} of ${plan.postings} postings now, ${last?.apply ?? 0} after ${points.length - 1} steps; with open questions answered well ${last?.near ?? 0}`
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${WIDE + LEFT + 16} ${HIGH + TOP + 40}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share} class="axis">
            <line x1={LEFT} x2={LEFT + WIDE} y1={y(top * share)} y2={y(top * share)} />
            <text x={LEFT - 6} y={y(top * share) + 4} text-anchor="end">
              {Math.round(top * share)}
            </text>
          </g>
        ))}
        <path class="near" d={steps((p) => p.near)} />
        <path class="apply" d={steps((p) => p.apply)} />
        {points.map((p, i) => (
          <circle key={i} class="apply" cx={x(i)} cy={y(p.apply)} r="3">
            <title>
              {i === 0
                ? `now: ${p.apply} apply`
                : `after ${safe(p.subject)}: ${p.apply} apply, ${p.near} with clarify`}
            </title>
          </circle>
        ))}
        <text class="axis-title" x={LEFT + WIDE / 2} y={HIGH + TOP + 34} text-anchor="middle">
          steps of the plan
        </text>
        <text class="axis-label" x={LEFT} y={HIGH + TOP + 18}>
          0
        </text>
        <text class="axis-label" x={LEFT + WIDE} y={HIGH + TOP + 18} text-anchor="end">
          {points.length - 1}
        </text>
      </svg>
      <figcaption class="quiet">
        <span class="key line-apply" aria-hidden="true" /> apply{' '}
        <span class="key line-near" aria-hidden="true" /> apply or clarify, of {plan.postings}
      </figcaption>
    </figure>
  )
}
