import type { Clause } from '../../document/clauses.ts'

/** How far words reach that speak of one another, in tokens: longer than a sentence of an advert, and a bound on the work for a text without an end. */
const REACH = 60

/** The part of `clause` around token `at`. */
export const nearby = (
  clause: Pick<Clause, 'from' | 'to'>,
  at: number,
): { readonly from: number; readonly to: number } => ({
  from: Math.max(clause.from, at - REACH),
  to: Math.min(clause.to, at + REACH),
})
