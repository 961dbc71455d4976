import { MARKS } from './choices.ts'
import type { Mark } from './history.ts'

/** By day; of one day in the order in which it goes. */
export const byDay = (a: Mark, b: Mark): number =>
  a.on === b.on ? MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) : Number(a.on > b.on) - 0.5
