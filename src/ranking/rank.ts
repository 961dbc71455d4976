import type { FailedRow, RankedRow, Ranking, Row } from '../core/ranking.ts'
import { Copies } from '../deduplication/copies.ts'
import { Failures } from './failures.ts'
import { Histories, isSince } from './history.ts'
import { orderBy, type SortName } from '../core/order.ts'

export interface RankingTallyOptions {
  /** How many rows are kept; all where it is null. */
  readonly top: number | null
  readonly sort: SortName
  /** Whether rows keep what they add to the study list. */
  readonly study?: boolean
  /** Whether postings that are applied to or closed are left out, with all their copies. */
  readonly hides?: boolean
  /** Only postings that are new or have changed since this day, `YYYY-MM-DD`. */
  readonly since?: string | null
  /** Where postings are counted for several rankings at once, by whoever fills it; a ranking by itself counts its own. */
  readonly copies?: Copies
  /** Rows over `top` that are held before the worst are dropped; `SLACK` where left out. */
  readonly slack?: number
}

/** So many rows over the wanted number may turn out to be copies of what is left out, while the ranking stays exact. */
const SPARE = 256
/** Rows over the wanted number that are held before the worst are dropped. */
const SLACK = 256

/**
 * Takes judged postings one by one and keeps the best. What comes out does not depend on the order in which they come:
 * of copies the best stands for all, and a row that is dropped is worse than enough others, of which none gets worse.
 */
export class RankingTally {
  private readonly kept = new Map<string, Row>()
  /** The last of the wanted rows when rows were last dropped: what is worse will not be shown. */
  private floor: Row | null = null
  private readonly copies: Copies
  private readonly countsCopies: boolean
  private readonly failures = new Failures()
  private readonly order: (a: Row, b: Row) => number
  private readonly top: number | null
  private readonly slack: number
  private readonly study: boolean
  private readonly hides: boolean
  private readonly since: string | null
  private readonly histories = new Histories()
  /** Keys of the postings that are left out. */
  private readonly hidden = new Set<string>()
  private about: { readonly profile: Row['profile']; readonly asOf: string } | null = null

  constructor(options: RankingTallyOptions) {
    const { top, sort, study = false, copies, slack = SLACK, hides = false, since = null } = options
    this.study = study
    this.hides = hides
    this.since = since
    this.copies = copies ?? new Copies()
    this.countsCopies = copies === undefined
    this.slack = slack
    this.order = orderBy(sort)
    this.top = top
  }

  /** Takes a row; gives whether it now stands for its posting and its copies. */
  add(row: Row): boolean {
    this.about ??= { profile: row.profile, asOf: row.asOf }
    if (this.countsCopies) this.copies.add(row.key, row.posting.source)
    if (this.isLeftOut(row)) return false
    if (this.floor && this.order(this.floor, row) < 0) return false
    const known = this.kept.get(row.key)
    if (known && this.order(known, row) <= 0) return false
    this.kept.set(row.key, copyOf(this.study ? row : withoutStudy(row)))
    const most = this.top === null ? null : this.top + (this.hides ? SPARE : 0)
    if (most !== null && this.kept.size > most + this.slack) this.drop(most)
    return this.kept.has(row.key)
  }

  /** Takes the history of a row; gives whether it is not asked for. What is marked goes with all its copies. */
  private isLeftOut(row: Row): boolean {
    const isMarked = this.histories.add(row.key, row.history)
    const isAsked = this.since === null || isSince(row, this.since)
    if (!isMarked || !this.hides) return !isAsked
    if (isAsked || this.kept.has(row.key)) this.hidden.add(row.key)
    this.kept.delete(row.key)
    return true
  }

  /** Takes a posting of which the row is worse than any that will be shown, and not made. */
  passOver(key: string, source: string): void {
    if (this.countsCopies) this.copies.add(key, source)
  }

  /** Sources of the other copies of a posting that was taken. */
  copiesOf = (row: Row): readonly string[] => this.copies.others(row)

  /** The rows that are held, more of them than will be shown. */
  held = (): Iterable<Row> => this.kept.values()

  /** A row of which all that are worse will not be shown; null while there is none. */
  get worst(): Row | null {
    return this.floor
  }

  /** Whether a row of this key is among those that may still be shown. */
  holds = (key: string): boolean => this.kept.has(key)

  /** Keys of the rows that are shown, in their order. */
  keysShown = (): string[] => this.best().map((row) => row.key)

  /** The rows that are shown, in their order. */
  best(): Row[] {
    return [...this.kept.values()].sort(this.order).slice(0, this.top ?? undefined)
  }

  fail = (row: FailedRow): void => this.failures.add(row)

  result(partial = false): Ranking {
    const best = this.best()
    const failures = this.failures.first().map(({ posting, error }) => ({
      rank: null,
      posting,
      error,
    }))
    return {
      schema: 'fit.ranking/1',
      profile: this.about?.profile ?? null,
      asOf: this.about?.asOf ?? null,
      partial,
      postings: this.copies.size,
      shown: best.length,
      folded: this.folded,
      failed: this.failures.count,
      hidden: this.hidden.size,
      rows: [
        ...best.map((row, i) =>
          rowAtRank(row, i + 1, this.copiesOf(row), this.histories.of(row.key)),
        ),
        ...failures,
      ],
    }
  }

  /** Copies of postings that were counted already. */
  get folded(): number {
    return this.copies.folded
  }

  private drop(top: number): void {
    const sorted = [...this.kept.values()].sort(this.order)
    for (const { key } of sorted.slice(top)) this.kept.delete(key)
    this.floor = sorted[top - 1] ?? null
  }
}

/**
 * A row of its own. The words of the one that was made are slices of the posting, which V8 keeps whole for them; and where V8 sees that such objects stay, it makes all
 * further ones among those that are old (pretenuring), where they are collected late: a tenth more memory at a hundred thousand postings.
 */
const copyOf = (row: Row): Row => JSON.parse(JSON.stringify(row)) as Row

function withoutStudy({ study: _study, ...row }: Row): Row {
  return row
}

/** The row as it is shown at its place: without what only merging needs. `told` is what the files of all its copies tell, those of its own where left out. */
export function rowAtRank(
  row: Row,
  rank: number,
  duplicates: readonly string[],
  told: Pick<RankedRow, 'firstSaved' | 'marks'> = {
    firstSaved: null,
    marks: row.history?.marks ?? [],
  },
): RankedRow {
  const { schema: _schema, profile: _profile, asOf: _asOf, by: _by, key: _key, ...rest } = row
  const { study, history, ...shown } = rest
  return {
    rank,
    ...shown,
    duplicates,
    saved: history?.saved ?? null,
    ...told,
    ...(study ? { study } : {}),
  }
}
