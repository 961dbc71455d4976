import type { Row } from '../core/ranking.ts'
import { Keys } from './keys.ts'
import { byText } from '../core/order.ts'
import { Sources } from './sources.ts'

/** Which of many postings are copies of one another, by their keys: twenty bytes or so a posting. */
export class Copies {
  private readonly keys = new Keys()
  /** By the number of their key, to name the copies of a row. */
  private readonly sources = new Sources()
  private added = 0

  /** Takes a posting. */
  add(key: string, source: string): void {
    this.added++
    this.sources.add(this.keys.number(key), source)
  }

  /** Postings without copies. */
  get size(): number {
    return this.keys.size
  }

  /** Copies of postings that were counted already. */
  get folded(): number {
    return this.added - this.keys.size
  }

  /** Sources of the other copies of a posting that was taken. */
  others({ key, posting }: Pick<Row, 'key' | 'posting'>): string[] {
    const others = [...this.sources.of(this.keys.number(key))]
    others.splice(others.indexOf(posting.source), 1)
    return others.sort(byText)
  }
}
