import type { Move, StudyGap } from '../core/ranking.ts'
import type { Recommendation } from '../core/report.ts'
import { conceptNamed, type ConceptId } from '../vocabulary/index.ts'
import { effort, isA, prerequisites } from '../vocabulary/relations.ts'
import type { Asked, Lock, Tallies, Tally } from './gaps.ts'

/** Steps of the plan that are chosen one by one; what follows is ordered by points. */
const MOST_CHOSEN = 40

/** Something that can be studied. */
interface Candidate {
  readonly subject: string
  readonly kind: string
  readonly asked: Asked
  readonly concept: ConceptId | null
  /** Tallies that closing it closes, its own among them. */
  readonly closes: readonly Tally[]
  readonly ways: readonly string[]
  readonly weeks: number | null
  readonly prerequisites: readonly string[]
}

const byName = (a: { readonly subject: string; readonly kind: string }, b: { readonly subject: string; readonly kind: string }): number =>
  a.subject === b.subject ? (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) : a.subject < b.subject ? -1 : 1

/** The study list: what to study in which order, and what each step brings. */
export function planOf(tallies: Tallies): StudyGap[] {
  const candidates = candidatesOf(tallies)
  const steps = new Steps(candidates, [...tallies.locks.values()])
  const alone = steps.gains().map((g) => g.now)
  const chosen = steps.choose()
  const places = new Map(chosen.map((at, i) => [at.candidate, { order: i + 1, moves: at.moves }]))
  return candidates
    .map((c, i): StudyGap => {
      const { order, moves } = places.get(i) ?? { order: 0, moves: [] }
      const closedBy = candidates.filter((other) => other !== c && other.closes.some((t) => c.closes.includes(t) && t.subject === c.subject)).map((other) => other.subject)
      const { postings, required, preferred } = c.asked
      const points = c.closes.reduce((sum, t) => sum + t.tenths, 0) / 10
      return { subject: c.subject, kind: c.kind, postings, required, preferred, points, unlocks: alone[i] ?? 0, order, moves, prerequisites: c.prerequisites, weeks: c.weeks, closedBy }
    })
    .sort((a, b) => a.order - b.order)
}

/** Every subject that is asked by itself, and every list of which one is enough. */
function candidatesOf({ subjects, names }: Tallies): Candidate[] {
  const all = [...subjects.values()].sort((a, b) => byName(a, b) || (a.ways.join() < b.ways.join() ? -1 : 1))
  const byWay = new Map<string, Tally[]>()
  for (const tally of all) for (const way of tally.ways) byWay.set(way, [...(byWay.get(way) ?? []), tally])
  const concepts = new Map(all.map((t) => [t.subject, conceptNamed(t.subject)?.id ?? null]))
  const broad = all.flatMap((tally) => {
    const id = concepts.get(tally.subject) ?? null
    return id === null ? [] : [{ tally, id }]
  })
  const listed = new Map<string, Candidate>()
  for (const tally of all) {
    const concept = concepts.get(tally.subject) ?? null
    const key = `${tally.kind}\n${tally.subject}`
    const proven = concept === null || tally.ways.length > 0 ? [] : broad.filter(({ tally: other, id }) => other.kind === tally.kind && id !== concept && isA(concept, id)).map((b) => b.tally)
    const closes = [...new Set([...(listed.get(key)?.closes ?? []), tally, ...(tally.ways.length > 0 ? [] : (byWay.get(tally.subject) ?? [])), ...proven])]
    const asked = tally.ways.length > 0 ? sum(closes.filter((t) => t.subject === tally.subject)) : (names.get(tally.subject) ?? tally)
    const weeks = concept === null ? null : effort(concept)
    listed.set(key, { subject: tally.subject, kind: tally.kind, asked, concept, closes, ways: tally.ways, weeks: weeks === 0 ? null : weeks, prerequisites: concept === null ? [] : prerequisites(concept).map((p) => p.name) })
  }
  return [...listed.values()].sort(byName)
}

const sum = (all: readonly Asked[]): Asked => ({
  postings: all.reduce((n, a) => n + a.postings, 0),
  required: all.reduce((n, a) => n + a.required, 0),
  preferred: all.reduce((n, a) => n + a.preferred, 0),
})

/** A lock with its names as numbers of candidates: each list holds those of which one opens it. */
interface Numbered {
  readonly from: Recommendation
  readonly stages: readonly { readonly to: Recommendation; readonly lists: readonly ReadonlySet<number>[] }[]
  readonly postings: number
}

interface Gain {
  /** Postings that improve at once. */
  now: number
  /** Postings that improve with one thing more. */
  soon: number
}

interface Step {
  readonly candidate: number
  readonly moves: readonly Move[]
}

/** Chooses one thing after the other, each time what improves most postings; what it builds on comes first. */
class Steps {
  private readonly candidates: readonly Candidate[]
  private readonly locks: readonly Numbered[]
  private readonly done = new Set<number>()
  private readonly closed = new Set<Tally>()
  /** Stage that each lock has reached. */
  private readonly reached: Uint8Array

  constructor(candidates: readonly Candidate[], locks: readonly Lock[]) {
    this.candidates = candidates
    this.locks = numbered(candidates, locks)
    this.reached = new Uint8Array(this.locks.length)
  }

  /** What each candidate brings as things stand. */
  gains(): Gain[] {
    const gains = this.candidates.map((): Gain => ({ now: 0, soon: 0 }))
    this.locks.forEach((lock, i) => {
      const open = this.openLists(i)
      const [first, second] = open
      if (!first || open.length > 2) return
      for (const c of first) {
        const gain = gains[c]
        if (gain && (!second || second.has(c))) gain.now += lock.postings
        else if (gain) gain.soon += lock.postings
      }
      for (const c of second ?? []) {
        const gain = gains[c]
        if (gain && !first.has(c)) gain.soon += lock.postings
      }
    })
    return gains
  }

  choose(): Step[] {
    const steps: Step[] = []
    while (steps.length < Math.min(MOST_CHOSEN, this.candidates.length)) {
      const best = this.best()
      if (best < 0) break
      for (const candidate of this.withPrerequisites(best)) steps.push(this.take(candidate))
    }
    return [...steps, ...this.rest()]
  }

  private openLists(lock: number): readonly ReadonlySet<number>[] {
    const stage = this.locks[lock]?.stages[this.reached[lock] ?? 0]
    return stage ? stage.lists.filter((list) => ![...this.done].some((d) => list.has(d))) : []
  }

  private openPoints = (c: Candidate): number => c.closes.reduce((sum, t) => sum + (this.closed.has(t) ? 0 : t.tenths), 0)

  private best(): number {
    const gains = this.gains()
    let best = -1
    for (let i = 0; i < this.candidates.length; i++) {
      const gain = gains[i]
      if (this.done.has(i) || !gain || (gain.now === 0 && gain.soon === 0)) continue
      if (best < 0 || this.compare(i, gain, best, gains[best] ?? { now: 0, soon: 0 }) < 0) best = i
    }
    return best
  }

  private compare(a: number, gainA: Gain, b: number, gainB: Gain): number {
    const [x, y] = [this.candidates[a], this.candidates[b]]
    if (!x || !y) return 0
    return gainB.now - gainA.now || gainB.soon - gainA.soon || this.byPoints(x, y)
  }

  private byPoints = (a: Candidate, b: Candidate): number => this.openPoints(b) - this.openPoints(a) || (a.weeks ?? 99) - (b.weeks ?? 99) || byName(a, b)

  /** What is left, by the points that it still brings, each after what it builds on. */
  private rest(): Step[] {
    const left = this.candidates.map((c, i) => ({ c, i })).filter(({ i }) => !this.done.has(i))
    left.sort((a, b) => this.byPoints(a.c, b.c))
    return left.flatMap(({ i }) => this.withPrerequisites(i).map((c) => this.take(c)))
  }

  /** A candidate behind those that it builds on and that are not done. */
  private withPrerequisites(at: number, before: ReadonlySet<number> = new Set()): number[] {
    const candidate = this.candidates[at]
    if (!candidate || this.done.has(at) || before.has(at)) return []
    const path = new Set([...before, at])
    const first = candidate.prerequisites.flatMap((name) => this.withPrerequisites(this.candidates.findIndex((c) => c.subject === name), path))
    return [...new Set([...first, at])]
  }

  /** Marks a candidate as known, and moves the postings that it improves. */
  private take(candidate: number): Step {
    this.done.add(candidate)
    for (const tally of this.candidates[candidate]?.closes ?? []) this.closed.add(tally)
    const moves = new Map<string, Move>()
    this.locks.forEach((lock, i) => {
      const before = this.reached[i] ?? 0
      let now = before
      while (now < lock.stages.length && this.openLists(i).length === 0) this.reached[i] = ++now
      if (now === before) return
      const from = before === 0 ? lock.from : (lock.stages[before - 1]?.to ?? lock.from)
      const to = lock.stages[now - 1]?.to ?? from
      const key = `${from}>${to}`
      moves.set(key, { from, to, postings: (moves.get(key)?.postings ?? 0) + lock.postings })
    })
    return { candidate, moves: [...moves.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, m]) => m) }
  }
}

function numbered(candidates: readonly Candidate[], locks: readonly Lock[]): Numbered[] {
  const opening = new Map<string, Set<number>>()
  const opens = (name: string, candidate: number): void => void opening.set(name, (opening.get(name) ?? new Set()).add(candidate))
  candidates.forEach((c, i) => {
    opens(c.subject, i)
    for (const tally of c.closes) if (tally.subject !== c.subject && tally.ways.length === 0) opens(tally.subject, i)
    if (c.ways.length === 0) return
  })
  const list = (names: readonly string[]): ReadonlySet<number> => new Set(names.flatMap((name) => [...(opening.get(name) ?? [])]))
  return locks.map(({ from, stages, postings }) => ({ from, postings, stages: stages.map(({ to, closing }) => ({ to, lists: closing.map(list) })) }))
}
