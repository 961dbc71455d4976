import { itemAt } from '../core/item-at.ts'
import type { Move, StudyGap } from '../core/ranking.ts'
import {
  byName,
  candidatesOf,
  isProvenBy,
  siblingsOf,
  wishesOf,
  type StudyCandidate,
  type Wish,
  type Wishes,
} from './candidates.ts'
import type { Tallies } from './tally.ts'
import { Unlocks, type Gain } from './unlocks.ts'
import { ALIKE, UNLOCKED } from './table.ts'

/** Steps that are chosen one by one, in sight of those before; what follows is ordered by what it is worth after them. */
const MOST_CHOSEN = 40

/** The study list in the order of the plan: what to study, and what each step brings. */
export function planOf(tallies: Tallies): StudyGap[] {
  const candidates = candidatesOf(tallies)
  const wishes = wishesOf(candidates, tallies)
  const locks = new Unlocks(candidates, tallies.locks.values())
  const alone = locks.gains()
  const steps = new Plan(candidates, wishes, locks).steps()
  const most = Math.max(1, ...steps.map((s) => s.worth))
  return steps.map(({ at, worth, moves }, i): StudyGap => {
    const c = itemAt(candidates, at)
    const { required, preferred, named } = c.tally
    const covered = wishes.covers.get(at) ?? []
    return {
      subject: c.subject,
      kind: c.kind,
      postings: required + preferred,
      required,
      preferred,
      named,
      worth: Math.round((100 * worth) / most),
      points: c.closes.reduce((sum, t) => sum + t.tenths, 0) / 10,
      unlocks: alone[at]?.now ?? 0,
      order: i + 1,
      moves,
      prerequisites: c.prerequisites,
      weeks: c.weeks,
      oneOf: insteadOf(at, candidates, wishes.wishes),
      covers: [...covered].sort(byName).map((o) => o.subject),
    }
  })
}

/** What would do as well wherever a candidate is asked for; nothing where one posting asks for it by itself. */
function insteadOf(
  at: number,
  candidates: readonly StudyCandidate[],
  wishes: readonly Wish[],
): readonly string[] {
  const own = wishes.filter((w) => w.has(at))
  if (own.some((w) => w.size === 1)) return []
  const others = new Set(own.flatMap((w) => [...w.keys()].filter((other) => other !== at)))
  return [...others].map((other) => candidates[other]?.subject ?? '').sort()
}

interface Step {
  readonly at: number
  readonly worth: number
  readonly moves: readonly Move[]
}

/** Chooses one thing after the other, each time what is worth most with all before it learned; what it builds on comes first. */
class Plan {
  private readonly candidates: readonly StudyCandidate[]
  private readonly locks: Unlocks
  private readonly places: ReadonlyMap<string, number>
  private readonly wishes: readonly Wish[]
  private readonly holding: readonly (readonly number[])[]
  /** What each is worth now, before its pace. */
  private readonly worth: number[]
  private readonly alike: number[]
  private readonly left: Set<number>
  private readonly closed = new Set<number>()
  private gains: readonly Gain[]

  constructor(candidates: readonly StudyCandidate[], { wishes, covers }: Wishes, locks: Unlocks) {
    this.candidates = candidates
    this.locks = locks
    this.gains = locks.gains()
    this.wishes = wishes
    this.places = new Map(candidates.map((c, i) => [c.subject, i]))
    this.worth = candidates.map(() => 0)
    this.alike = candidates.map(() => 1)
    const holding: number[][] = candidates.map(() => [])
    wishes.forEach((wish, w) => {
      for (const [at, worth] of wish) {
        holding[at]?.push(w)
        this.worth[at] = (this.worth[at] ?? 0) + worth
      }
    })
    this.holding = holding
    const learnedWith = new Set([...covers.values()].flatMap((c) => c))
    this.left = new Set(
      candidates
        .map((_, i) => i)
        .filter((i) => !learnedWith.has(itemAt(candidates, i)) && (this.worth[i] ?? 0) > 0),
    )
  }

  steps(): Step[] {
    const steps: Step[] = []
    while (steps.length < MOST_CHOSEN) {
      this.gains = this.locks.gains()
      const best = this.best()
      if (best < 0) break
      steps.push(...this.takeAll(best))
    }
    const rest = [...this.left].sort((a, b) => this.compare(a, b))
    for (const at of rest)
      if (this.left.has(at) && this.valueOf(at) > 0) steps.push(...this.takeAll(at))
    return steps
  }

  private valueOf = (at: number): number =>
    ((this.worth[at] ?? 0) + UNLOCKED.is * (this.gains[at]?.now ?? 0)) *
    (this.alike[at] ?? 1) *
    (this.candidates[at]?.pace ?? 0)

  private compare = (a: number, b: number): number =>
    this.valueOf(b) - this.valueOf(a) || byName(this.of(a), this.of(b))

  private of = (at: number): StudyCandidate => itemAt(this.candidates, at)

  /** The candidate that is worth most; -1 where none is worth anything. */
  private best(): number {
    let best = -1
    for (const at of this.left)
      if (this.valueOf(at) > 0 && (best < 0 || this.compare(at, best) < 0)) best = at
    return best
  }

  private takeAll(at: number): Step[] {
    return this.withPrerequisites(at, new Set()).map((each) => this.take(each))
  }

  private take(at: number): Step {
    const step = { at, worth: this.valueOf(at), moves: this.locks.learn(at) }
    this.left.delete(at)
    for (const w of this.holding[at] ?? []) this.close(w)
    const chosen = this.of(at)
    for (const other of this.left) if (isProvenBy(this.of(other), chosen)) this.left.delete(other)
    for (const { subject } of siblingsOf(chosen, this.candidates)) {
      const place = this.places.get(subject)
      if (place !== undefined) this.alike[place] = ALIKE.sibling.is
    }
    return step
  }

  /** A list of which one is learned asks for less of the others. */
  private close(w: number): void {
    if (this.closed.has(w)) return
    this.closed.add(w)
    for (const [at, worth] of this.wishes[w] ?? [])
      this.worth[at] = (this.worth[at] ?? 0) - worth * (1 - ALIKE.closed.is)
  }

  /** A candidate behind those that it builds on and of which nothing is known. */
  private withPrerequisites(at: number, path: ReadonlySet<number>): number[] {
    if (!this.left.has(at) || path.has(at) || (path.size > 0 && this.of(at).tally.begun)) return []
    const onward = new Set([...path, at])
    const first = this.of(at).prerequisites.flatMap((name) =>
      this.withPrerequisites(this.places.get(name) ?? -1, onward),
    )
    return [...new Set([...first, at])]
  }
}
