/** Days since 1970-01-01, so that dates compare and subtract as numbers and no time zone enters. */
export type Day = number

/** A date as precisely as it was written: `2026` is a whole year, `2026-05` a month, `2026-05-12` one day. Both ends belong to it. */
export interface When {
  readonly first: Day
  readonly last: Day
}

const MILLISECONDS = 86_400_000

/** Days of a year of the Gregorian calendar, leap years counted in, near enough for spans of a life. */
export const DAYS_OF_YEAR = 365.25

/** `month` counts from 1 and may run over either end of the year. */
export const day = (year: number, month: number, date: number): Day =>
  Math.round(Date.UTC(year, month - 1, date) / MILLISECONDS)

export const monthOf = (year: number, month: number): When => ({
  first: day(year, month, 1),
  last: day(year, month + 1, 0),
})

export const yearOf = (year: number): When => ({ first: day(year, 1, 1), last: day(year, 12, 31) })

export function parts(d: Day): {
  readonly year: number
  readonly month: number
  readonly date: number
} {
  const at = new Date(d * MILLISECONDS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** `2025-08-29` */
export function isoDay(d: Day): string {
  const { year, month, date } = parts(d)
  return `${year}-${two(month)}-${two(date)}`
}

/** `2025-08` */
export const isoMonth = (d: Day): string => isoDay(d).slice(0, 7)

/** As precise as the date is: `2026`, `2026-05` or `2026-05-12`; two months with a dash between where it is neither. */
export function isoWhen(when: When): string {
  if (when.first === when.last) return isoDay(when.first)
  const from = parts(when.first)
  const to = parts(when.last)
  if (when.first === day(from.year, 1, 1) && when.last === day(from.year, 12, 31))
    return String(from.year)
  if (
    when.first === day(from.year, from.month, 1) &&
    when.last === day(from.year, from.month + 1, 0)
  )
    return isoMonth(when.first)
  return `${from.date === 1 ? isoMonth(when.first) : isoDay(when.first)} to ${day(to.year, to.month + 1, 0) === when.last ? isoMonth(when.last) : isoDay(when.last)}`
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is none of these or no such day exists. */
export function parseIso(written: string): When | null {
  const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written.trim())
  if (!shape) return null
  const year = Number(shape[1])
  if (!shape[2]) return yearOf(year)
  const month = Number(shape[2])
  if (month < 1 || month > 12) return null
  if (!shape[3]) return monthOf(year, month)
  const at = day(year, month, Number(shape[3]))
  return isoDay(at) === written.trim() ? { first: at, last: at } : null
}

/** The day that somebody wrote in figures in another order than ISO 8601, or without a nought, as `2026-01-15`; null where it may be two days, or is none. */
export function dayMeant(written: string): string | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written.trim())
  if (yearFirst) return isoOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written.trim())
  if (!yearLast) return null
  const [, first = '', sign, second = '', year] = yearLast
  // points stand in dates whose day comes first; with others the two may be either
  if (sign === '.' || Number(first) > 12) return isoOf(year, second, first)
  return Number(second) > 12 || first === second ? isoOf(year, first, second) : null
}

function isoOf(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return parseIso(iso) ? iso : null
}

/** " Write 2026-01-15." for a day that was written in another way; nothing where it is not sure which day that is. */
export function dayInstead(written: string): string {
  const iso = dayMeant(written)
  return iso === null ? '' : ` Write ${iso}.`
}

/** The same date of the calendar some years later; 29 February is 1 March in a year without one. */
export function yearsLater(when: When, years: number): When {
  const later = (d: Day): Day => {
    const { year, month, date } = parts(d)
    return day(year + years, month, date)
  }
  return years === 0 ? when : { first: later(when.first), last: later(when.last + 1) - 1 }
}

/** The same date some months later, or the last day of a month that is too short for it. */
export function monthsLater(d: Day, months: number): Day {
  const { year, month, date } = parts(d)
  return Math.min(day(year, month + months, date), day(year, month + months + 1, 0))
}

/** Whole months from `a` to `b`; a day short of a month does not count. */
export function monthsBetween(a: Day, b: Day): number {
  const from = parts(a)
  const to = parts(b)
  return (to.year - from.year) * 12 + to.month - from.month - (to.date < from.date ? 1 : 0)
}
