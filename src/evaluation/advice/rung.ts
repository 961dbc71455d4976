import { entriesOf } from '../../core/records.ts'
import { counted } from '../../core/counted.ts'
import type { Trade, Trades } from '../../vocabulary/trades.ts'
import { isTechnical, yearsTogether, type Career, type Post } from './career.ts'
import { levelsIn, withoutLevel, type Seat } from './seats.ts'
import { LEVELS, SENIORITY, type TitleLevel } from './table.ts'

/* Where a candidate stands on the ladder of a post. */

/** From this share on a trade is what a post is about. */
const MAIN = 0.5

const mainOf = (trades: Trades): Trade[] =>
  entriesOf(trades).flatMap(([t, share]) => (share >= MAIN ? t : []))

/** Whether a job was the same work as a post: of one of its trades, or called the same but for the level. */
function isSameWork(job: Post, { title, trades }: Pick<Seat, 'title' | 'trades'>): boolean {
  const name = withoutLevel(title)
  return (
    mainOf(trades).some((t) => (job.trades[t] ?? 0) >= MAIN) ||
    (name !== '' && withoutLevel(job.title) === name)
  )
}

/** Years that count toward the level of a post: those of technical work where it is technical or of no known trade, else those of the same work. */
function yearsToward(seat: Pick<Seat, 'title' | 'trades'>, career: Career): number {
  const own = yearsTogether(career.jobs.filter((job) => isSameWork(job, seat)))
  const isOther = mainOf(seat.trades).length > 0 && !isTechnical(seat.trades)
  return isOther ? own : Math.max(own, career.years)
}

/** "3 years of technical work", "3 years of such work". */
export const workText = (seat: Seat, career: Career): string =>
  `${counted(yearsToward(seat, career), 'year')} of ${isTechnical(seat.trades) ? 'technical' : 'such'} work`

/** Whether somebody has held a post of a senior level in the same work: nobody asks for the years that made them one. */
const hasHeld = ({ levels, ...post }: Seat, { jobs }: Career): boolean =>
  levels.some(
    (level) =>
      LEVELS[level].is.least > 0 &&
      jobs.some((job) => isSameWork(job, post) && levelsIn(job.title).includes(level)),
  )

/** How well a post of these levels suits the years of a candidate, from 0 to 1. */
function creditOfYears(levels: readonly TitleLevel[], years: number, isStudent: boolean): number {
  if (levels.length === 0) return SENIORITY.unstated.is
  const least = Math.min(...levels.map((l) => LEVELS[l].is.least))
  const most = Math.max(...levels.map((l) => LEVELS[l].is.most))
  if (levels.includes('intern')) {
    if (isStudent) return 1
    return Math.max(SENIORITY.least.is, 1 - SENIORITY.perYearOver.is * years * 2)
  }
  if (years < least) return Math.max(SENIORITY.least.is, (years + 0.5) / least)
  return years > most
    ? Math.max(SENIORITY.least.is, 1 - SENIORITY.perYearOver.is * (years - most))
    : 1
}

/** The same for a post that is offered. */
export const rungOf = (seat: Seat, career: Career): number =>
  hasHeld(seat, career)
    ? 1
    : creditOfYears(seat.levels, yearsToward(seat, career), career.isStudent)

/** Whether somebody is below the level of a post. */
export const isBelow = (seat: Seat, career: Career): boolean =>
  seat.levels.length > 0 &&
  !hasHeld(seat, career) &&
  yearsToward(seat, career) < Math.min(...seat.levels.map((l) => LEVELS[l].is.least))
