import type { Effect } from '../core/page.ts'
import type { Profile } from '../core/profile.ts'
import type { Finding } from '../core/report.ts'
import { credit, type Credit } from '../core/verdict.ts'
import { check, kindOf } from '../requirements/index.ts'
import type { Situation } from '../requirements/kind.ts'
import { learn } from './study.ts'

/** What ticking names does to one finding. */
export interface Effects {
  readonly names: readonly string[]
  readonly effects: readonly Effect[]
  readonly adds: boolean
}

const NONE: Effects = { names: [], effects: [], adds: false }
const MET: Credit = { low: 1, high: 1 }

const isBetter = (a: Credit, b: Credit): boolean => a.low > b.low || (a.low === b.low && a.high > b.high)

/** Judges a finding again, once for each name, as if the profile also had it; names that change nothing are left out. `more` are names that other postings ask for. */
export function effectsOf(f: Finding, profile: Profile, situation: Situation, more: readonly string[]): Effects {
  const { requirement } = f
  const learnable = kindOf(requirement).learnable?.(requirement) ?? null
  const names = [...new Set(learnable?.names ?? [])]
  if (f.status === 'met' || (f.weight === 0 && !f.blocking) || f.gap?.studyable === false) return { ...NONE, names }
  const tried = learnable ? [...new Set([...names, ...more])] : []
  const effects = tried.flatMap((name): Effect[] => {
    const verdict = check(requirement, learn(profile, name, learnable?.level ?? null, learnable?.years ?? null), situation)
    const after = credit(verdict)
    return isBetter(after, f.credit) ? [{ name, status: verdict.status, credit: after }] : []
  })
  const whole = f.gap && !effects.some((e) => e.name === f.gap?.subject) ? [{ name: f.gap.subject, status: 'met', credit: MET } as const] : []
  return { names, effects: [...effects, ...whole], adds: learnable !== null && learnable.need > 1 }
}
