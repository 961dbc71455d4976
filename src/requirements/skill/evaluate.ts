import { listed } from '../../core/listed.ts'
import type { Profile } from '../../core/profile.ts'
import type { Credit, Evidence, Gap, NonEmpty, Verdict } from '../../core/verdict.ts'
import { isHopeless } from '../shared/career-years.ts'
import type { Situation } from '../kind.ts'
import { blocking, met, partial, unknown, unmet } from '../shared/verdicts.ts'
import { knownSkills, type Known } from './known.ts'
import { memberOf, type SkillMeasure, type Member, type WantedSkill } from './member.ts'
import type { SkillRequirement } from './requirement.ts'
import {
  have,
  metReason,
  oneOf,
  questionForSkills,
  questionForYears,
  shortReason,
  wantOf,
} from './reasons.ts'
import { conceptOf, wantedBy } from './wanted.ts'

/** Whole hundredths: what the report prints is what is counted. Not to 0 or 1, which would be another status. */
const hundredths = (credit: number): number =>
  credit <= 0 || credit >= 1
    ? credit
    : Math.min(0.99, Math.max(0.01, Math.round(credit * 100) / 100))

/**
 * Credit of a demand for `need` of its members: the mean of the best. For one member this is OR. For several the law is AND, the smaller; but
 * four of five skills are not none of them, and neither gate nor recommendation tell a part from nothing, so that the share counts.
 */
function together(members: readonly Member[], need: number): Credit {
  const mean = (end: 'low' | 'high'): number => {
    const best = members
      .map((m) => m.credit[end])
      .sort((a, b) => b - a)
      .slice(0, need)
    return hundredths(best.reduce((sum, c) => sum + c, 0) / need)
  }
  return { low: mean('low'), high: mean('high') }
}

const evidenceOf = (members: readonly Member[]): readonly Evidence[] => {
  const once = new Map<string, Evidence>()
  for (const { fact } of members.flatMap((m) => m.entries))
    once.set(`${fact.at.pointer} ${fact.at.quote}`, fact.at)
  return [...once.values()]
}

/** Of `n` wanted, each thing of the profile that belongs to the class counts by itself. */
function membersOfClass(
  wanted: readonly WantedSkill[],
  known: readonly Known[],
): readonly WantedSkill[] {
  const listed = new Set(wanted.flatMap((w) => (w.isClass ? [] : w.concepts.map((c) => c.id))))
  const more = new Map<number, WantedSkill>()
  for (const { concepts, fact } of known) {
    const [id] = concepts
    const own = id === undefined ? null : conceptOf(fact.name)
    if (own && !listed.has(own.id) && !more.has(own.id))
      more.set(own.id, { name: own.name, concepts: [own], isClass: false, open: false })
  }
  return [...wanted.filter((w) => !w.isClass), ...more.values()]
}

const isDirect = ({ by }: Member): boolean => by === 'same' || by === 'narrower'

/** Of `n` wanted, one thing known does not count twice: as itself, and as what is close to another. */
function eachOnce(members: readonly Member[]): readonly Member[] {
  const taken = new Set(members.filter(isDirect).flatMap((m) => m.entries))
  return members.map((m) =>
    isDirect(m) || !m.entries.every((e) => taken.has(e))
      ? m
      : { ...m, by: 'nothing', entries: [], credit: { low: 0, high: 0 } },
  )
}

/** Skills of a profile against what is asked. A profile that lists no skills at all is asked; one that lists some has said what it has. */
export function checkSkill(
  requirement: SkillRequirement,
  profile: Profile,
  { asOf, job }: Situation,
): Verdict {
  const known = knownSkills(profile)
  const asked: SkillMeasure = { level: requirement.level, minYears: requirement.minYears, asOf }
  const wanted = wantedBy(requirement)
  const need =
    requirement.mode === 'any'
      ? Math.min(requirement.atLeast ?? 1, Math.max(1, wanted.length + (requirement.open ? 9 : 0)))
      : Math.max(1, wanted.length)
  let members: readonly Member[] = wanted.map((w) => memberOf(w, known, asked))
  if (need > 1 && requirement.mode === 'any') {
    const proofs = members.filter((m) => m.wanted.isClass).flatMap((m) => m.entries)
    if (proofs.length > 0)
      members = membersOfClass(wanted, proofs).map((w) => memberOf(w, known, asked))
    members = eachOnce(members)
  }
  const verdict = verdictOf(requirement, members, need, known.silent, asked)
  const { minYears } = requirement
  const isShort = verdict.status === 'partial' || verdict.status === 'unmet'
  return isShort &&
    minYears !== null &&
    isHopeless({ minYears, area: null, title: job.title }, profile, asOf)
    ? blocking(verdict)
    : verdict
}

function verdictOf(
  requirement: SkillRequirement,
  members: readonly Member[],
  need: number,
  silent: boolean,
  asked: SkillMeasure,
): Verdict {
  const credit = together(members, need)
  const helpful = chosen(members, need)
  const evidence = evidenceOf(helpful)
  const [first, ...rest] = evidence
  const proof: NonEmpty<Evidence> | null = first ? [first, ...rest] : null
  if (credit.low === 1 && proof) return met(metReason(requirement, helpful, asked), proof)
  if (silent)
    return unknown(
      'Your profile lists no skills.',
      evidence,
      questionForSkills(requirement, members),
      { low: credit.low, high: 1 },
    )
  const open = helpful.filter((m) => m.credit.low < m.credit.high)
  if (credit.low < credit.high)
    return unknown(
      shortReason(requirement, members, helpful, asked),
      evidence,
      questionForYears(open, asked),
      credit,
    )
  const gap = gapOf(requirement, members, helpful, asked)
  if (credit.high > 0 && proof)
    return partial(shortReason(requirement, members, helpful, asked), proof, credit.low, gap)
  return unmet(shortReason(requirement, members, helpful, asked), evidence, gap)
}

/** The members that the verdict rests on: all of them, or of an any-of the best, and what else is met. */
function chosen(members: readonly Member[], need: number): readonly Member[] {
  if (need >= members.length && members.length > 1) return members.filter((m) => m.credit.high > 0)
  const best = [...members]
    .filter((m) => m.credit.high > 0)
    .sort((a, b) => b.credit.high - a.credit.high || b.credit.low - a.credit.low)
  return best.filter((m, i) => i < need || m.credit.low === 1)
}

/** One gap for a whole demand: the missing ones of all, or the class of which one is wanted. */
function gapOf(
  requirement: SkillRequirement,
  members: readonly Member[],
  helpful: readonly Member[],
  asked: SkillMeasure,
): Gap {
  if (requirement.mode === 'any' && members.length > 1) {
    const subject = oneOf(requirement, members)
    return {
      subject,
      have: helpful.length > 0 ? helpful.map(have).join(', ') : null,
      want: wantOf(subject, asked),
    }
  }
  const short = members.filter((m) => m.credit.high < 1)
  const missing = short.length > 0 ? short : members
  const owned = missing.filter((m) => m.credit.high > 0).map(have)
  const subject = listed(missing.map((m) => m.wanted.name))
  return { subject, have: owned.length > 0 ? owned.join(', ') : null, want: wantOf(subject, asked) }
}
