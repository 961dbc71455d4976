import type { Evidence, Verdict } from '../../core/verdict.ts'

export const met = (reason: string, at: Evidence): Verdict => ({
  status: 'met',
  reason,
  evidence: [at],
})
export const partial = (
  degree: number,
  reason: string,
  at: Evidence,
  have: string | null,
  want: string,
  subject = 'work authorization',
): Verdict => ({
  status: 'partial',
  degree,
  reason,
  evidence: [at],
  gap: { subject, have, want, studyable: false },
})
export const unmet = (
  reason: string,
  evidence: readonly Evidence[],
  have: string | null,
  want: string,
  subject = 'work authorization',
): Verdict => ({
  status: 'unmet',
  reason,
  evidence,
  gap: { subject, have, want, studyable: false },
})
export const ask = (
  reason: string,
  text: string,
  key: string,
  evidence: readonly Evidence[] = [],
): Verdict => ({ status: 'unknown', reason, evidence, question: { text, key } })
