import type { Clause } from '../document/clauses.ts'
import type { Passage } from '../document/outline.ts'

/** UTF-16 code units of a text from which on it is counted what it says again and again: the longest of 3,790 real postings has 17,893. */
const LONG = 20_000

/** So often is a clause read in the same words under headings of one weight. What stands there once more asks nothing more, and to read it again is what a hostile text is made for. */
const MOST_PLACES = 100

/** What a long text says again and again: its first places are read, the others count as the first. */
export class Repeats {
  readonly #text: string
  readonly #places: Map<string, number> | null
  readonly #asked = new Set<string>()
  /** By the number of a passage, a clause that was not read there again. */
  readonly #left = new Map<number, string>()

  constructor(text: string) {
    this.#text = text
    this.#places = text.length < LONG ? null : new Map()
  }

  /** The clauses of a passage, the `index`-th of the posting, without those that were read often enough. */
  fresh(clauses: readonly Clause[], passage: Passage, index: number): readonly Clause[] {
    const places = this.#places
    if (!places) return clauses
    return clauses.filter((clause) => {
      const key = this.#keyOf(clause, passage)
      const before = places.get(key) ?? 0
      places.set(key, before + 1)
      if (before < MOST_PLACES) return true
      this.#left.set(index, key)
      return false
    })
  }

  /** Told of each clause in which something was read. */
  read(clause: Clause, passage: Passage): void {
    if (this.#places) this.#asked.add(this.#keyOf(clause, passage))
  }

  /** Whether a passage asks what others before it did, and was not read for that. */
  asksAgain(index: number): boolean {
    const key = this.#left.get(index)
    return key !== undefined && this.#asked.has(key)
  }

  #keyOf({ span, importance }: Clause, { section, isHeading }: Passage): string {
    const words = this.#text.slice(span.start, span.end)
    return `${section.role} ${section.importance} ${importance} ${isHeading} ${words}`
  }
}
