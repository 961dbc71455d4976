import { entriesOf } from '../../core/records.ts'
import type { Day } from '../../core/day.ts'
import type { ExperienceFact, Profile } from '../../core/profile.ts'
import {
  occupationsIn,
  studiesIn,
  tradesTogether,
  type NamedOccupation,
} from '../../vocabulary/occupations.ts'
import type { Trade, Trades } from '../../vocabulary/trades.ts'
import { monthsOf } from './work-months.ts'
import { FAR_OVER, HOPELESS } from './years-short.ts'

const DOCTORAL = 'Doctoral researcher'

/** Whether a job stands for the years of a doctorate; see `doctoralWork`. */
export const isDoctoral = ({ title }: ExperienceFact): boolean =>
  title?.startsWith(DOCTORAL) === true

/** The years of a doctorate as a job: they count as research, and in the field that it is in. */
export function doctoralWork(profile: Profile): ExperienceFact[] {
  return (profile.education ?? []).flatMap(
    ({ degree, field, institution, start, graduation, at }) =>
      degree?.value === 'doctorate' && start
        ? [
            {
              at,
              title: `${DOCTORAL}${field ? `, ${field.value}` : ''}`,
              organization: institution,
              start: start.value,
              end: graduation?.value ?? null,
              type: 'full-time' as const,
              skills: [],
              summary: null,
            },
          ]
        : [],
  )
}

/** Trades of which no work is a step toward a technical post. */
export const OTHER_TRADES: ReadonlySet<Trade> = new Set<Trade>([
  'selling',
  'marketing',
  'construction',
  'machines',
  'medicine',
  'accounting',
  'law',
  'teaching',
  'goods',
])

const isOfOthers = (trades: readonly Trade[]): boolean =>
  trades.length > 0 && trades.every((t) => OTHER_TRADES.has(t))

/**
 * The jobs that may count toward years of an area, or of what a title names. Where that is technical work, all but those of another world: years in a shop are none of "five
 * years of experience" in a post for developers. Where it is a trade of another world, those of that trade: years of code are none in a post for nurses. A job
 * whose title names no occupation may be anything.
 */
export function ofThisWorld(
  jobs: readonly ExperienceFact[],
  area: string | null,
): readonly ExperienceFact[] {
  const asked = tradesAsked(area ?? '')
  if (asked.length === 0) return jobs
  const isOther = isOfOthers(asked)
  if (!isOther && asked.some((t) => OTHER_TRADES.has(t))) return jobs
  return jobs.filter((job) => {
    const trades = mainOf(occupationsIn(job.title ?? ''))
    if (trades.length === 0) return true
    return isOther ? isOfTrade(job, asked) : !isOfOthers(trades)
  })
}

/** Words by which all technical work is meant, with those that stand around them. */
const ANY_TECHNICAL =
  /^(?:the |an? )?(?:relevant |related |professional )?(?:it|information technology|tech|technology|technical)(?:[- ](?:related|based))?(?: (?:work|field|industry|sector|roles?|positions?|jobs?|environment|domain|area))?$/i

/** Whether an area of work is technical work of whatever kind ("years in IT"). */
export const isAnyTechnical = (area: string): boolean => ANY_TECHNICAL.test(area.trim())

/** Whether a job was technical work, by what its title names. */
export const isTechnicalJob = ({ title }: ExperienceFact): boolean =>
  mainOf(occupationsIn(title ?? '')).some((t) => !OTHER_TRADES.has(t))

/** What years are asked of: an area of work, or a skill; null where none is named. And in what post. */
export interface PostYears {
  readonly minYears: number
  readonly area: string | null
  readonly title: string | null
}

/** What the trade of years goes by: the title of a post outside technology, unless years of a technical area are asked there; elsewhere the area. */
function tradeOf({ area, title }: PostYears): string | null {
  const asked = tradesAsked(area ?? '')
  const goesByTitle =
    isOfOthers(tradesAsked(title ?? '')) && (asked.length === 0 || isOfOthers(asked))
  if (goesByTitle) return title
  return isOfOthers(asked) ? null : (area ?? title)
}

/**
 * Whether the years asked are out of reach. In a technical post all technical work counts, in whatever field; in another only work of its trade: no years of code are a
 * step toward two of nursing. Internships say how much they are by their months.
 */
export function isHopeless(asked: PostYears, profile: Profile, asOf: Day): boolean {
  const rule = HOPELESS.find((r) => asked.minYears >= r.from)
  if (!rule || profile.experience === null) return false
  const jobs = ofThisWorld([...profile.experience, ...doctoralWork(profile)], tradeOf(asked))
  if (jobs.some((j) => j.start === null)) return false
  return monthsOf(jobs, asOf, 'most') <= 12 * asked.minYears * rule.share
}

/** Whether somebody has far more years than a post for beginners takes. */
export const isFarOver = (maxYears: number | null, months: number): boolean =>
  maxYears !== null &&
  maxYears <= FAR_OVER.is.upTo &&
  months > 12 * Math.max(maxYears * FAR_OVER.is.times, maxYears + FAR_OVER.is.years)

/** The share from which a trade is what an occupation is about. */
const MAIN = 0.7
const HALF = 0.5
/** Trades that somebody has practised whose title says "software engineer" and no more. */
const PLAIN: ReadonlySet<Trade> = new Set<Trade>(['code', 'server'])

const mainOf = (named: readonly NamedOccupation[]): Trade[] => [
  ...new Set(
    named.flatMap(({ trades }) =>
      entriesOf(trades).flatMap(([t, share]) => (share >= MAIN ? t : [])),
    ),
  ),
]

/** The trades that an area of work names, as an occupation or as a field; empty where it names neither. */
export function tradesAsked(area: string): readonly Trade[] {
  const occupations = mainOf(occupationsIn(area))
  return occupations.length > 0 ? occupations : mainOf(studiesIn(area))
}

function tradesOf({ title, summary }: ExperienceFact): Trades {
  const named = [...occupationsIn(title ?? ''), ...occupationsIn(summary ?? '')]
  const studied = /^Doctoral/.test(title ?? '') ? studiesIn(title ?? '') : []
  return tradesTogether([...named, ...studied].map((n) => n.trades))
}

/** Whether a job was of one of the trades that an area asks for. */
export function isOfTrade(job: ExperienceFact, asked: readonly Trade[]): boolean {
  const held = tradesOf(job)
  return (
    asked.filter((t) => (held[t] ?? 0) >= HALF || ((held.code ?? 0) === 1 && PLAIN.has(t))).length >
    0
  )
}
