import { parseIso, type Day } from '../core/day.ts'
import type { History, Mark } from '../core/history.ts'
import { byDay } from '../core/by-day.ts'
import type { Row } from '../core/ranking.ts'

/** Whole days from when a posting was posted, else saved, to the day of judging; null where neither is known, or lies ahead. */
export function ageOf(
  datePosted: string | null,
  history: History | undefined,
  asOf: Day,
): number | null {
  const from = parseIso(datePosted?.slice(0, 10) ?? history?.saved ?? '')
  return from && from.last <= asOf ? asOf - from.last : null
}

/** Whether a posting is new or has changed since a day (`YYYY-MM-DD`): posted, saved or marked then or later. */
export const isSince = ({ posting, history }: Row, day: string): boolean =>
  [posting.datePosted, history?.saved ?? null, ...(history?.marks ?? []).map((m) => m.on)].some(
    (when) => when !== null && when >= day,
  )

const written = ({ mark, on }: Mark): string => `${mark} ${on}`

/** What the files of all copies of one posting tell. */
export class Histories {
  private readonly byKey = new Map<
    string,
    { readonly saved: Set<string>; marks: readonly Mark[] }
  >()

  /** Takes what a copy tells; gives whether any copy so far has a mark. `key` is that of the posting. */
  add(key: string, history: History | undefined): boolean {
    const before = this.byKey.get(key)
    if (!history) return (before?.marks.length ?? 0) > 0
    const all = before ?? { saved: new Set<string>(), marks: [] }
    if (history.saved !== null) all.saved.add(history.saved)
    const known = new Set(all.marks.map(written))
    all.marks = [...all.marks, ...history.marks.filter((m) => !known.has(written(m)))].sort(byDay)
    this.byKey.set(key, all)
    return all.marks.length > 0
  }

  /** The marks of a posting and its copies; and where it was saved again later, the first day on which it was saved. */
  of(key: string): { readonly firstSaved: string | null; readonly marks: readonly Mark[] } {
    const { saved = [], marks = [] } = this.byKey.get(key) ?? {}
    const [first, ...later] = [...saved].sort()
    return { firstSaved: first !== undefined && later.length > 0 ? first : null, marks }
  }
}
