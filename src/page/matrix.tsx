import { useMemo, useState } from 'preact/hooks'
import type { PageData } from '../core/page.ts'
import { SIGN } from '../core/signs.ts'
import type { Status } from '../core/verdict.ts'
import { titleOf } from './facts.ts'
import { Legend } from './parts.tsx'
import type { Placed } from './rank-table.tsx'
import { safe } from './segments.ts'
import type { LiveFinding } from './what-if.ts'

interface Column {
  readonly kind: string
  readonly title: string
  /** Null where the column is of all that its kind asks. */
  readonly name: string | null
}

interface Cell {
  readonly status: Status
  readonly required: boolean
  readonly blocking: boolean
  readonly titles: readonly string[]
}

/** Names of their own columns, the most asked for, and rows that are drawn at once. */
const MOST_NAMES = 24
const FIRST_ROWS = 60
const WORST_FIRST: readonly Status[] = ['unmet', 'unknown', 'partial', 'met']

/** One column a kind; a kind that asks for things by name has one for each of its commonest, and one for the rest. */
function columnsOf(rows: readonly Placed[], kinds: PageData['kinds']): Column[] {
  const asked = new Map<string, Map<string, number>>()
  for (const { outcome } of rows) {
    for (const { finding } of outcome.findings) {
      const names = asked.get(finding.kind) ?? new Map<string, number>()
      asked.set(finding.kind, names)
      for (const name of finding.names) names.set(name, (names.get(name) ?? 0) + 1)
    }
  }
  return kinds.flatMap(({ name: kind, title }): Column[] => {
    const names = asked.get(kind)
    if (!names) return []
    const commonest = [...names]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_NAMES)
    return [
      ...commonest.map(([name]) => ({ kind, title: name, name })),
      { kind, title: commonest.length > 0 ? `other ${title.toLowerCase()}` : title, name: null },
    ]
  })
}

function cellOf(
  findings: readonly LiveFinding[],
  { kind, name }: Column,
  columns: readonly Column[],
): Cell | null {
  const own = new Set(columns.flatMap((c) => (c.kind === kind && c.name !== null ? [c.name] : [])))
  const here = findings.filter(
    ({ finding: f }) =>
      f.kind === kind &&
      (name === null ? !f.names.some((n) => own.has(n)) : f.names.includes(name)),
  )
  const [first] = here
  if (!first) return null
  const required = here.filter((f) => f.finding.importance === 'required')
  const telling = required.length > 0 ? required : here
  const status = WORST_FIRST.find((s) => telling.some((f) => f.status === s)) ?? first.status
  return {
    status,
    required: required.length > 0,
    blocking: here.some((f) => f.blocking),
    titles: here.map((f) => f.finding.title),
  }
}

/** Postings by what they ask: what blocks where, at a glance. */
export function Matrix({
  rows,
  kinds,
}: {
  readonly rows: readonly Placed[]
  readonly kinds: PageData['kinds']
}) {
  const [all, setAll] = useState(false)
  const columns = useMemo(() => columnsOf(rows, kinds), [rows, kinds])
  const groups = kinds.flatMap((k) => {
    const wide = columns.filter((c) => c.kind === k.name).length
    return wide > 0 ? [{ ...k, wide }] : []
  })
  return (
    <>
      <Legend notes={['filled: required', 'pale: preferred', 'framed: in the way']} />
      <div
        class="card table-frame"
        tabIndex={0}
        role="region"
        aria-label="Postings by what they ask"
      >
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {groups.map((g) => (
                <th key={g.name} scope="colgroup" colSpan={g.wide} class="first">
                  {g.wide > 1 ? g.title : <span class="hidden">{g.title}</span>}
                </th>
              ))}
            </tr>
            <tr>
              <td />
              {columns.map((c, i) => (
                <th key={i} scope="col" class={c.kind === columns[i - 1]?.kind ? '' : 'first'}>
                  <span class="turned">{safe(c.title)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, all ? undefined : FIRST_ROWS).map((row) => (
              <MatrixRow key={row.outcome.at} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      {!all && rows.length > FIRST_ROWS && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {rows.length}
        </button>
      )}
    </>
  )
}

function MatrixRow({
  row: { outcome, rank },
  columns,
}: {
  readonly row: Placed
  readonly columns: readonly Column[]
}) {
  return (
    <tr>
      <th scope="row">
        <a href={`#posting-${outcome.at + 1}`}>
          {rank}. {safe(titleOf(outcome.page.posting))}
        </a>
      </th>
      {columns.map((column, i) => {
        const cell = cellOf(outcome.findings, column, columns)
        const edge = column.kind === columns[i - 1]?.kind ? '' : ' first'
        if (!cell) return <td key={i} class={edge} />
        return (
          <td key={i} class={edge} title={`${safe(cell.titles.join('; '))}: ${cell.status}`}>
            <span
              class={`cell ${cell.status} ${cell.required ? 'required' : 'preferred'}${cell.blocking ? ' blocking' : ''}`}
            >
              <span aria-hidden="true">{SIGN[cell.status]}</span>
              <span class="hidden">
                {cell.status}
                {cell.required ? '' : ', preferred'}
              </span>
            </span>
          </td>
        )
      })}
    </tr>
  )
}
