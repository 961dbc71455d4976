import { entriesOf } from '../../core/records.ts'
import { DAYS_OF_YEAR, type Day } from '../../core/day.ts'
import type { EducationFact, ExperienceFact, Profile, SkillFact } from '../../core/profile.ts'
import { OTHER_TRADES } from '../../requirements/shared/career-years.ts'
import { timeOf, typeOf } from '../../requirements/shared/work-months.ts'
import { concept, conceptNamed } from '../../vocabulary/index.ts'
import { occupationsIn, scaled, studiesIn, tradesTogether } from '../../vocabulary/occupations.ts'
import { proves } from '../../vocabulary/relations.ts'
import type { Trades } from '../../vocabulary/trades.ts'

/** Where a candidate stands. */
export interface Career {
  /** What the candidate has done, learned or listed, each trade from 0 to 1. */
  readonly trades: Trades
  /** Years of technical work; internships and part-time work count half. */
  readonly years: number
  readonly isStudent: boolean
  readonly jobs: readonly Post[]
}

/** A job that was held: what it was, and its years, those of internships and part-time work half. */
export interface Post {
  readonly title: string
  readonly trades: Trades
  readonly years: number
}

/** How far each source proves a trade. A job ripens from a summer's to two years'; a course of study with the years since its start. */
const PROOF = {
  job: { least: 0.5, years: 4 },
  summary: 0.5,
  study: { least: 0.4, most: 0.75, years: 3 },
  skill: { expert: 0.45, proficient: 0.45, familiar: 0.3, aware: 0.15 },
  writing: 0.5,
  publication: 0.7,
} as const

function yearsOf(job: ExperienceFact, asOf: Day): number {
  const time = timeOf(job, asOf, 'most')
  return time ? (time.to - time.from) / DAYS_OF_YEAR : 0
}

/** Whether an occupation is technical work, to half of it at least. */
export const isTechnical = (trades: Trades): boolean =>
  entriesOf(trades).some(([t, share]) => share >= 0.5 && !OTHER_TRADES.has(t))

function tradesOfJob(job: ExperienceFact, years: number): Trades[] {
  const { least, years: ripe } = PROOF.job
  const ripeness = Math.min(1, least + years / ripe)
  return [
    ...occupationsIn(job.title ?? '').map((n) => scaled(n.trades, ripeness)),
    ...occupationsIn(job.summary ?? '').map((n) => scaled(n.trades, PROOF.summary * ripeness)),
  ]
}

function tradesOfStudy({ field, start, degree }: EducationFact, asOf: Day): Trades[] {
  const { least, most, years } = PROOF.study
  const begun = start ? (asOf - start.value.first) / DAYS_OF_YEAR / years : 1
  const share = least + (most - least) * Math.min(1, Math.max(0, begun))
  const named = studiesIn(field?.value ?? '').map((n) => scaled(n.trades, share))
  return degree?.value === 'doctorate' ? [...named, { research: 1 }] : named
}

/** Trades of skills that were looked up, by name and level: one profile after the other, and each with one thing more, names the same ones. */
const MOST_SKILLS = 4096
const skillTrades = new Map<string, readonly Trades[]>()

function tradesOfSkill({ name, level }: Pick<SkillFact, 'name' | 'level'>): readonly Trades[] {
  const key = `${name}\n${level ?? ''}`
  const met = skillTrades.get(key)
  if (met) return met
  if (skillTrades.size >= MOST_SKILLS) skillTrades.clear()
  const found = seekTrades({ name, level })
  skillTrades.set(key, found)
  return found
}

function seekTrades({ name, level }: Pick<SkillFact, 'name' | 'level'>): Trades[] {
  const share = PROOF.skill[level ?? 'proficient']
  const known = conceptNamed(name)
  const names = known ? [...proves(known.id)].map((id) => concept(id).name) : [name]
  const named = names.flatMap((n) => occupationsIn(n).map((o) => scaled(o.trades, share)))
  return known?.kind === 'language' ? [...named, { code: PROOF.writing * share }] : named
}

/** Years of some jobs together, in tenths. */
export const yearsTogether = (jobs: readonly Post[]): number =>
  Math.round(10 * jobs.reduce((sum, job) => sum + job.years, 0)) / 10

const careers = new WeakMap<Profile, { readonly asOf: Day; readonly career: Career }>()

/** What a profile says of the candidate's trades, years and studies on a day; made once for each profile. */
export function careerOf(profile: Profile, asOf: Day): Career {
  const known = careers.get(profile)
  if (known?.asOf === asOf) return known.career
  const career = seekCareer(profile, asOf)
  careers.set(profile, { asOf, career })
  return career
}

function seekCareer(profile: Profile, asOf: Day): Career {
  const jobs = profile.experience ?? []
  const posts = jobs.map((job): Post => ({
    title: job.title ?? '',
    trades: tradesTogether(occupationsIn(job.title ?? '').map((n) => n.trades)),
    years: yearsOf(job, asOf) * (typeOf(job) === 'full-time' ? 1 : 0.5),
  }))
  const years = yearsTogether(posts.filter((p) => isTechnical(p.trades)))
  return {
    trades: tradesTogether([
      ...jobs.flatMap((job) => tradesOfJob(job, yearsOf(job, asOf))),
      ...(profile.education ?? []).flatMap((e) => tradesOfStudy(e, asOf)),
      ...(profile.skills ?? []).flatMap(tradesOfSkill),
      ...((profile.publications ?? []).length > 0 ? [{ research: PROOF.publication }] : []),
    ]),
    years,
    jobs: posts,
    isStudent: (profile.education ?? []).filter((e) => isUnderWay(e, asOf)).length > 0,
  }
}

const isUnderWay = ({ graduation }: EducationFact, asOf: Day): boolean =>
  graduation !== null && graduation.value.last >= asOf
