import { neededWords } from '../../matcher/pattern-words.ts'
import { pattern, type Match, type Pattern, type PhraseClasses } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import type { Token } from '../../matcher/tokenizer.ts'

interface Sign<T> {
  readonly says: T
  readonly weight: number
  readonly pattern: Pattern
}

export interface SignFound<T> {
  readonly says: T
  /** The number of its row, 0 for the one that weighs most. */
  readonly weight: number
  readonly match: Match
}

/** Phrases (see matcher/pattern.ts) that are signs of something, those that weigh most first. */
export class Signs<T> {
  private readonly signs: readonly Sign<T>[]
  private index: PatternIndex<Sign<T>> | null = null

  constructor(signs: readonly (readonly [T, readonly string[]])[], classes: PhraseClasses = {}) {
    this.signs = signs.flatMap(([says, phrases], weight) =>
      phrases.map((phrase) => ({ says, weight, pattern: pattern(phrase, classes) })),
    )
  }

  /** Words of which one stands in every sign: a stretch with none of them holds no sign. Throws where a sign may do without any. */
  get words(): readonly string[] {
    return this.signs.flatMap((sign) => neededWords(sign.pattern))
  }

  /** Every sign in the stretches, those that weigh most first, and of one weight by place. */
  all(
    tokens: readonly Token[],
    stretches: readonly TokenRange[] = [{ from: 0, to: tokens.length }],
  ): readonly SignFound<T>[] {
    const index = (this.index ??= new PatternIndex(this.signs))
    const found = stretches.flatMap(({ from, to }) => index.matches(tokens, from, to))
    return found
      .sort((a, b) => a.entry.weight - b.entry.weight)
      .map(({ entry: { says, weight }, match }) => ({ says, weight, match }))
  }

  /** What the sign says that weighs most; null where there is none. */
  first(tokens: readonly Token[], stretches?: readonly TokenRange[]): T | null {
    return this.all(tokens, stretches)[0]?.says ?? null
  }
}
