import { normAt, type Token } from './tokenizer.ts'
import type { Words } from './words.ts'

/** A stretch of tokens, `from` to before `to`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean =>
  a.from < b.to && b.from < a.to

/** Whether the token at `at` lies in one of some stretches. */
export const isInRanges = (ranges: readonly TokenRange[], at: number): boolean =>
  ranges.some(({ from, to }) => from <= at && at < to)

/** Whether a stretch is a part of a longer one: "programming" in "programming language". */
export const isPartOf = (part: TokenRange, whole: TokenRange): boolean =>
  whole.from <= part.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from

/** Stretches in their order without those that overlap an earlier one; of several that begin at one place the longest counts. */
export function withoutOverlaps<T extends TokenRange>(found: readonly T[]): T[] {
  const kept: T[] = []
  let end = -1
  for (const stretch of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (stretch.from < end) continue
    kept.push(stretch)
    end = stretch.to
  }
  return kept
}

/** Whether one of `words` stands in tokens `from` to `to`. */
export function holdsToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: Words,
): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (words.has(normAt(tokens, at))) return true
  return false
}
