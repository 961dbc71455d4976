import { isoDay } from '../core/day.ts'
import { foreignNote } from '../core/languages.ts'
import type { Profile } from '../core/profile.ts'
import type {
  Finding,
  OpenQuestion,
  Qualified,
  ParsedPosting,
  Recommendation,
  Report,
  ScoredGap,
} from '../core/report.ts'
import type { Importance, RequirementBase } from '../core/requirement.ts'
import {
  atLeast,
  blockingOf,
  credit,
  standingOf as standingOfVerdict,
  type Gap,
  type Verdict,
} from '../core/verdict.ts'
import { check, kindOf, type KindName } from '../requirements/registry.ts'
import type { AvailabilityRequirement } from '../requirements/availability/index.ts'
import type { Gate, Situation } from '../requirements/kind.ts'
import type { LocationRequirement } from '../requirements/location/index.ts'
import { weightOf, weightReason, WEIGHTS, type WeightOverrides } from '../requirements/weights.ts'
import { byText } from '../core/order.ts'
import { fitOf, type Fit, type Judging as FitInput } from './advice/fit.ts'
import { isInReach, isWorthIt, priorityOf } from './advice/priority.ts'
import { minorOf } from './advice/standing.ts'
import { conditionsOf, FACT_RULE, type Condition } from './conditions/index.ts'
import { coveredNote } from './coverage.ts'
import { demandsOf, type Demand } from './demands.ts'
import { blocks, knocksOut, qualified, recommend, type AtGate } from './gate.ts'
import { closedOn, endedBy, namedJob } from './expiry.ts'
import { isAbove, isForStudents, isOfOthers, ladderOf } from './degree-ladder.ts'
import { readingsByRole } from '../extraction/roles.ts'
import { points, score, type Weighed } from './score.ts'

/** A demand with the verdict of the alternative that serves the candidate best. */
interface Judged {
  readonly demand: Demand
  readonly best: RequirementBase
  readonly verdict: Verdict
  readonly others: readonly { readonly requirement: RequirementBase; readonly verdict: Verdict }[]
  readonly weighed: Weighed
  readonly weightReason: string
  readonly atGate: AtGate
  /** In place of what the kind would say. */
  readonly title?: string
}

const rank = (v: Verdict): number => credit(v).low * 10 + credit(v).high

function judgeDemand(
  demand: Demand,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
): Judged {
  const all = demand.requirements.map((requirement) => ({
    requirement,
    verdict: check(requirement, profile, situation),
  }))
  const [first, ...rest] = (
    all.length === 1 ? all : [...all].sort((a, b) => rank(b.verdict) - rank(a.verdict))
  ) as [(typeof all)[number], ...typeof all]
  const credits = atLeast(
    1,
    all.map(({ verdict }) => credit(verdict)),
  )
  const kind = kindOf(first.requirement)
  const asksNothing = kind.asksNothing?.(first.requirement) ?? false
  const silent =
    asksNothing ||
    (WEIGHTS[first.requirement.kind as KindName].onlyWithEvidence && first.verdict.status !== 'met')
  const wording = [
    first.requirement.kind as KindName,
    demand.importance,
    kind.emphasis?.(first.requirement) ?? 'plain',
    overrides,
  ] as const
  const weight = silent ? 0 : weightOf(...wording)
  return {
    demand,
    best: first.requirement,
    verdict: first.verdict,
    others: rest,
    weighed: { importance: demand.importance, weight, credit: credits },
    weightReason: silent ? 'A self-check: it does not count.' : weightReason(...wording),
    atGate: {
      gate: asksNothing ? 'none' : gateOf(demand, first.verdict),
      required: demand.importance === 'required',
      status: first.verdict.status,
      isShort: first.verdict.status === 'unknown' && credits.high < 1,
      closes: blockingOf(first.verdict) === true,
      isFirst: standingOfVerdict(first.verdict) === 'first',
    },
  }
}

/** With demands that are meant for other people shown beside it. */
const beside = (judged: Judged, others: Judged['others']): Judged =>
  others.length === 0 ? judged : { ...judged, others: [...judged.others, ...others] }

const isOut = ({ atGate }: Judged): boolean => knocksOut(atGate)

/** Kinds of which a verdict by itself does not say how the demand stands at the gate: what else is asked may open it. They are also what costs most to judge. */
const MINOR_OR_IDLE: ReadonlySet<string> = new Set([
  'skill',
  'experience',
  'education',
  'graduation',
])

const isSure = ({ requirements }: Demand): boolean =>
  requirements.every((r) => !MINOR_OR_IDLE.has(r.kind))

/**
 * What the posting asks of this candidate: of years by degree the candidate's rung, of several degrees the one that suffices. With `stops` null as soon as one
 * demand knocks out, whatever the others say.
 */
function judgeDemands(
  requirements: readonly RequirementBase[],
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
  stops: boolean,
): Judged[] | null {
  const { asked, aside } = ladderOf(requirements, profile, situation.asOf)
  const demands = demandsOf(asked)
  const early = demands.map((demand) =>
    stops && isSure(demand) ? judgeDemand(demand, profile, situation, overrides) : null,
  )
  if (early.some((judged) => judged !== null && isOut(judged))) return null
  const judged = demands.map((demand, i) =>
    beside(
      early[i] ?? judgeDemand(demand, profile, situation, overrides),
      (aside.get(demand.requirements[0].id) ?? []).map((requirement) => ({
        requirement,
        verdict: check(requirement, profile, situation),
      })),
    ),
  )
  return withoutIdle(judged, requirements, profile)
}

/** A degree above the candidate's is no bar where the posting is content with the candidate's own, nor a date for students of another: each line names whom it takes. */
function withoutIdle(
  judged: readonly Judged[],
  requirements: readonly RequirementBase[],
  profile: Profile,
): Judged[] {
  const isDegree = ({ demand, best }: Judged): boolean =>
    best.kind === 'education' &&
    demand.importance === 'required' &&
    demand.requirements.length === 1
  const enough = judged.find((j) => isDegree(j) && j.verdict.status === 'met')
  if (!enough) return [...judged]
  const idle = judged.filter(
    (j) =>
      j.verdict.status === 'unmet' &&
      ((isDegree(j) && isAbove(j.best, profile) && !isForStudents(j.best, enough.best)) ||
        isOfOthers(j.best, requirements, profile)),
  )
  return judged
    .filter((j) => !idle.includes(j))
    .map((j) =>
      j === enough
        ? beside(
            j,
            idle.map(({ best, verdict }) => ({ requirement: best, verdict })),
          )
        : j,
    )
}

/** A fact of the job that stands in the way: it counts at the gate and nowhere else. */
const judgeCondition = ({ requirement, title, verdict }: Condition): Judged => ({
  demand: { importance: 'required', requirements: [requirement] },
  best: requirement,
  verdict,
  others: [],
  weighed: { importance: 'required', weight: 0, credit: credit(verdict) },
  weightReason: 'A fact of the job: it counts at the gate, not in the score.',
  atGate: {
    gate: standingOfVerdict(verdict) === 'aside' ? 'none' : 'knock-out',
    required: true,
    status: verdict.status,
    closes: blockingOf(verdict) === true,
  },
  title,
})

/** The gate of the strictest alternative; open where the verdict says that it never closes, none where it is only talked about. */
function gateOf(demand: Demand, verdict: Verdict): Gate {
  if (standingOfVerdict(verdict) === 'aside' && blockingOf(verdict) !== true) return 'none'
  const gates = demand.requirements.map((r) => kindOf(r).gateOf?.(r) ?? kindOf(r).gate)
  if (!gates.includes('knock-out')) return gates[0] ?? 'none'
  return blockingOf(verdict) === false ? 'open' : 'knock-out'
}

/** Where the work is, by the demands on place: a right to work may leave a town out. */
const placesAsked = (requirements: readonly RequirementBase[]): readonly string[] =>
  requirements.flatMap((r) =>
    r.kind === 'location' ? ((r as Partial<LocationRequirement>).places ?? []) : [],
  )

/** The most hours a week that the posting asks for: a right to work may be capped. */
function hoursAsked(requirements: readonly RequirementBase[]): number | null {
  const hours = requirements.flatMap((r) => {
    const { hoursPerWeek } = r as Partial<AvailabilityRequirement>
    return r.kind === 'availability' && hoursPerWeek ? [hoursPerWeek] : []
  })
  return hours.length > 0 ? Math.max(...hours) : null
}

/** A report, and what would be recommended if the profile held more. */
export interface Judging {
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
): Report => judging(reading, profile, situation, overrides).report

/** Kinds of which a verdict can rise with what is learned. */
const LEARNED: ReadonlySet<string> = new Set(['skill', 'experience', 'language', 'certification'])

/**
 * The same as `judge`, and a way to ask again for a profile that holds more, which costs less than judging anew. Of several roles that is judged
 * which is worth most to this profile; of equals the first.
 */
export function judging(
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides = {},
): Judging {
  if (reading.roles.length === 0) return judgingOne(reading, profile, situation, overrides)
  const all = readingsByRole(reading).map(({ role, reading: own }) => ({
    role,
    ...judgingOne(own, profile, situation, overrides),
  }))
  const best = all.reduce((a, b) => (b.report.priority > a.report.priority ? b : a))
  const others = all.filter((one) => one !== best).map(({ role }) => role.title)
  return {
    report: { ...best.report, role: { title: best.role.title, others } },
    again: best.again,
  }
}

/**
 * The same as `judging`, or null where the candidate is knocked out, found with as little work as can be: by what the job itself closes, then by demands that nothing
 * else can open. Of a posting for several roles all is judged.
 */
export function judgingUnlessOut(
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides = {},
): Judging | null {
  return reading.roles.length === 0
    ? judgingParts(reading, profile, situation, overrides, true)
    : judging(reading, profile, situation, overrides)
}

const judgingOne = (
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
): Judging => judgingParts(reading, profile, situation, overrides, false) as Judging

/** With `stops` null where the candidate is knocked out. */
function judgingParts(
  reading: ParsedPosting,
  profile: Profile,
  situation: Situation,
  overrides: WeightOverrides,
  stops: boolean,
): Judging | null {
  const asked: Situation = {
    ...situation,
    hoursPerWeek: hoursAsked(reading.requirements),
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
  readonly judged: readonly Judged[]
  readonly findings: readonly Finding[]
  readonly fit: Fit
  readonly qualified: Qualified
  readonly recommendation: Recommendation
}

function standingOf(judged: readonly Judged[], of: FitInput): Stood {
  const { reading, profile } = of
  const each = points(judged.map((j) => j.weighed))
  const sum = judged.reduce((n, j) => n + j.weighed.weight, 0)
  const strict = judged.map((j, i): Finding => finding(j, each[i] ?? { low: 0, high: 0 }, sum))
  const fit = fitOf(strict, of)
  const isWhole = isWorthIt(fit.parts) && !fit.missesTitle
  const minor = minorOf(strict, of, fit.titled, isWhole)
  const fits = !fit.isTelling || fit.isThin || profile.skills === null || isWhole
  const open = judged.map(({ atGate: at }, i) =>
    minor.has(strict[i] as Finding) ? { ...at, gate: 'none' as const } : at,
  )
  const isLost = isAbroad(reading) && recommend(open, fits) === 'stretch'
  const atGate = open.map((at, i) =>
    isLost && isCountry(judged[i] as Judged) ? { ...at, closes: true } : at,
  )
  const findings = strict.map((f, i) => stated(f, atGate[i] as AtGate))
  // nothing asked is no yes; what the job itself closes is closed
  const nothing = reading.requirements.length === 0 && qualified(atGate) !== 'no'
  return {
    judged,
    findings,
    fit,
    qualified: nothing ? 'open' : qualified(atGate, fits),
    recommendation:
      nothing && !fit.isTelling ? 'clarify' : recommend(atGate, fits, isInReach(fit.parts)),
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

/** The right to work in the country of the job, which no line of the posting asks for. */
const isCountry = ({ best }: Judged): boolean =>
  best.rule === FACT_RULE && best.kind === 'workAuthorization'

/** Work that is done where the job is. */
const isAbroad = ({ posting }: ParsedPosting): boolean => posting.workplace !== 'remote'

const LOST =
  'Employers sponsor a visa for people who bring most of what a job needs; too much of it is missing here.'

/** A finding as it stands at the gate once the whole is known: what is minor opens it, what is lost closes it. */
function stated(f: Finding, at: AtGate): Finding {
  const isClosed = knocksOut(at)
  if (at.gate === f.gate && isClosed === f.knocksOut) return f
  return isClosed && !f.knocksOut
    ? { ...f, knocksOut: true, reason: `${f.reason} ${LOST}` }
    : { ...f, gate: at.gate, blocking: blocks(at) }
}

function finding(
  { demand, best, verdict, others, weighed, weightReason: why, atGate, title }: Judged,
  earned: Weighed['credit'],
  sum: number,
): Finding {
  const open = verdict.status === 'unknown' ? verdict.question : null
  const goodNews = kindOf(best).asksNothing?.(best) ?? false
  const missing =
    sum === 0 ? 0 : Math.round((1000 * weighed.weight * (1 - weighed.credit.low)) / sum) / 10
  const gap: ScoredGap | null =
    verdict.status === 'partial' || verdict.status === 'unmet'
      ? scored(verdict.gap, missing, best, demand.importance)
      : null
  return {
    requirement:
      best.importance === demand.importance ? best : { ...best, importance: demand.importance },
    title: title ?? kindOf(best).describe(best),
    status: verdict.status,
    credit: weighed.credit,
    weight: weighed.weight,
    weightReason: why,
    points: earned,
    blocking: blocks(atGate),
    gate: atGate.gate,
    knocksOut: knocksOut(atGate),
    evidence: verdict.evidence,
    reason: verdict.reason,
    gap,
    asks: !goodNews,
    question: goodNews ? null : (open?.text ?? null),
    key: goodNews ? null : (open?.key ?? null),
    alternatives: others.map((o) => ({
      requirement: o.requirement,
      title: kindOf(o.requirement).describe(o.requirement),
      status: o.verdict.status,
      reason: o.verdict.reason,
    })),
  }
}

const scored = (
  { subject, have, want, studyable }: Gap,
  points: number,
  { id, kind }: RequirementBase,
  importance: Importance,
): ScoredGap =>
  studyable === undefined
    ? { subject, have, want, points, requirement: id, importance, kind }
    : { subject, have, want, studyable, points, requirement: id, importance, kind }

/** Open questions, each once, those first whose answer moves most: the gate before the score. */
function questions(findings: readonly Finding[], judged: readonly Judged[]): OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>()
  findings.forEach((f, i) => {
    if (
      f.question === null ||
      f.key === null ||
      WEIGHTS[f.requirement.kind as KindName].onlyWithEvidence ||
      (judged[i]?.weighed.weight === 0 && !f.blocking && !isCountry(judged[i] as Judged))
    )
      return
    const worth = Math.round((f.points.high - f.points.low) * 10) / 10
    const known = asked.get(f.question)
    if (known)
      asked.set(f.question, {
        ...known,
        decides: known.decides || f.blocking,
        points: Math.round((known.points + worth) * 10) / 10,
      })
    else
      asked.set(f.question, {
        text: f.question,
        key: f.key,
        requirement: f.requirement.id,
        decides: f.blocking,
        points: worth,
      })
  })
  return [...asked.values()].sort(
    (a, b) => Number(b.decides) - Number(a.decides) || b.points - a.points,
  )
}

function warnings(
  reading: ParsedPosting,
  situation: Situation,
  scored: boolean,
  isTelling: boolean,
): string[] {
  const said: string[] = []
  const foreign = foreignNote(reading.posting.language)
  if (foreign !== null) said.push(foreign)
  if (reading.requirements.length === 0)
    said.push(
      isTelling
        ? 'Nothing in this posting was understood as a requirement, so there is no score; the verdict goes by the title and the technologies that it names. Read it yourself before you decide.'
        : 'Nothing in this posting was understood as a requirement, so there is no verdict and no score. Read it yourself before you decide.',
    )
  else if (!scored)
    said.push('No requirement of this posting can be scored; what was read is listed below.')
  if (reading.coverage.unread > 0)
    said.push(
      `${reading.coverage.unread} of ${reading.coverage.requirementLines} requirement lines could not be read; they are listed below.`,
    )
  const covered = coveredNote(reading)
  if (foreign === null && covered !== null) said.push(covered)
  said.push(...reading.conflicts.map((c) => `Contradiction: ${c.message}`))
  if (endedBy(situation) !== null)
    said.push(
      `${namedJob(situation)} lies in the past on ${isoDay(situation.asOf)}: this posting has passed.`,
    )
  const closed = closedOn(situation)
  if (closed !== null) said.push(`Applications closed on ${isoDay(closed)}.`)
  return said
}
