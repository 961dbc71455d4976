import type { Qualified, Recommendation, Report } from '../core/report.ts'

/** What each recommendation means, in a few words. */
export const RECOMMENDATION: Readonly<Record<Recommendation, string>> = {
  apply: 'nothing required stands in your way',
  stretch: 'no knock-out, but required skills or experience are missing',
  clarify: 'only open questions stand in the way',
  skip: 'a required item knocks you out',
}

/** What the recommendation means for this report: where nothing was read, or only what cannot be scored, it says so. */
export function meaningOf({
  findings,
  score,
  recommendation,
}: Pick<Report, 'score' | 'recommendation'> & { readonly findings: readonly unknown[] }): string {
  if (findings.length === 0)
    return 'nothing was read that could be judged, so read the posting yourself'
  return score === null && recommendation === 'apply'
    ? 'nothing was read that stands in your way, and nothing that can be scored'
    : RECOMMENDATION[recommendation]
}

/** How the gate stands: "yes, 8 of 8 required items met". */
export function gateText(report: Report): string {
  const required = report.findings.filter(
    (f) => f.requirement.importance === 'required' && f.weight > 0,
  )
  const met = required.filter((f) => f.status === 'met').length
  const blocking = report.findings.filter((f) => f.blocking).length
  const word: Record<Qualified, string> = { yes: 'yes', no: 'no', open: 'open' }
  if (report.findings.length === 0) return 'open, because nothing was read that could be judged'
  return `${word[report.qualified]}, ${met} of ${required.length} required items met${blocking > 0 ? `, ${blocking} in the way` : ''}`
}

/** "86 to 94 of 100 (required 72 to 80, preferred 14)" */
export function scoreText(report: Report): string {
  const { score } = report
  if (!score) return 'none: nothing here can be scored'
  const span = ({ low, high }: { low: number; high: number }): string =>
    low === high ? String(low) : `${low} to ${high}`
  const parts = [
    score.required && `required ${span(score.required)}`,
    score.preferred && `preferred ${span(score.preferred)}`,
  ].filter(Boolean)
  return `${span(score)} of 100 (${parts.join(', ')})`
}

export const NOT_LEGAL_ADVICE = 'About work authorization this is not legal advice.'
