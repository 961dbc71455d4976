import type { Finding } from '../../core/report.ts'
import { demandWeight, type Judging } from './fit.ts'
import { CORE } from './table.ts'

/** Kinds of which one posting asks many things, some of them minor. */
const KINDS: ReadonlySet<string> = new Set(['skill', 'experience'])

/** A demand that may be met in part: its share of all that is required, and what of it is missing, both from 0 to 1. */
interface Share {
  readonly finding: Finding
  readonly missing: number
}

/**
 * Of the required skills and experience, those whose lack does not stand in the way: one minor thing of many. What is core decides: a large part of all that
 * is required, by how much each thing counts (years asked, the title, a language before a method). Years that are asked by themselves are always core.
 */
export function minorOf(
  findings: readonly Finding[],
  judging: Judging,
  titled: ReadonlySet<string>,
): ReadonlySet<Finding> {
  const open = findings.filter(
    (f) =>
      f.requirement.importance === 'required' &&
      f.gate === 'open' &&
      f.asks &&
      KINDS.has(f.requirement.kind),
  )
  const weights = open.map((f) => demandWeight(f, judging, titled).weight)
  const whole = weights.reduce((sum, w) => sum + w, 0)
  const shares = open.map((finding, i): Share => ({
    finding,
    missing: whole === 0 ? 0 : ((weights[i] ?? 0) * (1 - finding.credit.low)) / whole,
  }))
  const missing = shares.reduce((sum, s) => sum + s.missing, 0)
  const isCore = (s: Share): boolean =>
    s.finding.knocksOut ||
    s.missing > CORE.alone.is ||
    (missing > CORE.together.is && s.missing > CORE.worthNaming.is) ||
    isShortOfYears(s.finding)
  return new Set(shares.filter((s) => !isCore(s)).map((s) => s.finding))
}

function isShortOfYears({ requirement, credit }: Finding): boolean {
  const { minYears } = requirement as { readonly minYears?: number | null }
  return (
    requirement.kind === 'experience' && (minYears ?? 0) > 0 && credit.low < 1 - CORE.yearsShort.is
  )
}
