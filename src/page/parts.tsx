import type { ComponentChildren } from 'preact'
import { SIGN, STATUS_OF } from '../core/signs.ts'
import type { Recommendation } from '../core/choices.ts'
import { STATUSES, type Credit, type Status } from '../core/verdict.ts'
import { range } from '../report/number.ts'

export const StatusBadge = ({ status }: { readonly status: Status }) => (
  <span class={`badge ${status}`}>
    <span aria-hidden="true">{SIGN[status]}</span> {status}
  </span>
)

export const VerdictBadge = ({ recommendation }: { readonly recommendation: Recommendation }) => (
  <span class={`badge verdict ${STATUS_OF[recommendation]}`}>
    <span aria-hidden="true">{SIGN[STATUS_OF[recommendation]]}</span> {recommendation}
  </span>
)

export const scoreRange = (score: Credit | null): string =>
  score ? range(score.low, score.high) : 'none'

/** "+3.2", "−1", "0": a change, one decimal where there is one. */
export function change(by: number): string {
  const rounded = Math.round(by * 10) / 10
  if (rounded === 0) return '0'
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`
}

/** The bar of a score: what is certain, what is open, of 100. */
export const MiniBar = ({ score }: { readonly score: Credit | null }) => (
  <svg class="mini" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="8" />
    {score && <rect class="certain" width={score.low} height="8" />}
    {score && score.high > score.low && (
      <rect class="open" x={score.low} width={score.high - score.low} height="8" />
    )}
  </svg>
)

/** The signs of the statuses, with what else a view has to explain. */
export const Legend = ({ notes }: { readonly notes: readonly string[] }) => (
  <p class="quiet legend">
    {STATUSES.map((s) => (
      <span key={s} class={`sign ${s}`}>
        {SIGN[s]} {s}
      </span>
    ))}
    {notes.map((n) => (
      <span key={n}>{n}</span>
    ))}
  </p>
)

interface SectionOptions {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
  readonly note?: string
}

/** A part of the page with its heading as its name. */
export const PageSection = ({ id, title, children, note }: SectionOptions) => (
  <section class="card" aria-labelledby={`${id}-title`} id={id}>
    <h2 id={`${id}-title`}>{title}</h2>
    {note !== undefined && <p class="quiet">{note}</p>}
    {children}
  </section>
)
