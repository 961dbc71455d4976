import type { Effect } from '../core/page.ts'
import type { Profile } from '../core/profile.ts'
import type { Finding } from '../core/report.ts'
import { credit, type Credit, type Verdict } from '../core/verdict.ts'
import { checkRequirement, kindOf } from '../requirements/registry.ts'
import type { Situation } from '../requirements/kind.ts'
import { learn } from './learn.ts'

/** What ticking names does to one finding. */
export interface Effects {
  readonly names: readonly string[]
  readonly effects: readonly Effect[]
  readonly adds: boolean
}

const NONE: Effects = { names: [], effects: [], adds: false }
const MET: Credit = { low: 1, high: 1 }

const isBetter = (a: Credit, b: Credit): boolean =>
  a.low > b.low || (a.low === b.low && a.high > b.high)

type Trial = (names: readonly string[]) => Verdict

/** Names of one demand that are tried one by one, each time the whole demand: the lists of real postings have some twenty. */
const MOST_NAMES = 50

/** Those names that change the verdict by themselves. As one thing more never lowers a verdict, names that do nothing together do nothing alone: most are passed over at once. */
function telling(names: readonly string[], before: Credit, trial: Trial): Effect[] {
  const [name] = names
  if (name === undefined) return []
  const verdict = trial(names)
  const after = credit(verdict)
  if (!isBetter(after, before)) return []
  if (names.length === 1) return [{ name, status: verdict.status, credit: after }]
  const half = names.length >> 1
  return [
    ...telling(names.slice(0, half), before, trial),
    ...telling(names.slice(half), before, trial),
  ]
}

/** Judges a finding again as if the profile also had each of the names that may help; names that change nothing are left out. `more` are names that other postings ask for. */
export function effectsOf(
  f: Finding,
  profile: Profile,
  situation: Situation,
  more: readonly string[],
): Effects {
  const { requirement, gap } = f
  const learnable = kindOf(requirement).learnable?.(requirement) ?? null
  const names = [...new Set(learnable?.names ?? [])]
  if (f.status === 'met' || (f.weight === 0 && !f.blocking) || gap?.studyable === false)
    return { ...NONE, names }
  const trial: Trial = (all) =>
    checkRequirement(
      requirement,
      all.reduce(
        (had, name) => learn(had, name, learnable?.level ?? null, learnable?.years ?? null),
        profile,
      ),
      situation,
    )
  const effects = learnable
    ? [
        ...names.slice(0, MOST_NAMES).flatMap((name) => telling([name], f.credit, trial)),
        ...telling(
          more.filter((name) => !names.includes(name)),
          f.credit,
          trial,
        ),
      ]
    : []
  const whole =
    gap && !effects.some((e) => e.name === gap.subject)
      ? [{ name: gap.subject, status: 'met', credit: MET } as const]
      : []
  return { names, effects: [...effects, ...whole], adds: learnable !== null && learnable.need > 1 }
}
