import { itemAt } from '../core/item-at.ts'
import { isoDay } from '../core/day.ts'
import type { Profile } from '../core/profile.ts'
import type { Finding, Qualified, ParsedPosting, Report } from '../core/report.ts'
import type { Recommendation } from '../core/choices.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Situation } from '../requirements/kind.ts'
import { isOfKind } from '../requirements/registry.ts'
import type { WeightOverrides } from '../requirements/weights.ts'
import { byText } from '../core/order.ts'
import { fitOf, type Fit, type FitInput } from './advice/fit.ts'
import { isInReach, isWorthIt, priorityOf } from './advice/priority.ts'
import { minorOf } from './advice/minor.ts'
import { conditionsOf } from './conditions/index.ts'
import { qualified, recommend } from './gate.ts'
import { readingsByRole } from '../extraction/roles.ts'
import { points, score } from './score.ts'
import { type JudgedDemand, judgeDemand, judgeCondition } from './judge-demand.ts'
import { isOut, judgeDemands } from './judge-demands.ts'
import { isCountry, settledFinding, finding, questions } from './findings.ts'
import { warnings } from './warnings.ts'

/** Where the work is, by the demands on place: a right to work may leave a town out. */
const placesAsked = (requirements: readonly RequirementBase[]): readonly string[] =>
  requirements.flatMap((r) => (isOfKind(r, 'location') ? r.places : []))

/** The most hours a week that the posting asks for: a right to work may be capped. */
function hoursAsked(requirements: readonly RequirementBase[]): number | null {
  const hours = requirements.flatMap((r) =>
    isOfKind(r, 'availability') && r.hoursPerWeek ? [r.hoursPerWeek] : [],
  )
  return hours.length > 0 ? Math.max(...hours) : null
}

/** A report, and what would be recommended if the profile held more. */
export interface Evaluation {
  readonly report: Report
  /** The recommendation for the same posting and a profile that is the first one with skills, languages or certificates added to it. */
  readonly again: (more: Profile) => Recommendation
}

/** Judges a profile against what was read of a posting. Knows no other posting: same input, same report. */
export const evaluate = (
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides = {},
): Report => evaluationOf(reading, profile, situation, overrides).report

/** Kinds of which a verdict can rise with what is learned. */
const LEARNED: ReadonlySet<string> = new Set(['skill', 'experience', 'language', 'certification'])

/**
 * The same as `evaluate`, and a way to ask again for a profile that holds more, which costs less than evaluationOf anew. Of several roles that is judged
 * which is worth most to this profile; of equals the first.
 */
export function evaluationOf(
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides = {},
): Evaluation {
  if (reading.roles.length === 0) return evaluationOfOne(reading, profile, situation, overrides)
  const all = readingsByRole(reading).map(({ role, reading: own }) => ({
    role,
    ...evaluationOfOne(own, profile, situation, overrides),
  }))
  const best = all.reduce((a, b) => (b.report.priority > a.report.priority ? b : a))
  const others = all.filter((one) => one !== best).map(({ role }) => role.title)
  return {
    report: { ...best.report, role: { title: best.role.title, others } },
    again: best.again,
  }
}

/**
 * The same as `evaluationOf`, or null where the candidate is knocked out, found with as little work as can be: by what the job itself closes, then by demands that nothing
 * else can open. Of a posting for several roles all is judged.
 */
export function evaluationUnlessOut(
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides = {},
): Evaluation | null {
  return reading.roles.length === 0
    ? evaluationOrNull(reading, profile, situation, overrides, true)
    : evaluationOf(reading, profile, situation, overrides)
}

const evaluationOfOne = (
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
): Evaluation => evaluationOrNull(reading, profile, situation, overrides, false) as Evaluation

/** With `stops` null where the candidate is knocked out. */
function evaluationOrNull(
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
  stops: boolean,
): Evaluation | null {
  const asked: Situation = {
    ...situation,
    hoursPerWeek: hoursAsked(reading.requirements),
    freeFrom: profile.availability?.start?.value.first ?? null,
    places: placesAsked(reading.requirements),
  }
  const conditions = conditionsOf(reading, profile, asked).map(judgeCondition)
  if (stops && conditions.some(isOut)) return null
  const demands = judgeDemands(reading.requirements, profile, asked, overrides, stops)
  if (!demands) return null
  const stood = standingOf([...demands, ...conditions], { reading, profile, situation })
  return {
    report: reportOf(stood, { reading, profile, situation }),
    again: (more) => {
      const anew = demands.map((j) =>
        j.weighed.credit.low < 1 && j.demand.requirements.some((r) => LEARNED.has(r.kind))
          ? judgeDemand(j.demand, more, asked, overrides)
          : j,
      )
      return standingOf([...anew, ...conditions], { reading, profile: more, situation })
        .recommendation
    },
  }
}

/** What all verdicts on a posting come to. */
interface Stood {
  readonly judged: readonly JudgedDemand[]
  readonly findings: readonly Finding[]
  readonly fit: Fit
  readonly qualified: Qualified
  readonly recommendation: Recommendation
}

function standingOf(judged: readonly JudgedDemand[], of: FitInput): Stood {
  const { reading, profile } = of
  const each = points(judged.map((j) => j.weighed))
  const sum = judged.reduce((n, j) => n + j.weighed.weight, 0)
  const strict = judged.map((j, i): Finding => finding(j, each[i] ?? { low: 0, high: 0 }, sum))
  const fit = fitOf(strict, of)
  const isWhole = isWorthIt(fit.parts) && !fit.missesTitle && !fit.isOtherTrade
  const minor = minorOf(strict, of, fit.titled, isWhole)
  const fits = !fit.isTelling || fit.isThin || profile.skills === null || isWhole
  const open = judged.map(({ atGate: at }, i) =>
    minor.has(itemAt(strict, i)) ? { ...at, gate: 'none' as const } : at,
  )
  const isLost = judged.some(isCountry) && isOnSite(reading) && recommend(open, fits) === 'stretch'
  const atGate = open.map((at, i) =>
    isLost && isCountry(itemAt(judged, i)) ? { ...at, closes: true } : at,
  )
  const findings = strict.map((f, i) => settledFinding(f, itemAt(atGate, i)))
  // nothing asked is no yes; what the job itself closes is closed
  const nothing = reading.requirements.length === 0 && qualified(atGate) !== 'no'
  const said = recommend(atGate, fits, isInReach(fit.parts))
  // nobody is told to apply to a page that lists posts, of which hardly a sentence was there to read
  const isUnsaid = nothing && (!fit.isTelling || (fit.isBlank && said === 'apply'))
  return {
    judged,
    findings,
    fit,
    qualified: nothing ? 'open' : qualified(atGate, fits),
    recommendation: isUnsaid ? 'clarify' : said,
  }
}

function reportOf(stood: Stood, { reading, profile, situation }: FitInput): Report {
  const { judged, findings } = stood
  const whole = score(judged.map((j) => j.weighed))
  const { priority, parts } = priorityOf(stood.fit, findings)
  return {
    schema: 'fit.report/1',
    posting: reading.posting,
    profile: { source: profile.source, name: profile.name },
    asOf: isoDay(situation.asOf),
    qualified: stood.qualified,
    recommendation: stood.recommendation,
    score: whole,
    priority,
    priorityParts: parts,
    lacks: stood.recommendation === 'stretch' ? stood.fit.lacks() : [],
    findings,
    gaps: findings
      .flatMap((f) => (f.gap ? [f.gap] : []))
      .sort((a, b) => b.points - a.points || byText(a.subject, b.subject)),
    questions: questions(findings, judged),
    unread: reading.lines
      .filter((l) => l.role === 'unread')
      .map(({ span }) => ({ span, quote: reading.text.slice(span.start, span.end) })),
    warnings: warnings(reading, situation, whole !== null, stood.fit.isTelling),
    coverage: reading.coverage,
  }
}

/** Work that is done where the job is. */
const isOnSite = ({ posting }: ParsedPosting): boolean => posting.workplace !== 'remote'
