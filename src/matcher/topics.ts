import { isDigitAt } from './chars.ts'
import { memoize, newFilterBit, newSlot } from './word-table.ts'
import { type Token } from './tokenizer.ts'

/** Letters behind a number, and behind the "k" of thousands. */
const GLUED = /^\d[\d.,]*k?(\p{L}+)$/u

/**
 * Topics by the words without which nothing of them can be said, so that one look at every word of a stretch tells what is worth seeking in it.
 * At most 31 topics; words are compared in lower case, as tokens are (a hyphen parts a word).
 */
export class Topics<T extends string> {
  private readonly bits: Readonly<Record<T, number>>
  private readonly byWord = new Map<string, number>()
  private readonly slot = newSlot()
  private readonly bit = newFilterBit()

  constructor(words: Readonly<Record<T, readonly string[]>>) {
    const bits: Record<string, number> = {}
    Object.entries<readonly string[]>(words).forEach(([topic, list], i) => {
      bits[topic] = 1 << i
      for (const word of list) this.byWord.set(word, (this.byWord.get(word) ?? 0) | (1 << i))
    })
    this.bits = bits as Record<T, number>
  }

  /** What tokens `from` to `to` may speak of, for `speaks`. */
  of(tokens: readonly Token[], from: number, to: number): number {
    let found = 0
    for (let at = from; at < to; at++) {
      const { word } = tokens[at] as Token
      if ((word.none & this.bit) !== 0) continue
      const topics =
        (word.memoized[this.slot] as number | undefined) ??
        memoize(word.memoized, this.slot, this.topicsOf(word.norm))
      if (topics === 0) word.none |= this.bit
      found |= topics
    }
    return found
  }

  /** The parts of an address, of two sentences without a space between, and of a possessive are words too: "www.linkedin.com", "benefits.apply", "LinkedIn's"; and so is what is glued to a number: "30usd", "60keur". */
  private topicsOf(norm: string): number {
    let found = this.byWord.get(norm) ?? 0
    if (norm.includes('.') || norm.includes("'"))
      for (const part of norm.split(/[.']/)) found |= this.byWord.get(part) ?? 0
    const glued = isDigitAt(norm, 0) ? GLUED.exec(norm) : null
    if (glued) found |= this.byWord.get(glued[1] ?? '') ?? 0
    return found
  }

  speaks(found: number, topic: T): boolean {
    return (found & this.bits[topic]) !== 0
  }
}
