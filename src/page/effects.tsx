import { useMemo } from 'preact/hooks'
import { counted } from '../core/counted.ts'
import { RECOMMENDATIONS, type Recommendation } from '../core/choices.ts'
import { titleOf } from './facts.ts'
import { change, scoreRange, PageSection, VerdictBadge } from './parts.tsx'
import { placed } from './ranking.tsx'
import { safe } from './segments.ts'
import type { Ticking } from './tick-list.tsx'
import type { Outcome } from './what-if.ts'

/** Postings whose moves are shown. */
const MOST_MOVES = 12

interface EffectsOptions {
  readonly judged: number
  readonly outcomes: readonly Outcome[]
  readonly plain: readonly Outcome[]
  readonly ticked: Ticking['ticked']
  readonly onClear: () => void
}

/** What the ticked things change: verdicts, scores and places. */
export function EffectsSection({ judged, outcomes, plain, ticked, onClear }: EffectsOptions) {
  const rows = useMemo(() => placed(outcomes, plain), [outcomes, plain])
  const gained = (o: Outcome): number => (o.score?.low ?? 0) - (plain[o.at]?.score?.low ?? 0)
  const moved = rows.filter(
    ({ outcome }) =>
      gained(outcome) !== 0 || outcome.recommendation !== plain[outcome.at]?.recommendation,
  )
  const shown = ticked.size === 0 ? rows : moved
  return (
    <PageSection id="effects" title="What it changes">
      <Counts outcomes={outcomes} plain={plain} things={ticked.size} />
      {judged > plain.length && <p class="quiet">Of the {plain.length} postings in this file.</p>}
      <p role="status" class="quiet">
        {ticked.size === 0
          ? 'Nothing is ticked yet. The best postings as they stand:'
          : `${counted(moved.length, 'posting')} would change:`}
      </p>
      <ol class="moves">
        {shown.slice(0, MOST_MOVES).map(({ outcome, rank, before }) => (
          <li key={outcome.at} value={rank} data-source={outcome.page.posting.source}>
            <a href={`#posting-${outcome.at + 1}`}>{safe(titleOf(outcome.page.posting))}</a>{' '}
            <VerdictBadge recommendation={outcome.recommendation} /> {scoreRange(outcome.score)}
            {gained(outcome) !== 0 && <span class="moved">{change(gained(outcome))}</span>}
            {before !== rank && <span class="quiet small"> was place {before}</span>}
          </li>
        ))}
      </ol>
      {shown.length > MOST_MOVES && <p class="quiet">and {shown.length - MOST_MOVES} more</p>}
      {ticked.size > 0 && (
        <button type="button" onClick={onClear}>
          Clear all ticks
        </button>
      )}
    </PageSection>
  )
}

interface CountsOptions {
  readonly outcomes: readonly Outcome[]
  readonly plain: readonly Outcome[]
  /** How many things are ticked. */
  readonly things: number
}

const having = (all: readonly Outcome[], r: Recommendation): number =>
  all.filter((o) => o.recommendation === r).length

/** Postings by verdict, now and with what is ticked. */
function Counts({ outcomes, plain, things }: CountsOptions) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <td />
          <th scope="col">now</th>
          <th scope="col">with {things === 0 ? 'what you tick' : counted(things, 'thing')}</th>
        </tr>
      </thead>
      <tbody>
        {RECOMMENDATIONS.map((r) => (
          <tr key={r}>
            <th scope="row">
              <VerdictBadge recommendation={r} />
            </th>
            <td>{having(plain, r)}</td>
            <td>
              <strong>{having(outcomes, r)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
