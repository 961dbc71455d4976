import type { Move } from '../core/ranking.ts'
import type { Recommendation } from '../core/choices.ts'
import type { StudyCandidate } from './candidates.ts'
import type { Unlock } from './tally.ts'

/** A lock with its names as numbers of candidates: each list holds those of which one opens it. */
interface Numbered {
  readonly from: Recommendation
  readonly stages: readonly {
    readonly to: Recommendation
    readonly lists: readonly (readonly number[])[]
  }[]
  readonly postings: number
}

export interface Gain {
  /** Postings that improve at once. */
  now: number
  /** Postings that improve with one thing more. */
  soon: number
}

/** What postings still lack until their recommendation improves, while candidates are learned one by one. */
export class Unlocks {
  private readonly locks: readonly Numbered[]
  private readonly known: Uint8Array
  /** Stage that each lock has reached. */
  private readonly reached: Uint8Array
  /** Locks that a candidate helps to open. */
  private readonly touched: readonly (readonly number[])[]

  constructor(candidates: readonly StudyCandidate[], locks: Iterable<Unlock>) {
    this.locks = numbered(candidates, locks)
    this.known = new Uint8Array(candidates.length)
    this.reached = new Uint8Array(this.locks.length)
    const touched: number[][] = candidates.map(() => [])
    this.locks.forEach((lock, i) => {
      for (const c of new Set(lock.stages.flatMap((s) => s.lists.flat()))) touched[c]?.push(i)
    })
    this.touched = touched
  }

  isKnown = (candidate: number): boolean => this.known[candidate] === 1

  /** What each candidate brings as things stand. */
  gains(): Gain[] {
    const gains = Array.from(this.known, (): Gain => ({ now: 0, soon: 0 }))
    const add = (
      candidates: readonly number[],
      when: (c: number) => keyof Gain,
      postings: number,
    ): void => {
      for (const c of candidates) {
        const gain = gains[c]
        if (gain) gain[when(c)] += postings
      }
    }
    this.locks.forEach(({ postings }, i) => {
      const [first, second, third] = this.open(i)
      if (!first || third) return
      add(first, (c) => (!second || second.includes(c) ? 'now' : 'soon'), postings)
      if (second)
        add(
          second.filter((c) => !first.includes(c)),
          () => 'soon',
          postings,
        )
    })
    return gains
  }

  /** Marks a candidate as known; gives the postings that improve. */
  learn(candidate: number): Move[] {
    this.known[candidate] = 1
    const moves = new Map<string, Move>()
    for (const i of this.touched[candidate] ?? []) {
      const lock = this.locks[i]
      const before = this.reached[i] ?? 0
      let now = before
      while (lock && now < lock.stages.length && this.open(i).length === 0) this.reached[i] = ++now
      if (!lock || now === before) continue
      const from = lock.stages[before - 1]?.to ?? lock.from
      const to = lock.stages[now - 1]?.to ?? from
      const key = `${from}>${to}`
      moves.set(key, { from, to, postings: (moves.get(key)?.postings ?? 0) + lock.postings })
    }
    return [...moves.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, move]) => move)
  }

  /** Lists of the present stage of which nothing is known yet; none where the last stage is reached. */
  private open(lock: number): readonly (readonly number[])[] {
    const stage = this.locks[lock]?.stages[this.reached[lock] ?? 0]
    return stage ? stage.lists.filter((list) => !list.some(this.isKnown)) : []
  }
}

function numbered(candidates: readonly StudyCandidate[], locks: Iterable<Unlock>): Numbered[] {
  const opening = new Map<string, number[]>()
  candidates.forEach((c, i) => {
    for (const name of new Set([c.subject, ...c.closes.map((t) => t.subject)]))
      opening.set(name, [...(opening.get(name) ?? []), i])
  })
  const list = (names: readonly string[]): readonly number[] => [
    ...new Set(names.flatMap((name) => opening.get(name) ?? [])),
  ]
  return [...locks].map(({ from, stages, postings }) => ({
    from,
    postings,
    stages: stages.map(({ to, closing }) => ({ to, lists: closing.map(list) })),
  }))
}
