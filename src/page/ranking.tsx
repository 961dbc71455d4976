import { useMemo, useState } from 'preact/hooks'
import { counted } from '../core/counted.ts'
import { RECOMMENDATIONS, type Recommendation } from '../core/choices.ts'
import { STATUS_OF, SIGN } from '../core/signs.ts'
import type { PageData } from '../core/page.ts'
import { fileName } from './facts.ts'
import { Matrix } from './matrix.tsx'
import { RankTable, type Placed } from './rank-table.tsx'
import { Scatter } from './scatter.tsx'
import { safe } from './segments.ts'
import { TickList, type Ticking } from './tick-list.tsx'
import { ranked, type Outcome } from './what-if.ts'

interface RankingOptions extends Ticking {
  readonly data: PageData
  readonly outcomes: readonly Outcome[]
  /** As they stand without anything ticked. */
  readonly plain: readonly Outcome[]
}

const VIEWS = ['table', 'matrix', 'scatter'] as const
type View = (typeof VIEWS)[number]
/** Things to tick above the table; all of them stand in the study plan. */
const MOST_TICKS = 10

/** Each posting at its place, with the place that it has without anything ticked. */
export function placed(outcomes: readonly Outcome[], plain: readonly Outcome[]): Placed[] {
  const before = new Map(ranked(plain).map((o, i) => [o.at, i + 1]))
  return ranked(outcomes).map((outcome, i) => ({
    outcome,
    rank: i + 1,
    before: before.get(outcome.at) ?? i + 1,
  }))
}

/** All postings, best first: as a table, as a matrix of what they ask, and as points. */
export function RankingView({ data, outcomes, plain, ticked, onTick }: RankingOptions) {
  const [view, setView] = useState<View>('table')
  const [words, setWords] = useState('')
  const [only, setOnly] = useState<ReadonlySet<Recommendation>>(new Set())
  const all = useMemo(() => placed(outcomes, plain), [outcomes, plain])
  const shown = all.filter(
    ({ outcome }) => (only.size === 0 || only.has(outcome.recommendation)) && fits(outcome, words),
  )
  const toggle = (r: Recommendation): void =>
    setOnly((set) => new Set(set.has(r) ? [...set].filter((o) => o !== r) : [...set, r]))
  return (
    <>
      <header class="card answer">
        <h1>Ranking</h1>
        <p class="quiet">{summary(data)}</p>
        <div class="filters">
          <label class="search">
            <span class="hidden">Find a posting by its words</span>
            <input
              type="search"
              placeholder="title, organization, gap …"
              value={words}
              onInput={(e) => setWords(e.currentTarget.value)}
            />
          </label>
          <span role="group" aria-label="Show by verdict" class="filters">
            {RECOMMENDATIONS.map((r) => (
              <button
                key={r}
                type="button"
                class={STATUS_OF[r]}
                aria-pressed={only.has(r)}
                onClick={() => toggle(r)}
              >
                <span aria-hidden="true">{SIGN[STATUS_OF[r]]}</span> {r}{' '}
                {all.filter(({ outcome }) => outcome.recommendation === r).length}
              </button>
            ))}
          </span>
          <span role="group" aria-label="View" class="filters views">
            {VIEWS.map((v) => (
              <button key={v} type="button" aria-pressed={view === v} onClick={() => setView(v)}>
                {v}
              </button>
            ))}
          </span>
        </div>
        <details class="what-if" open={ticked.size > 0}>
          <summary>What if I had …</summary>
          <TickList items={learnable(data, ticked)} ticked={ticked} onTick={onTick} />
        </details>
      </header>
      <p class="quiet" role="status">
        {shown.length === all.length
          ? counted(all.length, 'posting')
          : `${shown.length} of ${counted(all.length, 'posting')}`}
      </p>
      {view === 'table' && <RankTable rows={shown} moved={ticked.size > 0} />}
      {view === 'matrix' && <Matrix rows={shown} kinds={data.kinds} />}
      {view === 'scatter' && <Scatter rows={shown} />}
      <Failures data={data} />
    </>
  )
}

function fits({ page }: Outcome, words: string): boolean {
  const text = [
    page.posting.title,
    page.posting.hiringOrganization,
    page.posting.source,
    ...page.posting.jobLocation.map((p) => p.text),
    ...page.findings.map((f) => f.gap?.subject),
  ]
    .join(' ')
    .toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** What the study plan puts first, and what is ticked already. */
export function learnable(
  { plan }: PageData,
  ticked: Ticking['ticked'],
): { readonly name: string; readonly note: string }[] {
  const gaps = plan?.gaps ?? []
  return gaps
    .filter((g, i) => i < MOST_TICKS || ticked.has(g.subject))
    .map((g) => ({ name: g.subject, note: `asked by ${g.postings}` }))
}

function summary(data: PageData): string {
  const { judged, postings, folded } = data
  const more =
    judged > postings.length
      ? ` The best ${postings.length} of ${judged} postings are in this file.`
      : ''
  const copies = folded > 0 ? ` ${counted(folded, 'copy', 'copies')} folded into others.` : ''
  const stopped = data.partial
    ? ' Stopped before the end: these are the postings judged so far.'
    : ''
  return `For ${safe(data.profile.name ?? fileName(data.profile.source))}, judged on ${data.asOf}.${more}${copies}${stopped}`
}

function Failures({ data: { failed } }: { readonly data: PageData }) {
  if (failed.length === 0) return null
  return (
    <section class="card" aria-labelledby="failed-title">
      <h2 id="failed-title">Not read</h2>
      <ul>
        {failed.map((f, i) => (
          <li key={i}>
            {safe(f.source)}: {safe(f.error)}
          </li>
        ))}
      </ul>
    </section>
  )
}
