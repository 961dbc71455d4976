import type { Outcome, LiveFinding } from './what-if.ts'
import { safe } from './segments.ts'

interface Block {
  readonly finding: LiveFinding
  readonly from: number
  readonly width: number
  readonly shape: 'earned' | 'open' | 'missing'
}

/** Earned points first, then what open questions can bring, then what is missing: the scale is that of the score. */
function blocksOf({ findings }: Outcome): Block[] {
  const whole = findings.reduce((sum, { finding }) => sum + finding.weight, 0)
  let from = 0
  const blocks = (shape: Block['shape'], width: (f: LiveFinding) => number): Block[] =>
    findings.flatMap((finding) => {
      const wide = width(finding)
      if (wide <= 0.04) return []
      from += wide
      return [{ finding, from: from - wide, width: wide, shape }]
    })
  return [
    ...blocks('earned', (f) => f.points.low),
    ...blocks('open', (f) => f.points.high - f.points.low),
    ...blocks('missing', (f) =>
      whole === 0 ? 0 : (100 * f.finding.weight) / whole - f.points.high,
    ),
  ]
}

const SAYS = { earned: 'earned', open: 'depends on your answer', missing: 'missing' } as const
const TICKS = [0, 25, 50, 75, 100] as const

interface ScoreBarOptions {
  readonly outcome: Outcome
  readonly onPick: (finding: LiveFinding) => void
}

/** Every requirement's part of the score on one line of 100 points. */
export function ScoreBar({ outcome, onPick }: ScoreBarOptions) {
  const { score } = outcome
  if (!score) return null
  const label = `Score ${score.low === score.high ? score.low : `from ${score.low} to ${score.high}`} of 100`
  return (
    <figure class="score-bar">
      <svg viewBox="0 0 1000 34" preserveAspectRatio="none" role="img" aria-label={label}>
        <defs>
          <pattern
            id="hatch"
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="hatch-ground" width="8" height="8" />
            <rect class="hatch-line" width="3.2" height="8" />
          </pattern>
        </defs>
        {blocksOf(outcome).map((b) => (
          <rect
            key={`${b.finding.finding.id}${b.shape}`}
            class={`block ${b.shape} ${b.finding.status}`}
            x={b.from * 10 + 1}
            width={Math.max(1, b.width * 10 - 2)}
            y="3"
            height="28"
            rx="2"
            onClick={() => onPick(b.finding)}
          >
            <title>{`${safe(b.finding.finding.title)}: ${Math.round(b.width * 10) / 10} points ${SAYS[b.shape]}`}</title>
          </rect>
        ))}
      </svg>
      <div class="ticks" aria-hidden="true">
        {TICKS.map((t) => (
          <span key={t}>{t}</span>
        ))}
      </div>
      <figcaption class="quiet">
        <span class="key earned" aria-hidden="true" /> earned{' '}
        <span class="key part" aria-hidden="true" /> earned in part{' '}
        <span class="key open" aria-hidden="true" /> open, depends on your answers{' '}
        <span class="key missing" aria-hidden="true" /> missing
      </figcaption>
    </figure>
  )
}
