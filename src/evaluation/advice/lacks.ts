import type { Finding, Lack, ParsedPosting } from '../../core/report.ts'
import { isOfKind } from '../../requirements/registry.ts'
import type { Career } from './career.ts'
import { technologiesOf, technologyWeight } from './named.ts'
import type { Seat } from './seats.ts'
import { isBelow, workText } from './rung.ts'
import { LACKING } from './table.ts'

/** The post that was judged, with how far it is met. */
export interface JudgedSeat {
  readonly seat: Seat
  readonly role: number
  readonly level: number
}

/** Names of lists of which one was enough and is known. */
const spared = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ requirement, status }) => {
      return isOfKind(requirement, 'skill') && requirement.mode === 'any' && status === 'met'
        ? requirement.skills.map((s) => s.name)
        : []
    }),
  )

/** Technologies that the posting names and that are known too little, the weightiest first. */
function technologiesMissing(
  reading: ParsedPosting,
  findings: readonly Finding[],
  strength: (name: string) => number,
): Lack[] {
  const known = spared(findings)
  const missing = technologiesOf(reading).flatMap((technology) => {
    const { name } = technology.concept
    const has = strength(name)
    const best = Math.max(has, ...technology.oneOf.map(strength))
    if (best >= LACKING.technology.is || known.has(name)) return []
    return [{ name, has, worth: technologyWeight(technology) * (1 - has) }]
  })
  return missing
    .sort((a, b) => b.worth - a.worth)
    .slice(0, LACKING.most.is)
    .map(({ name, has }) => ({ kind: 'skill', title: name, status: has > 0 ? 'partial' : 'unmet' }))
}

/** The level and the occupation of the title, where they are not the candidate's. */
function postMissing({ seat, role, level }: JudgedSeat, career: Career): Lack[] {
  return [
    ...(isBelow(seat, career) || (seat.levels.length > 0 && level < LACKING.level.is)
      ? [
          {
            kind: 'experience' as const,
            title: `The level ${seat.levels.join(' or ')} of "${seat.title}", with ${workText(seat, career)}`,
            status: 'partial' as const,
          },
        ]
      : []),
    ...(role < LACKING.role.is
      ? [
          {
            kind: 'experience' as const,
            title: `Work as "${seat.title}"`,
            status: role > 0 ? ('partial' as const) : ('unmet' as const),
          },
        ]
      : []),
  ]
}

/** All of it, the post first. What a finding names already is left to it. */
export function lacksIn(
  reading: ParsedPosting,
  findings: readonly Finding[],
  strength: (name: string) => number,
  seat: JudgedSeat | null,
  career: Career,
): Lack[] {
  const blocking = findings.filter((f) => f.blocking)
  const isSaid = (name: string): boolean => blocking.some((f) => f.title.includes(name))
  return [
    ...(seat ? postMissing(seat, career) : []),
    ...technologiesMissing(reading, findings, strength).filter((l) => !isSaid(l.title)),
  ]
}
