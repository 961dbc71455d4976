import type { Finding, PriorityPart } from '../../core/report.ts'
import type { Fit, FitPart } from './fit.ts'
import {
  CHANCE,
  IN_REACH,
  KNOCKED_OUT,
  LEAST,
  NOTHING_READ,
  PARTS,
  WORTH_APPLYING,
  type PartName,
} from './table.ts'

const tenth = (points: number): number => Math.round(points * 10) / 10

/** What stands open or half met of that which can knock out, and the chance to pass it. */
function chanceOf(findings: readonly Finding[]): {
  readonly chance: number
  readonly open: readonly string[]
} {
  const doubtful = findings.filter(
    (f) => f.blocking && f.gate === 'knock-out' && !f.knocksOut && f.status !== 'unmet',
  )
  const chance = doubtful.reduce(
    (product, f) => product * (f.status === 'partial' ? CHANCE.partial.is : CHANCE.unknown.is),
    1,
  )
  return { chance, open: doubtful.map((f) => f.title) }
}

/** The worth of an evening, 0 to 100 in tenths, and the parts that add up to it. */
export interface Priority {
  readonly priority: number
  readonly parts: readonly PriorityPart[]
}

const NAMES: Readonly<Record<PartName, string>> = {
  demands: 'what is asked',
  technologies: 'technologies named',
  role: 'the occupation',
  seniority: 'the level',
  years: 'years asked',
}

const sumOf = (fit: readonly FitPart[]): number =>
  fit.reduce((sum, { part, credit }) => sum + PARTS[part].is * credit, 0)

/** Whether what is asked and what the work is fit well enough for an application as things stand: the whole, and neither another profession nor two steps of the ladder. */
export const isWorthIt = (fit: readonly FitPart[]): boolean =>
  sumOf(fit) >= WORTH_APPLYING.is &&
  fit.every(({ part, credit }) => credit >= (LEAST[part]?.is ?? 0))

/** Whether the work is near enough for a question that comes first to be worth asking. */
export const isInReach = (fit: readonly FitPart[]): boolean => sumOf(fit) >= IN_REACH.is

/** The most that a posting is worth to somebody who is knocked out. */
export const MOST_KNOCKED_OUT = tenth(
  KNOCKED_OUT.is * Object.values(PARTS).reduce((sum, part) => sum + part.is, 0),
)

/** The sum of the parts of the fit, less what may knock out. */
export function priorityOf(
  fit: Pick<Fit, 'parts' | 'isBlank'>,
  findings: readonly Finding[],
): Priority {
  const parts: PriorityPart[] = fit.parts.map(({ part, credit, reason }) => ({
    name: NAMES[part],
    of: PARTS[part].is,
    points: tenth(PARTS[part].is * credit),
    reason,
  }))
  let sum = tenth(parts.reduce((total, p) => total + p.points, 0))
  const lower = (to: number, name: string, reason: string): void => {
    parts.push({ name, of: null, points: tenth(to - sum), reason })
    sum = to
  }
  const { chance, open } = chanceOf(findings)
  if (open.length > 0)
    lower(
      tenth(sum * chance),
      'what may knock out',
      `${Math.round(chance * 100)} in 100 that it does not: ${open.join('; ')}.`,
    )
  const out = findings.filter((f) => f.knocksOut)
  if (out.length > 0)
    lower(
      tenth(sum * KNOCKED_OUT.is),
      'what knocks out',
      `A tenth is left: ${out.map((f) => f.title).join('; ')}.`,
    )
  if (fit.isBlank)
    lower(
      tenth(sum * NOTHING_READ.is),
      'nothing read',
      'A hundredth is left: it asks nothing that was understood and tells hardly anything. Read it yourself.',
    )
  return { priority: sum, parts }
}
