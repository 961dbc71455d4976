import type { Credit, Evidence, Gap, NonEmpty, Question, Verdict } from '../../core/verdict.ts'

/*
 * Verdicts in one order of arguments: why (a sentence that a student understands), what of the profile shows it, and what the status needs besides.
 */

export const met = (reason: string, evidence: NonEmpty<Evidence>): Verdict => ({
  status: 'met',
  reason,
  evidence,
})

/** `degree`: how far it is met, above 0 and below 1. */
export const partial = (
  reason: string,
  evidence: NonEmpty<Evidence>,
  degree: number,
  gap: Gap,
): Verdict => ({ status: 'partial', reason, evidence, degree, gap })

export const unmet = (reason: string, evidence: readonly Evidence[], gap: Gap): Verdict => ({
  status: 'unmet',
  reason,
  evidence,
  gap,
})

/** `credit`: what the answer may still give, where it is less than nothing to all. */
export const unknown = (
  reason: string,
  evidence: readonly Evidence[],
  question: Question,
  credit?: Credit,
): Verdict & { readonly status: 'unknown' } =>
  credit === undefined
    ? { status: 'unknown', reason, evidence, question }
    : { status: 'unknown', reason, evidence, question, credit }

/** What closes the gate of a required demand, whatever the status says of it. */
export const blocking = (verdict: Verdict): Verdict =>
  verdict.status === 'met' ? verdict : { ...verdict, blocking: true }

/** What never closes the gate, whatever the status says of it. */
export const neverBlocking = (verdict: Verdict): Verdict =>
  verdict.status === 'met' ? verdict : { ...verdict, blocking: false }

/** What is talked about and keeps nobody from applying. */
export const setAside = (verdict: Verdict): Verdict =>
  verdict.status === 'met' ? verdict : { ...verdict, standing: 'aside' }

/** What is asked before an application is written: its answer decides whether one is read. */
export const askedFirst = (verdict: Verdict): Verdict =>
  verdict.status === 'met' ? verdict : { ...verdict, standing: 'first' }

/** What is missing and cannot be studied for: a right, a place, a degree. */
export const fixedGap = (subject: string, have: string | null, want: string): Gap => ({
  subject,
  have,
  want,
  studyable: false,
})
