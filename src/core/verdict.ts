import type { Credit, Evidence, Gap, Question } from './evidence.ts'
import { map } from './lists.ts'

export type { Credit, Evidence, Gap, Question }

export type NonEmpty<T> = readonly [T, ...T[]]

/** A list that who asks knows to hold something. Throws a RangeError where it is empty. */
export function nonEmpty<T>([first, ...more]: readonly T[]): NonEmpty<T> {
  if (first === undefined) throw new RangeError('This list must not be empty.')
  return [first, ...more]
}

/**
 * What a verdict says of the gate where its kind and status do not say enough. `true`: it closes the gate of a required demand though it is met in part (German at
 * B2 where C1 is asked), or open (a Top Secret clearance that nobody leaves out). `false`: it never closes it, though it is unmet (a degree "or equal experience").
 */
interface AtGate {
  readonly blocking?: boolean
  readonly standing?: Standing
}

/**
 * How what is met in part or open stands in the way. `aside`: it is talked about and keeps nobody from applying (a degree that ends within the year). `first`: its answer
 * decides whether an application is read at all, so that it is asked before anything is sent, whatever else is missing (a Master's student where a Bachelor's is asked for).
 */
export type Standing = 'aside' | 'first'

/** `reason` is one sentence that a student understands; it names both sides where both are known. */
export type Verdict =
  | { readonly status: 'met'; readonly reason: string; readonly evidence: NonEmpty<Evidence> }
  | (AtGate & {
      readonly status: 'partial'
      readonly reason: string
      readonly degree: number
      readonly evidence: NonEmpty<Evidence>
      readonly gap: Gap
    })
  | (AtGate & {
      readonly status: 'unmet'
      readonly reason: string
      readonly evidence: readonly Evidence[]
      readonly gap: Gap
    })
  | (AtGate & {
      readonly status: 'unknown'
      readonly reason: string
      readonly evidence: readonly Evidence[]
      readonly question: Question
      readonly credit?: Credit
    })

export type Status = Verdict['status']
export const STATUSES = ['met', 'partial', 'unmet', 'unknown'] as const satisfies readonly Status[]

export function credit(verdict: Verdict): Credit {
  switch (verdict.status) {
    case 'met':
      return { low: 1, high: 1 }
    case 'partial':
      return { low: verdict.degree, high: verdict.degree }
    case 'unmet':
      return { low: 0, high: 0 }
    case 'unknown':
      return verdict.credit ?? { low: 0, high: 1 }
  }
}

/** AND: the smaller on both ends. */
export const all = (credits: readonly Credit[]): Credit => ({
  low: Math.min(1, ...map(credits, (c) => c.low)),
  high: Math.min(1, ...map(credits, (c) => c.high)),
})

/** At least `n` of them: the n-th largest on both ends. `n` = 1 is OR. */
export function atLeast(n: number, credits: readonly Credit[]): Credit {
  const nth = (values: number[]): number => values.sort((a, b) => b - a)[n - 1] ?? 0
  return { low: nth(map(credits, (c) => c.low)), high: nth(map(credits, (c) => c.high)) }
}

/** Whether a verdict closes the gate of its own accord (`true`), never does (`false`), or as its kind and status do (null). */
export const blockingOf = (verdict: Verdict): boolean | null =>
  verdict.status === 'met' ? null : (verdict.blocking ?? null)

/** How a verdict stands in the way where its status does not say enough; null where it does. */
export const standingOf = (verdict: Verdict): Standing | null =>
  verdict.status === 'met' ? null : (verdict.standing ?? null)
