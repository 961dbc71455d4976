import { DAYS_OF_YEAR, type Day, type When } from '../../core/day.ts'
import {
  SKILL_LEVELS,
  type SkillFact,
  type SkillLevel,
  type SkillOrigin,
} from '../../core/profile.ts'
import type { Credit } from '../../core/verdict.ts'
import type { ConceptId } from '../../vocabulary/index.ts'
import { isEnough, TOO_FEW } from '../shared/years-short.ts'
import { CREDIT } from './credits.ts'
import { knownFrom, type Job, type Known, type KnownSkills } from './known.ts'

const rank = (level: SkillLevel): number => SKILL_LEVELS.indexOf(level)

/** The level at which something is known, and whether the profile says so or leaves it open. */
export interface KnownLevel {
  readonly level: SkillLevel
  readonly stated: boolean
}

/** Places that tell of use, and of no level. */
const USES: ReadonlySet<SkillOrigin> = new Set<SkillOrigin>([
  'experience',
  'project',
  'publication',
])

/**
 * The best level among the entries, where one without a level counts as most people mean it. Only a job or a project that uses a skill speaks of
 * no level of its own: for it counts what is said of the same skill elsewhere; a narrower skill counts by its own level.
 */
export function levelKnown(entries: readonly Known[]): KnownLevel {
  const stated = new Set(entries.filter(isLevelled).map(keyOf))
  let best: KnownLevel | null = null
  for (const k of entries) {
    if (!isLevelled(k) && USES.has(k.fact.origin) && stated.has(keyOf(k))) continue
    const known: KnownLevel = {
      level: k.fact.level ?? CREDIT.unlevelled.is,
      stated: isLevelled(k),
    }
    const above = best === null ? 1 : rank(known.level) - rank(best.level)
    if (above > 0 || (above === 0 && known.stated)) best = known
  }
  return best ?? { level: CREDIT.unlevelled.is, stated: false }
}

const isLevelled = ({ fact }: Known): boolean => fact.level !== null

/** A skill that is added to a profile, at the better of its level and the one that the profile holds it at: what is added takes nothing away. */
export function besideKnown(added: SkillFact, { all }: KnownSkills): SkillFact {
  const key = keyOf(knownFrom(added))
  const same = all.filter((k) => keyOf(k) === key)
  if (added.level === null || same.length === 0) return added
  const { level } = levelKnown(same)
  return rank(level) > rank(added.level) ? { ...added, level } : added
}

/** Credit by levels short of what is asked. */
export const levelCredit = (known: SkillLevel, asked: SkillLevel | null): number =>
  CREDIT.levelsShort.is[Math.max(0, rank(asked ?? CREDIT.unasked.is) - rank(known))] ?? 0

/** Years of use. */
export interface KnownYears {
  /** What the profile proves: between `low` and `high` where the dates of jobs are known only to the year; null where it proves none. */
  readonly proved: Credit | null
  /** Entries of a skill for which neither years nor dated jobs are known: they may hold more. */
  readonly untold: readonly Known[]
}

/** Years that the profile states, or those of the jobs that used it, whichever is more. */
export function yearsKnown(
  entries: readonly Known[],
  wanted: ConceptId | string,
  jobs: readonly Job[],
  asOf: Day,
): KnownYears {
  const stated = Math.max(-1, ...entries.map((k) => k.fact.years ?? -1))
  const serve = (j: Job): boolean =>
    typeof wanted === 'string' ? j.words.has(wanted) : j.proves.has(wanted)
  const worked = yearsOfJobs(jobs.filter(serve), asOf)
  const told = new Set<string>()
  for (const k of entries)
    if (k.fact.years !== null || jobs.some((j) => j.fact.start !== null && usedIn(k, j)))
      told.add(keyOf(k))
  const untold = entries.filter((k) => k.fact.origin !== 'shown' && !told.has(keyOf(k)))
  const isShown = entries.length > 0 && entries.every((k) => k.fact.origin === 'shown')
  if (worked && worked.high > stated)
    return { proved: { low: Math.max(stated, worked.low), high: worked.high }, untold }
  if (isShown) return { proved: worked ?? { low: 0, high: 0 }, untold }
  return { proved: stated < 0 ? null : { low: stated, high: stated }, untold }
}

/** One and the same skill has one key, wherever it is named. */
const keyOf = ({ concepts, words, fact }: Known): string =>
  `${fact.origin === 'shown' ? 'shown ' : ''}${concepts.join(' ') || words}`

const usedIn = ({ concepts, words }: Known, job: Job): boolean =>
  job.words.has(words) || concepts.some((id) => job.proves.has(id))

/** A month counts as a whole one; a bare year may be as little as its last day. */
const coarse = ({ first, last }: When): boolean => last - first > 31

function yearsOfJobs(jobs: readonly Job[], asOf: Day): Credit | null {
  const dated = jobs.flatMap(({ fact: { start, end } }) => (start ? [{ start, end }] : []))
  if (dated.length === 0) return null
  const longest = covered(
    dated.map(({ start, end }) => [start.first, Math.min(asOf, end ? end.last + 1 : asOf)]),
  )
  const shortest = covered(
    dated.map(({ start, end }) => [
      coarse(start) ? start.last : start.first,
      Math.min(asOf, end ? earliestEnd(end) : asOf),
    ]),
  )
  return { low: tenth(shortest / DAYS_OF_YEAR), high: tenth(longest / DAYS_OF_YEAR) }
}

const earliestEnd = (end: When): Day => (coarse(end) ? end.first : end.last + 1)

/** One decimal: what a person would say. */
const tenth = (years: number): number => Math.round(years * 10) / 10

/** Days covered by stretches, those that overlap counted once. */
function covered(stretches: readonly (readonly [Day, Day])[]): number {
  let days = 0
  let reached = -Infinity
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (to <= Math.max(from, reached)) continue
    days += to - Math.max(from, reached)
    reached = to
  }
  return days
}

/** Credit by the share of the years asked. Unknown years leave it open between the least and the whole. */
export function yearsCredit({ proved, untold }: KnownYears, asked: number): Credit {
  const of = (years: number): number =>
    isEnough('skill', years, asked)
      ? 1
      : Math.max(TOO_FEW.leastOfSkill.is, Math.round((100 * years) / asked) / 100)
  return { low: of(proved?.low ?? 0), high: proved && untold.length === 0 ? of(proved.high) : 1 }
}

/** When it was last used, where every place that tells of its use lies long back; null where it may be in use. */
export function lastUse(entries: readonly Known[], asOf: Day): When | null {
  let last: When | null = null
  for (const { fact } of entries) {
    if (fact.lastUsed === null && fact.origin === 'experience') return null
    if (fact.lastUsed !== null && (last === null || fact.lastUsed.last > last.last))
      last = fact.lastUsed
  }
  return last !== null && last.last < asOf - CREDIT.stale.is * DAYS_OF_YEAR ? last : null
}
