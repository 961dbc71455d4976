import type { Report, WhatIf } from '../core/report.ts'
import { SIGN } from '../core/signs.ts'
import type { Evidence } from '../core/verdict.ts'
import { pad, padLeft, wrapped, type Paint } from './look.ts'
import { oneLine } from './plain.ts'

/** Where a proof stands: "profile:12", or "--with" for what is only assumed. */
export const placeOfProof = ({ pointer, line }: Evidence): string =>
  pointer.startsWith('/with/') ? '--with' : `profile:${line}`

const outcome = ({
  recommendation,
  qualified,
  score,
}: Pick<Report, 'recommendation' | 'qualified' | 'score'>): string =>
  `${recommendation}, gate ${qualified}, ${score ? `score ${score.low === score.high ? score.low : `${score.low} to ${score.high}`}` : 'no score'}`

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points))

/** Both outcomes in two lines each. */
export const outcomes = (
  report: Report,
  { before }: WhatIf,
): { readonly before: string; readonly after: string } => ({
  before: outcome(before),
  after: outcome(report),
})

/** What the additions of `--with` change, for the terminal. */
export function whatIfText(report: Report, p: Paint, width: number): string {
  const { whatIf } = report
  if (!whatIf) return ''
  const { before, after } = outcomes(report, whatIf)
  const moved = whatIf.moved.map(
    (m) =>
      `  ${p.status[m.after](pad(`${SIGN[m.before]} ${m.before} → ${SIGN[m.after]} ${m.after}`, 24))}${padLeft(signed(m.points), 7)}  ${oneLine(m.title)}`,
  )
  return [
    p.heading('What if'),
    wrapped(`You also had: ${whatIf.added.map(oneLine).join(', ')}`, 2, width),
    `  ${pad('without', 10)}${before}`,
    `  ${pad('with', 10)}${p.strong(after)}`,
    ...(moved.length > 0
      ? moved
      : ['  Nothing moves: this posting does not ask for it, or you have it already.']),
  ].join('\n')
}

/** The same as Markdown. `escaped` makes a text safe for it. */
export function whatIfMarkdown(report: Report, escaped: (text: string) => string): string {
  const { whatIf } = report
  if (!whatIf) return ''
  const { before, after } = outcomes(report, whatIf)
  const rows = whatIf.moved.map(
    (m) =>
      `| ${escaped(m.title)} | ${SIGN[m.before]} ${m.before} | ${SIGN[m.after]} ${m.after} | ${signed(m.points)} |`,
  )
  const table =
    rows.length > 0
      ? ['', '| moved | without | with | points |', '| --- | --- | --- | ---: |', ...rows]
      : ['', 'Nothing moves: this posting does not ask for it, or you have it already.']
  return [
    '## What if',
    '',
    `You also had: ${whatIf.added.map(escaped).join(', ')}  `,
    `Without: ${before}  `,
    `With: ${after}`,
    ...table,
  ].join('\n')
}
