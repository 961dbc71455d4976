import { change, scoreRange, PageSection } from './parts.tsx'
import { safe } from './segments.ts'
import { TickList, type Ticking } from './tick-list.tsx'
import type { Outcome } from './what-if.ts'

/** What is missing, with boxes to tick: the score moves as it would with `--with`. */
export function Gaps({ outcome, ticked, onTick }: Ticking & { readonly outcome: Outcome }) {
  const { findings } = outcome.page
  const gaps = findings
    .flatMap((f) => (f.gap ? [{ finding: f, gap: f.gap }] : []))
    .sort((a, b) => b.gap.points - a.gap.points)
  if (gaps.length === 0) return null
  const closable = [
    ...new Map(
      gaps
        .filter(({ gap }) => gap.studyable !== false)
        .flatMap(({ finding, gap }) =>
          namesOf(
            finding.effects.map((e) => e.name),
            finding.names,
            gap.subject,
          ).map((name) => [name, gap] as const),
        ),
    ),
  ]
  const shut = gaps.filter(({ gap }) => gap.studyable === false)
  const by = outcome.score && outcome.page.score ? outcome.score.low - outcome.page.score.low : 0
  return (
    <PageSection
      id="gaps"
      title="Gaps"
      note="Tick what you would close, and the score above moves."
    >
      <TickList
        items={closable.map(([name, gap]) => ({
          name,
          note: gap.points > 0 ? `up to ${gap.points} points` : '',
        }))}
        ticked={ticked}
        onTick={onTick}
      />
      {ticked.size > 0 && (
        <p class="note" aria-live="polite">
          With this: {scoreRange(outcome.score)} ({change(by)}), {outcome.recommendation}.
        </p>
      )}
      {shut.length > 0 && (
        <>
          <h3>Study cannot close</h3>
          <ul>
            {shut.map(({ gap, finding }) => (
              <li key={finding.id}>
                {safe(gap.subject)} <span class="quiet">wanted: {safe(gap.want)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </PageSection>
  )
}

/** What closes a gap: the names that it asks for, else the gap as a whole. */
function namesOf(effects: readonly string[], names: readonly string[], subject: string): string[] {
  const named = effects.filter((e) => names.includes(e))
  if (named.length > 0) return named
  return effects.includes(subject) ? [subject] : []
}
