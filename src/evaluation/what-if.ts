import { SILENT, type EducationFact, type Profile } from '../core/profile.ts'
import type { Finding, Report, WhatIf } from '../core/report.ts'
import { knownSkills } from '../requirements/skill/known.ts'
import { besideKnown } from '../requirements/skill/measure.ts'

/** Lists that an addition makes longer. */
const LISTS = [
  'skills',
  'publications',
  'experience',
  'workAuthorization',
  'citizenships',
  'spokenLanguages',
  'certifications',
  'competencies',
] as const

function longer<K extends (typeof LISTS)[number]>(
  key: K,
  base: Profile,
  added: Profile,
): Pick<Profile, K> {
  const more = added[key]
  // TypeScript does not see that both lists are of the same key
  return { [key]: more === null ? base[key] : [...(base[key] ?? []), ...more] } as unknown as Pick<
    Profile,
    K
  >
}

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

/** A profile as if it had these too. */
export function withAdditions(profile: Profile, added: readonly Partial<Profile>[]): Profile {
  return added.reduce<Profile>((base, addition) => {
    const more: Profile = { ...SILENT, ...addition }
    const skills = more.skills && more.skills.map((s) => besideKnown(s, knownSkills(base)))
    const lists = LISTS.map((key) => longer(key, base, { ...more, skills }))
    return Object.assign({}, base, ...lists, {
      education: educated(base.education, more.education),
      returningToDegree: more.returningToDegree ?? base.returningToDegree,
      clearance: more.clearance ?? base.clearance,
      availability: over(base.availability, more.availability),
      location: over(base.location, more.location),
      preferences: over(base.preferences, more.preferences),
    }) as Profile
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
