/** A stretch of tokens, `from` to before `to`. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches in their order without those that overlap an earlier one; of several that begin at one place the longest counts. */
export function withoutOverlaps<T extends Stretch>(found: readonly T[]): T[] {
  const kept: T[] = []
  let end = -1
  for (const stretch of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (stretch.from < end) continue
    kept.push(stretch)
    end = stretch.to
  }
  return kept
}
