import type { Score } from '../core/report.ts'
import type { Importance } from '../core/requirement.ts'
import type { Credit } from '../core/verdict.ts'

export interface Weighed {
  readonly importance: Importance
  readonly weight: number
  readonly credit: Credit
}

/** Weights and credits are counted in whole hundredths and thousandths, so that the order of adding changes nothing. */
const WEIGHT_UNIT = 100
const CREDIT_UNIT = 1000
/** Points are tenths of the 100 of the score. */
const TENTHS = 1000

const worth = (w: Weighed, end: 'low' | 'high'): number =>
  Math.round(w.weight * WEIGHT_UNIT) * Math.round(w.credit[end] * CREDIT_UNIT)
const total = (all: readonly Weighed[]): number =>
  all.reduce((sum, w) => sum + Math.round(w.weight * WEIGHT_UNIT), 0)

/** Tenths of a point for each finding: they add up exactly to the rounded whole (largest remainders, ties in the order given). */
function share(exact: readonly number[], target: number): number[] {
  const shares = exact.map(Math.floor)
  let left = target - shares.reduce((a, b) => a + b, 0)
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of order) {
    if (left-- <= 0) break
    shares[i] = (shares[i] ?? 0) + 1
  }
  return shares
}

/** Both ends of each finding in tenths of a point. The high ends are shared out over the low ones, so that none falls below its own low end. */
function tenths(all: readonly Weighed[]): { readonly low: number; readonly high: number }[] {
  const whole = total(all) * CREDIT_UNIT
  if (whole === 0) return all.map(() => ({ low: 0, high: 0 }))
  const exact = (end: 'low' | 'high'): number[] => all.map((w) => (TENTHS * worth(w, end)) / whole)
  const target = (end: 'low' | 'high'): number =>
    Math.round((TENTHS * all.reduce((sum, w) => sum + worth(w, end), 0)) / whole)
  const low = exact('low')
  const lows = share(low, target('low'))
  const more = share(
    exact('high').map((h, i) => h - (low[i] ?? 0)),
    target('high') - target('low'),
  )
  return lows.map((l, i) => ({ low: l, high: l + (more[i] ?? 0) }))
}

/** Points of each finding, low and high, of 100; they add up to the score. */
export const points = (all: readonly Weighed[]): Credit[] =>
  tenths(all).map(({ low, high }) => ({ low: low / 10, high: high / 10 }))

/** The score as a range of 0 to 100; null where nothing carries weight. Required and preferred points add up to the whole. */
export function score(all: readonly Weighed[]): Score | null {
  if (total(all) === 0) return null
  const each = tenths(all)
  const sum = (end: 'low' | 'high', importance?: Importance): number =>
    all.reduce(
      (n, w, i) =>
        n + (importance === undefined || w.importance === importance ? (each[i]?.[end] ?? 0) : 0),
      0,
    ) / 10
  const part = (importance: Importance): Credit | null =>
    all.some((w) => w.importance === importance && w.weight > 0)
      ? { low: sum('low', importance), high: sum('high', importance) }
      : null
  return {
    low: sum('low'),
    high: sum('high'),
    required: part('required'),
    preferred: part('preferred'),
  }
}
