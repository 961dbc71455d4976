import type { Credit } from '../core/verdict.ts'
import { titleOf } from './facts.ts'
import { STATUS_OF, SIGN } from '../core/signs.ts'
import type { Placed } from './rank-table.tsx'
import { safe } from './segments.ts'
import type { Outcome } from './what-if.ts'

/** Pixels of the drawing: its field, and the room for its axes. */
const SIZE = 440
const ROOM = 48

interface Fit {
  readonly low: number
  readonly high: number
}

/** How much of what it asks of one importance is there, in percent; null where it asks nothing of it. */
function fit(outcome: Outcome, importance: 'required' | 'preferred'): Fit | null {
  const own = outcome.findings.filter(
    ({ finding: f }) => f.importance === importance && f.weight > 0,
  )
  const whole = own.reduce((n, { finding }) => n + finding.weight, 0)
  if (whole === 0) return null
  const share = (end: keyof Credit): number =>
    Math.round((100 * own.reduce((n, f) => n + f.finding.weight * f.credit[end], 0)) / whole)
  return { low: share('low'), high: share('high') }
}

/** More signs than this are drawn smaller. */
const MANY = 80

const TICKS = [0, 25, 50, 75, 100] as const
const x = (percent: number): number => ROOM + (percent / 100) * SIZE
const y = (percent: number): number => 16 + SIZE - (percent / 100) * SIZE

/** Each posting by how much of its required and of its preferred items is met; the whisker reaches as far as open questions allow. */
export function Scatter({ rows }: { readonly rows: readonly Placed[] }) {
  const points = rows.flatMap((row) => {
    const required = fit(row.outcome, 'required')
    return required ? [{ row, required, preferred: fit(row.outcome, 'preferred') }] : []
  })
  const many = points.length > MANY
  return (
    <figure class={`card scatter${many ? ' points-many' : ''}`}>
      <svg
        viewBox={`0 0 ${SIZE + ROOM + 24} ${SIZE + ROOM + 24}`}
        role="group"
        aria-label="Required against preferred fit, one sign a posting"
      >
        {TICKS.map((t) => (
          <g key={t} class="axis" aria-hidden="true">
            <line x1={x(t)} x2={x(t)} y1={y(0)} y2={y(100)} />
            <line x1={x(0)} x2={x(100)} y1={y(t)} y2={y(t)} />
            <text x={x(t)} y={y(0) + 18} text-anchor="middle">
              {t}
            </text>
            <text x={x(0) - 8} y={y(t) + 4} text-anchor="end">
              {t}
            </text>
          </g>
        ))}
        <text class="axis-title" x={x(50)} y={y(0) + 38} text-anchor="middle">
          required items met, %
        </text>
        <text
          class="axis-title"
          transform={`translate(14 ${y(50)}) rotate(-90)`}
          text-anchor="middle"
        >
          preferred items met, %
        </text>
        {/* the best last, on top of the others */}
        {points.reverse().map(({ row, required, preferred }) => {
          const { page, recommendation, at } = row.outcome
          const name = `${safe(titleOf(page.posting))}: ${recommendation}, required ${required.low}%${preferred ? `, preferred ${preferred.low}%` : ''}`
          const up = y(preferred?.low ?? 0)
          return (
            <a
              key={at}
              href={`#posting-${at + 1}`}
              class={`point ${STATUS_OF[recommendation]}`}
              aria-label={name}
            >
              <title>{name}</title>
              {required.high > required.low && (
                <line x1={x(required.low)} x2={x(required.high)} y1={up} y2={up} />
              )}
              <circle cx={x(required.low)} cy={up} r={many ? 6 : 9} />
              <text
                x={x(required.low)}
                y={up + (many ? 3 : 4)}
                text-anchor="middle"
                aria-hidden="true"
              >
                {SIGN[STATUS_OF[recommendation]]}
              </text>
            </a>
          )
        })}
      </svg>
      <figcaption class="quiet">
        The best fits stand at the upper right; a line to the right shows how far open questions
        could carry a posting. Postings without preferred items stand at the lower edge.
        {points.length < rows.length
          ? ` ${rows.length - points.length} without required items are not drawn.`
          : ''}
      </figcaption>
    </figure>
  )
}
