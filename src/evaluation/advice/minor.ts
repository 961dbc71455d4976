import type { Finding } from '../../core/report.ts'
import { isOfKind } from '../../requirements/registry.ts'
import { FORGIVEN } from '../../requirements/shared/years-short.ts'
import { demandWeight, missesLanguage, type FitInput } from './fit.ts'
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
 * is required, by how much each thing counts (years asked, the title, a language before a method). Where the whole is worth an application (`isWorthIt`) more may be
 * missing, and no single thing by itself is core but a language, and what years are asked of. Years that are asked by themselves are always core.
 */
export function minorOf(
  findings: readonly Finding[],
  input: FitInput,
  titled: ReadonlySet<string>,
  isWorthIt: boolean,
): ReadonlySet<Finding> {
  const open = findings.filter(
    (f) =>
      f.requirement.importance === 'required' &&
      f.gate === 'open' &&
      f.asks &&
      KINDS.has(f.requirement.kind),
  )
  const weights = open.map((f) => demandWeight(f, input, titled).weight)
  const whole = weights.reduce((sum, w) => sum + w, 0)
  const shares = open.map((finding, i): Share => ({
    finding,
    missing: whole === 0 ? 0 : ((weights[i] ?? 0) * (1 - finding.credit.low)) / whole,
  }))
  const missing = shares.reduce((sum, s) => sum + s.missing, 0)
  const isLong = missing > (isWorthIt ? CORE.whole.is : CORE.together.is)
  const isDecisive = (f: Finding): boolean => asksYears(f) || missesLanguage(f, input)
  const isCore = (s: Share): boolean =>
    s.finding.knocksOut ||
    (s.missing > CORE.alone.is && (!isWorthIt || isDecisive(s.finding))) ||
    (isLong && s.missing > CORE.worthNaming.is) ||
    isShortOfYears(s.finding)
  return new Set(shares.filter((s) => !isCore(s)).map((s) => s.finding))
}

const asksYears = ({ requirement: r }: Finding): boolean =>
  (isOfKind(r, 'skill') || isOfKind(r, 'experience')) && (r.minYears ?? 0) > 0

const isShortOfYears = (finding: Finding): boolean =>
  finding.requirement.kind === 'experience' &&
  asksYears(finding) &&
  finding.credit.low < 1 - FORGIVEN.is
