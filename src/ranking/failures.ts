import type { FailedRow } from '../core/ranking.ts'
import { byText } from '../core/order.ts'

/** A posting that could not be read, and why. */
export type Failure = Pick<FailedRow, 'posting' | 'error'>

/** Postings that could not be read are counted all, and this many are shown. */
const SHOWN = 100

/** Counts postings that could not be read, and keeps the first of them in the order of their names. */
export class Failures {
  count = 0
  private held: Failure[] = []

  add(failure: Failure): void {
    this.count++
    this.held.push(failure)
    if (this.held.length > 2 * SHOWN) this.held = this.first()
  }

  /** Those that are shown, in the order of their names. */
  first = (): Failure[] =>
    [...this.held]
      .sort((a, b) => byText(a.posting.source, b.posting.source) || byText(a.error, b.error))
      .slice(0, SHOWN)
}
