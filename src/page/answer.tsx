import { capitalized } from '../core/capitalized.ts'
import { counted } from '../core/counted.ts'
import type { PageData } from '../core/page.ts'
import { range } from '../report/number.ts'
import { meaningOf, NOT_LEGAL_ADVICE } from '../report/advice-text.ts'
import { factsOf, fileName, titleOf } from './facts.ts'
import { scoreRange, VerdictBadge } from './parts.tsx'
import { ScoreBar } from './score-bar.tsx'
import { safe } from './segments.ts'
import type { LiveFinding, Outcome } from './what-if.ts'

interface AnswerOptions {
  readonly data: PageData
  readonly outcome: Outcome
  readonly onPick: (finding: LiveFinding) => void
}

/** The answer at a glance: what the job is, the verdict, the score, and what to be careful with. */
export function AnswerHeader({ data, outcome, onPick }: AnswerOptions) {
  const { page, score, recommendation, findings } = outcome
  const facts = factsOf(page.posting)
  const inTheWay = findings.filter((f) => f.blocking).length
  return (
    <header class="card answer">
      <h1>{safe(titleOf(page.posting))}</h1>
      {page.posting.hiringOrganization !== null && (
        <p class="organization">{safe(page.posting.hiringOrganization)}</p>
      )}
      {facts.length > 0 && (
        <p class="quiet facts">
          {facts.map((f, i) => (
            <span key={i}>{safe(f)}</span>
          ))}
        </p>
      )}
      <div class="verdict-line">
        <VerdictBadge recommendation={recommendation} />
        <p>
          {capitalized(meaningOf({ findings, score, recommendation }))}.
          {inTheWay > 0 ? ` In the way: ${counted(inTheWay, 'required item')}.` : ''}
        </p>
        <p class="big-score" aria-live="polite">
          <span class="hidden">Score: </span>
          <strong id="score">{scoreRange(score)}</strong>{' '}
          <span class="quiet">{score ? 'of 100' : 'score'}</span>
        </p>
      </div>
      <ScoreBar outcome={outcome} onPick={onPick} />
      <Points outcome={outcome} />
      <Notes outcome={outcome} />
      <p class="quiet">
        For {safe(data.profile.name ?? fileName(data.profile.source))}, judged on {data.asOf}. Read{' '}
        {page.coverage.read} of {counted(page.coverage.requirementLines, 'requirement line')}.
        {page.findings.some((f) => f.kind === 'workAuthorization') ? ` ${NOT_LEGAL_ADVICE}` : ''}
      </p>
    </header>
  )
}

/** What required and preferred items give of the score, and the score without what is ticked where that moves it. */
function Points({ outcome: { page, score } }: { readonly outcome: Outcome }) {
  if (!score) return null
  const { required, preferred } = score
  const moved = page.score && (score.low !== page.score.low || score.high !== page.score.high)
  return (
    <p class="quiet">
      {required && <>Required items give {range(required.low, required.high)} of these points</>}
      {preferred && (
        <>
          {required ? ', preferred' : 'Preferred'} items {range(preferred.low, preferred.high)}
        </>
      )}
      .
      {moved && (
        <>
          {' '}
          Without what is ticked: {scoreRange(page.score)} ({page.recommendation}).
        </>
      )}
    </p>
  )
}

/** The what-if that the report was made with, and its warnings. */
const Notes = ({ outcome: { page } }: { readonly outcome: Outcome }) => (
  <>
    {page.whatIf && (
      <p class="note">
        Judged as if the profile also had {safe(page.whatIf.added.join(', '))}. Without:{' '}
        {scoreRange(page.whatIf.before.score)}, {page.whatIf.before.recommendation}.
      </p>
    )}
    {page.warnings.map((w, i) => (
      <p key={i} class="note">
        <span aria-hidden="true">! </span>
        {safe(w)}
      </p>
    ))}
  </>
)
