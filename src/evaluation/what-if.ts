import { assertArguments } from '../core/arguments.ts'
import { keysOf } from '../core/records.ts'
import {
  NAME_LISTS,
  SILENT,
  type EducationFact,
  type NameListKey,
  type Profile,
  type ProfileFacts,
} from '../core/profile.ts'
import type { Finding, Report, WhatIf } from '../core/report.ts'
import { knownSkills } from '../requirements/skill/known.ts'
import { besideKnown } from '../requirements/skill/measure.ts'

/** Entries that are given stand behind those that were; where none are given, or none were, the others alone. */
const longer = <T>(base: readonly T[] | null, added: readonly T[] | null): readonly T[] | null =>
  added === null ? base : [...(base ?? []), ...added]

/** What is given stands in the place of what was. */
const instead = <T>(base: T | null, added: T | null): T | null => added ?? base

/** Fields that are given stand in the place of those that were. */
function over<T extends object>(base: T | null, added: T | null): T | null {
  if (!base || !added) return added ?? base
  return {
    ...base,
    ...Object.fromEntries(Object.entries(added).filter(([, value]) => value !== null)),
  }
}

/** `graduation=2026-05` speaks of the first education; one that brings a degree of its own is a further one. */
function educated(base: Profile['education'], added: Profile['education']): Profile['education'] {
  if (!added || !base || base.length === 0) return added ?? base
  const [fact] = added
  const [first, ...rest] = base
  if (!fact || !first) return base
  if (fact.degree !== null) return [...base, ...added]
  const { gpaScale, grade, ...given } = fact
  const changed = over<Partial<EducationFact>>(first, given) as EducationFact
  const marked = fact.gpa ? { gpaScale, grade } : { gpaScale: first.gpaScale, grade: first.grade }
  return [{ ...changed, at: first.at, ...marked }, ...rest]
}

/** How each key of a profile takes what is added; lists of names grow. */
const OWN: {
  readonly [K in Exclude<keyof ProfileFacts, NameListKey>]: (
    base: ProfileFacts[K],
    added: ProfileFacts[K],
    profile: Profile,
  ) => ProfileFacts[K]
} = {
  education: educated,
  returningToDegree: instead,
  skills: (base, added, profile) =>
    longer(base, added && added.map((s) => besideKnown(s, knownSkills(profile)))),
  publications: longer,
  experience: longer,
  workAuthorization: longer,
  clearance: instead,
  availability: over,
  location: over,
  spokenLanguages: longer,
  competencies: longer,
  preferences: over,
}

const KEYS = keysOf(OWN)

const added = <K extends keyof typeof OWN>(
  key: K,
  base: Profile,
  more: Profile,
): Pick<Profile, K> => ({ [key]: OWN[key](base[key], more[key], base) }) as Pick<Profile, K>

/** A profile as if it had these too. */
export function withAdditions(profile: Profile, additions: readonly Partial<Profile>[]): Profile {
  assertArguments('withAdditions', { profile, additions })
  return additions.reduce<Profile>((base, addition) => {
    const more: Profile = { ...SILENT, ...addition }
    return Object.assign(
      {},
      base,
      ...KEYS.map((key) => added(key, base, more)),
      ...NAME_LISTS.map((key) => ({ [key]: longer(base[key], more[key]) })),
    ) as Profile
  }, profile)
}

/** The report with the additions, and beside it what it was without and which findings moved. Both are of one reading, so that their findings stand in one order. */
export function compared(before: Report, after: Report, added: readonly string[]): Report {
  const moved = after.findings.flatMap((f, i) => {
    const was = before.findings[i]
    return was && isMoved(was, f)
      ? [
          {
            requirement: f.requirement.id,
            title: f.title,
            before: was.status,
            after: f.status,
            points: Math.round((f.points.low - was.points.low) * 10) / 10,
          },
        ]
      : []
  })
  const whatIf: WhatIf = {
    added,
    before: {
      qualified: before.qualified,
      recommendation: before.recommendation,
      score: before.score,
    },
    moved,
  }
  return { ...after, whatIf }
}

const isMoved = (a: Finding, b: Finding): boolean =>
  a.status !== b.status || a.credit.low !== b.credit.low || a.credit.high !== b.credit.high
