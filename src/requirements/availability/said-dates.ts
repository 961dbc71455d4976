import type { Draft } from '../../core/requirement.ts'
import type { Season, WrittenDate } from '../../matcher/dates.ts'
import type { Match } from '../../matcher/pattern.ts'
import { monthIn, termText, type Period, type AcademicTerm } from '../../matcher/periods.ts'
import type { Context } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'
import type { TimePhrase, TimeSign } from './phrases.ts'

/** A phrase of this kind where it stands. */
export type TimeHit = { readonly phrase: TimePhrase; readonly match: Match }

/** "this summer" */
function seasonIn(words: string | null): Season | null {
  const season = words?.split(' ').at(-1)
  if (season === undefined) return null
  return season === 'autumn' ? 'fall' : (season as Season)
}

/** The term by its season and year, or by the season alone where no year is said. */
const termOf = (term: AcademicTerm | null): string | null => term && (termText(term) ?? term.season)

/** What the first phrase that says `says` captures under `name`. */
export function captured<T>(hits: readonly TimeHit[], says: TimeSign, name: string): T | null {
  const hit = hits.find((h) => h.phrase.says === says && h.match.captures[name])
  return (hit?.match.captures[name]?.value as T | undefined) ?? null
}

type When = Pick<Draft<AvailabilityRequirement>, 'weeks' | 'start' | 'end' | 'term'>

/** Weeks of twelve months. */
const WEEKS_OF_YEAR = 52

export const isBesideStudies = (hits: readonly TimeHit[]): boolean =>
  hits.some(({ phrase }) => phrase.says === 'school year')

/** Start, end and term, each with the year that the clause or the title gives; of months without a year that no season holds, how many weeks they are. */
export function saidWhen(hits: readonly TimeHit[], context: Context): When {
  const both = captured<Period>(hits, 'period', 'when')
  const first = both?.start ?? captured<WrittenDate>(hits, 'start', 'when')
  const last = both?.end ?? captured<WrittenDate>(hits, 'end', 'when')
  const term = captured<AcademicTerm>(hits, 'term', 'when')
  // "Summer (June - August 2025)" is the stretch alone
  const named = both && term?.year === null ? null : term
  const season = seasonIn(captured<string>(hits, 'season', 'season')) ?? first?.season ?? null
  const year = yearOf(
    [first, last, named].filter((date) => date !== null),
    season,
    context,
  )
  const told = season ? { season, year } : named && { ...named, year: named.year ?? year }
  const weeks = weeksOfMonths(year, monthsOf(first, last))
  return {
    weeks,
    start: monthOf(first, year),
    end: endOf(last, monthOf(last, year), monthOf(first, year)),
    term: termOf(told ?? seasonOf(first, year, weeks)),
  }
}

/** Months of work that no season of the year holds: "from February to August". */
const MONTHS_OF_SEASON = 5

/** How many months two dates without years take in, both counted; 0 where one of them has none. */
function monthsOf(first: WrittenDate | null, last: WrittenDate | null): number {
  if (!first?.month || !last?.month) return 0
  return ((last.month - first.month + 12) % 12) + 1
}

/** "December to April" ends in the year after the one that it begins in. */
function endOf(last: WrittenDate | null, end: string | null, start: string | null): string | null {
  if (!last || end === null || start === null || end >= start) return end
  return last.year === null ? monthIn(last, Number(start.slice(0, 4)) + 1) : end
}

/** Weeks of work that no season holds; null where one does. */
const weeksOfMonths = (year: number | null, months: number): number | null =>
  year === null && months > MONTHS_OF_SEASON ? Math.round((months * WEEKS_OF_YEAR) / 12) : null

/** The season that work begins in, where it is not told in weeks. */
const seasonOf = (
  first: WrittenDate | null,
  year: number | null,
  weeks: number | null,
): AcademicTerm | null => (weeks === null ? seasonFrom(first, year) : null)

/** "from June to August", of no year: the term in which work lies that begins in that month. A summer's work begins in May at the earliest. */
function seasonFrom(first: WrittenDate | null, year: number | null): AcademicTerm | null {
  const month = first?.month
  if (!month || year !== null) return null
  if (month >= 9 && month <= 11) return { season: 'fall', year }
  if (month >= 5 && month <= 8) return { season: 'summer', year }
  return { season: month === 12 || month < 3 ? 'winter' : 'spring', year }
}

/** The year that the dates say; of dates and seasons without one, that of the clause or the title. */
function yearOf(
  dates: readonly { readonly year: number | null }[],
  season: Season | null,
  context: Context,
): number | null {
  const said = dates.find((date) => date.year !== null)?.year ?? null
  return said ?? (dates.length > 0 || season !== null ? yearNear(context) : null)
}

const monthOf = (date: WrittenDate | null, year: number | null): string | null =>
  date && !date.season ? monthIn(date, year) : null

/** Words of the opening in which a title says its year. */
const OPENING = 60

/** The year that the clause names, else that of the title: "Summer 2025 Internship" dates a "June to August" below it. */
function yearNear({ tokens, clause }: Context): number | null {
  const yearIn = (from: number, to: number): number | null => {
    for (let at = from; at < to; at++)
      if (/^20[2-9]\d$/.test(tokens[at]?.text ?? '')) return Number(tokens[at]?.text)
    return null
  }
  return yearIn(clause.from, clause.to) ?? yearIn(0, Math.min(OPENING, tokens.length))
}
