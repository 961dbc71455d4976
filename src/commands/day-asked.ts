import { dayInstead, parseIso, type Day } from '../core/day.ts'
import { UsageError } from './session.ts'

/** The day that is written behind an option. Throws a UsageError where it is none, which names the day that was meant where that is sure. */
export function dayAsked(option: string, written: string): Day {
  const day = parseIso(written)
  if (!day || day.first !== day.last)
    throw new UsageError(
      `${option} takes a day as YYYY-MM-DD, not "${written}".${dayInstead(written)}`,
    )
  return day.first
}
