import { useState } from 'preact/hooks'
import { SIGN } from '../core/signs.ts'
import { STATUSES, type Status } from '../core/verdict.ts'
import { FindingCard } from './finding.tsx'
import { PageSection } from './parts.tsx'
import type { LiveFinding, Outcome } from './what-if.ts'

/** Findings of a hostile posting can be many; the rest is shown when asked for. */
const FIRST = 150

interface FindingsOptions {
  readonly outcome: Outcome
  readonly picked: string | null
  readonly source: string
  readonly onShow: (live: LiveFinding) => void
}

/** All findings: first what stands in the way, then what is required, then the rest. */
export function Findings({ outcome, picked, source, onShow }: FindingsOptions) {
  const [only, setOnly] = useState<Status | null>(null)
  const [all, setAll] = useState(false)
  const { findings } = outcome
  const shown = findings
    .filter((f) => only === null || f.status === only || f.finding.id === picked)
    .slice(0, all ? undefined : FIRST)
  const groups = [
    ['In the way', shown.filter((f) => f.blocking)],
    ['Required', shown.filter((f) => !f.blocking && f.finding.importance === 'required')],
    ['Preferred', shown.filter((f) => f.finding.importance === 'preferred')],
  ] as const
  return (
    <PageSection id="findings" title="Findings">
      <div class="filters" role="group" aria-label="Show findings by status">
        <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
          all {findings.length}
        </button>
        {STATUSES.map((s) => (
          <button
            key={s}
            type="button"
            class={s}
            aria-pressed={only === s}
            onClick={() => setOnly(only === s ? null : s)}
          >
            <span aria-hidden="true">{SIGN[s]}</span> {s}{' '}
            {findings.filter((f) => f.status === s).length}
          </button>
        ))}
      </div>
      {groups.map(([title, list]) =>
        list.length === 0 ? null : (
          <div key={title} class="group">
            <h3>{title}</h3>
            <ul class="findings">
              {list.map((live) => (
                <FindingCard
                  key={live.finding.id}
                  live={live}
                  picked={live.finding.id === picked}
                  source={source}
                  onShow={onShow}
                />
              ))}
            </ul>
          </div>
        ),
      )}
      {findings.length === 0 && <p>Nothing was read that could be judged.</p>}
      {!all && findings.length > FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {findings.length}
        </button>
      )}
    </PageSection>
  )
}
