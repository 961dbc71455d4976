import { counted } from '../../core/counted.ts'
import type { Verdict } from '../../core/verdict.ts'

/** "a year", "2 years": by how much the dates of a posting are moved. */
export const laterBy = (years: number): string => (years === 1 ? 'a year' : counted(years, 'year'))

/** A verdict on dates that the posting names, with the note that they were moved. */
export const notedAsMoved = (verdict: Verdict, years: number): Verdict =>
  years === 0
    ? verdict
    : {
        ...verdict,
        reason: `The dates that the posting names have passed; this is judged for ${laterBy(years)} later. ${verdict.reason}`,
      }
