import { useMemo, useState } from 'preact/hooks'
import { byText } from '../core/order.ts'
import { RECOMMENDATIONS } from '../core/choices.ts'
import { titleOf } from './facts.ts'
import { change, MiniBar, scoreRange, VerdictBadge } from './parts.tsx'
import { safe } from './segments.ts'
import type { Outcome } from './what-if.ts'

/** A posting at its place, and the place without anything ticked. */
export interface Placed {
  readonly outcome: Outcome
  readonly rank: number
  readonly before: number
}

type Order = (a: Placed, b: Placed) => number

const topGap = ({ findings }: Outcome) =>
  findings
    .filter((f) => f.finding.gap && f.status !== 'met')
    .sort((a, b) => (b.finding.gap?.points ?? 0) - (a.finding.gap?.points ?? 0))[0]?.finding.gap ??
  null
const blockers = ({ findings }: Outcome): string[] =>
  findings.filter((f) => f.blocking).map((f) => f.finding.title)
const posting = (p: Placed) => p.outcome.page.posting

/** Columns that sort; what they leave equal stays in the order of the ranking. */
const COLUMNS: readonly { readonly name: string; readonly title: string; readonly order: Order }[] =
  [
    { name: 'rank', title: '#', order: (a, b) => a.rank - b.rank },
    {
      name: 'verdict',
      title: 'Verdict',
      order: (a, b) =>
        RECOMMENDATIONS.indexOf(a.outcome.recommendation) -
        RECOMMENDATIONS.indexOf(b.outcome.recommendation),
    },
    {
      name: 'score',
      title: 'Score',
      order: (a, b) =>
        (b.outcome.score?.low ?? -1) - (a.outcome.score?.low ?? -1) ||
        (b.outcome.score?.high ?? -1) - (a.outcome.score?.high ?? -1),
    },
    {
      name: 'title',
      title: 'Posting',
      order: (a, b) => byText(titleOf(posting(a)), titleOf(posting(b))),
    },
    {
      name: 'organization',
      title: 'Organization',
      order: (a, b) => byText(posting(a).hiringOrganization, posting(b).hiringOrganization),
    },
    {
      name: 'blockers',
      title: 'In the way',
      order: (a, b) => blockers(a.outcome).length - blockers(b.outcome).length,
    },
    {
      name: 'gap',
      title: 'Top gap',
      order: (a, b) => (topGap(b.outcome)?.points ?? 0) - (topGap(a.outcome)?.points ?? 0),
    },
  ]

interface RankTableOptions {
  readonly rows: readonly Placed[]
  /** Whether something is ticked, so that places before are worth showing. */
  readonly moved: boolean
}

/** The sign behind the title of the column that orders the rows. */
const ARROWS = { ascending: ' ↓', descending: ' ↑' } as const

/** Rows in the order of any column. */
export function RankTable({ rows, moved }: RankTableOptions) {
  const [by, setBy] = useState('rank')
  const [turned, setTurned] = useState(false)
  const sorted = useMemo(() => {
    const order = COLUMNS.find((c) => c.name === by)?.order ?? (() => 0)
    return [...rows].sort((a, b) => (turned ? -1 : 1) * order(a, b) || a.rank - b.rank)
  }, [rows, by, turned])
  const choose = (name: string): void => {
    setTurned(by === name && !turned)
    setBy(name)
  }
  const direction = turned ? 'descending' : 'ascending'
  return (
    <div class="card table-frame" tabIndex={0} role="region" aria-label="Postings, best first">
      <table class="ranking">
        <thead>
          <tr>
            {COLUMNS.map(({ name, title }) => (
              <th key={name} scope="col" class={name} aria-sort={by === name ? direction : 'none'}>
                <button type="button" onClick={() => choose(name)}>
                  {title}
                  <span aria-hidden="true">{by === name ? ARROWS[direction] : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.outcome.at} row={row} moved={moved} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  row: { outcome, rank, before },
  moved,
}: {
  readonly row: Placed
  readonly moved: boolean
}) {
  const { page, score } = outcome
  const by = (score?.low ?? 0) - (page.score?.low ?? 0)
  return (
    <tr data-source={page.posting.source}>
      <td class="rank">
        {rank}
        {moved && before !== rank && (
          <span class="moved" title={`was ${before}`}>
            {before > rank ? `▲${before - rank}` : `▼${rank - before}`}
          </span>
        )}
      </td>
      <td class="verdict">
        <VerdictBadge recommendation={outcome.recommendation} />
      </td>
      <td class="score">
        {scoreRange(score)}
        {moved && by !== 0 && <span class="moved">{change(by)}</span>}
        <MiniBar score={score} />
      </td>
      <Title outcome={outcome} />
      <td class="organization">{safe(page.posting.hiringOrganization ?? '')}</td>
      <Blockers outcome={outcome} />
      <TopGap outcome={outcome} />
    </tr>
  )
}

interface CellOptions {
  readonly outcome: Outcome
}

/** The title as a link to the posting's own part, and what else tells it from others. */
const Title = ({ outcome: { at, page } }: CellOptions) => (
  <th scope="row" class="title">
    <a href={`#posting-${at + 1}`}>{safe(titleOf(page.posting))}</a>
    {page.passed !== null && <span class="quiet small">{safe(page.passed)}</span>}
    {page.duplicates.length > 0 && (
      <span class="quiet small">copies: {safe(page.duplicates.join(', '))}</span>
    )}
  </th>
)

/** The first item that stands in the way, and how many more do. */
function Blockers({ outcome }: CellOptions) {
  const [first = '', ...more] = blockers(outcome)
  return (
    <td class="blockers">
      {safe(first)}
      {more.length > 0 && <span class="quiet"> and {more.length} more</span>}
    </td>
  )
}

/** The gap that would bring most, with its points. */
function TopGap({ outcome }: CellOptions) {
  const gap = topGap(outcome)
  return (
    <td class="gap">
      {gap && safe(gap.subject)}
      {gap && gap.points > 0 && <span class="quiet"> +{gap.points}</span>}
    </td>
  )
}
