import { counted } from '../core/counted.ts'
import type { Evidence } from '../core/verdict.ts'
import { range } from '../report/number.ts'
import { StatusBadge } from './parts.tsx'
import { safe } from './segments.ts'
import type { LiveFinding } from './what-if.ts'

export const worth = ({ finding, points }: LiveFinding): string =>
  finding.weight === 0
    ? 'self-check'
    : `${range(points.low, points.high)} ${points.high === 1 && points.low === 1 ? 'point' : 'points'}`

/** Lines of the profile that are shown before the rest is folded. */
const SHOWN = 3

const Proof = ({
  evidence,
  source,
}: {
  readonly evidence: readonly Evidence[]
  readonly source: string
}) => (
  <ul class="evidence">
    {evidence.map((e, i) => (
      <li key={i}>
        <q>{safe(e.quote)}</q>{' '}
        <span class="quiet">{e.line > 0 ? `${source}, line ${e.line}` : e.pointer}</span>
      </li>
    ))}
  </ul>
)

/** "Kubernetes, wanted: Kubernetes (3 years)" would say it twice. */
const gapText = ({ subject, want }: { readonly subject: string; readonly want: string }): string =>
  want.startsWith(subject) ? want : `${subject}, wanted: ${want}`

/** Several facts of one line of the profile show the line once. */
const distinct = (evidence: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(evidence.map((e) => [`${e.line || e.pointer}\n${e.quote}`, e])).values(),
]

interface FindingOptions {
  readonly live: LiveFinding
  readonly picked: boolean
  readonly source: string
  /** Shows the posting's words. */
  readonly onShow: (live: LiveFinding) => void
}

/** One demand, judged: verdict, points, reason, evidence, what is missing and what is open. */
export function FindingCard({ live, picked, source, onShow }: FindingOptions) {
  const { finding, status } = live
  const { gap, question, alternatives } = finding
  const evidence = distinct(finding.evidence)
  const closed = status === 'met' && finding.status !== 'met'
  return (
    <li
      class={`finding ${status}${picked ? ' picked' : ''}`}
      id={`finding-${finding.id}`}
      tabIndex={-1}
    >
      <div class="finding-head">
        <StatusBadge status={status} />
        <h4>
          <button
            type="button"
            class="link"
            title="Show its words in the posting"
            onClick={() => onShow(live)}
          >
            {safe(finding.title)}
          </button>
        </h4>
        <span class="points">{worth(live)}</span>
      </div>
      {closed ? (
        <p>Met with what is ticked. Before: {finding.status}.</p>
      ) : (
        <p>{safe(finding.reason)}</p>
      )}
      {evidence.length > 0 && <Proof evidence={evidence.slice(0, SHOWN)} source={source} />}
      {evidence.length > SHOWN && (
        <details>
          <summary>{counted(evidence.length - SHOWN, 'more line')} of the profile</summary>
          <Proof evidence={evidence.slice(SHOWN)} source={source} />
        </details>
      )}
      {gap && !closed && (
        <p class="gap-line">
          <strong>Gap:</strong> {safe(gapText(gap))}.
          {gap.have === null ? '' : ` You have: ${safe(gap.have)}.`}
        </p>
      )}
      {question !== null && status === 'unknown' && (
        <p class="question-line">
          <strong>Open:</strong> {safe(question)}
        </p>
      )}
      {alternatives.map((a, i) => (
        <p key={i} class="quiet">
          or: {safe(a.title)} ({a.status})
        </p>
      ))}
    </li>
  )
}
