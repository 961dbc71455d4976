import { filter, flatMap, map } from '../core/lists.ts'
import type { Move, StudyGap } from '../core/ranking.ts'
import { byName, candidatesOf, type Candidate } from './candidates.ts'
import type { Tallies, Tally } from './gaps.ts'
import { Locks, type Gain } from './locks.ts'

/** Steps that are chosen by the postings that they improve; what follows is ordered by points. */
const MOST_CHOSEN = 40
/** Stands for an effort that is not known: after those that are. */
const UNKNOWN_WEEKS = 99

/** The study list in the order of the plan: what to study, and what each step brings. */
export function planOf(tallies: Tallies): StudyGap[] {
  const candidates = candidatesOf(tallies)
  const locks = new Locks(candidates, tallies.locks.values())
  const alone = locks.gains()
  const closedBy = closersOf(candidates)
  return map(new Plan(candidates, locks).steps(), ({ at, moves }, i): StudyGap => {
    const c = candidates[at] as Candidate
    const { postings, required, preferred } = c.asked
    const points = c.closes.reduce((sum, t) => sum + t.tenths, 0) / 10
    const others = [...(closedBy.get(c) ?? [])].sort()
    return {
      subject: c.subject,
      kind: c.kind,
      postings,
      required,
      preferred,
      points,
      unlocks: alone[at]?.now ?? 0,
      order: i + 1,
      moves,
      prerequisites: c.prerequisites,
      weeks: c.weeks,
      oneOf: c.oneOf,
      closedBy: others,
    }
  })
}

/** What else closes each candidate as a whole. */
function closersOf(candidates: readonly Candidate[]): Map<Candidate, Set<string>> {
  const owner = new Map<string, Candidate>(map(candidates, (c) => [`${c.kind}\n${c.subject}`, c]))
  const closers = new Map<Candidate, Set<string>>()
  for (const c of candidates) {
    for (const tally of c.closes) {
      const other = owner.get(`${tally.kind}\n${tally.subject}`)
      if (!other || other === c) continue
      closers.set(other, (closers.get(other) ?? new Set<string>()).add(c.subject))
    }
  }
  return closers
}

interface Step {
  readonly at: number
  readonly moves: readonly Move[]
}

/** Chooses one thing after the other, each time what improves most postings; what it builds on comes first. */
class Plan {
  private readonly candidates: readonly Candidate[]
  private readonly locks: Locks
  private readonly closed = new Set<Tally>()
  private readonly places: ReadonlyMap<string, number>

  constructor(candidates: readonly Candidate[], locks: Locks) {
    this.candidates = candidates
    this.locks = locks
    this.places = new Map(map(candidates, (c, i) => [c.subject, i]))
  }

  steps(): Step[] {
    const steps: Step[] = []
    while (steps.length < MOST_CHOSEN) {
      const best = this.best()
      if (best < 0) break
      steps.push(...this.takeAll(best))
    }
    const left = filter(
      map(this.candidates, (c, i) => ({ c, i, tenths: this.openTenths(c) })),
      ({ i }) => !this.locks.isKnown(i),
    )
    left.sort((a, b) => b.tenths - a.tenths || easier(a.c, b.c))
    for (const { i } of left) steps.push(...this.takeAll(i))
    return steps
  }

  private openTenths = (c: Candidate): number =>
    c.closes.reduce((sum, t) => sum + (this.closed.has(t) ? 0 : t.tenths), 0)

  /** The candidate that improves most postings, now or with one thing more; of equal ones that with more points, then the easier. -1 where none improves any. */
  private best(): number {
    let best = -1
    let most: Gain = { now: 0, soon: 0 }
    this.locks.gains().forEach((gain, i) => {
      if (this.locks.isKnown(i) || (gain.now === 0 && gain.soon === 0)) return
      const difference = gain.now - most.now || gain.soon - most.soon
      if (best >= 0 && (difference < 0 || (difference === 0 && !this.isBetter(i, best)))) return
      best = i
      most = gain
    })
    return best
  }

  private isBetter(a: number, b: number): boolean {
    const [x, y] = [this.candidates[a], this.candidates[b]]
    return (
      x !== undefined &&
      y !== undefined &&
      (this.openTenths(y) - this.openTenths(x) || easier(x, y)) < 0
    )
  }

  private takeAll(at: number): Step[] {
    return map(this.withPrerequisites(at, new Set()), (each) => {
      for (const tally of this.candidates[each]?.closes ?? []) this.closed.add(tally)
      return { at: each, moves: this.locks.learn(each) }
    })
  }

  /** A candidate behind those that it builds on and that are not known. */
  private withPrerequisites(at: number, path: ReadonlySet<number>): number[] {
    const candidate = this.candidates[at]
    if (!candidate || this.locks.isKnown(at) || path.has(at)) return []
    const onward = new Set([...path, at])
    const first = flatMap(candidate.prerequisites, (name) =>
      this.withPrerequisites(this.places.get(name) ?? -1, onward),
    )
    return [...new Set([...first, at])]
  }
}

const easier = (a: Candidate, b: Candidate): number =>
  (a.weeks ?? UNKNOWN_WEEKS) - (b.weeks ?? UNKNOWN_WEEKS) || byName(a, b)
