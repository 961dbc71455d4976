import { filter, flatMap, map } from '../core/lists.ts'
import { concept as conceptNumbered, conceptNamed, type ConceptId } from '../vocabulary/index.ts'
import { effort, prerequisites, proves } from '../vocabulary/relations.ts'
import type { Asked, Tallies, Tally } from './gaps.ts'
import { byText } from './order.ts'

/** Something that can be studied. */
export interface Candidate {
  readonly subject: string
  readonly kind: string
  readonly asked: Asked
  /** Tallies that closing it closes, its own among them. */
  readonly closes: readonly Tally[]
  /** Weeks of steady part-time study; null where not known. */
  readonly weeks: number | null
  /** Of a list of which one is enough, its names. */
  readonly oneOf: readonly string[]
  readonly prerequisites: readonly string[]
}

export const byName = (
  a: { readonly subject: string; readonly kind: string },
  b: { readonly subject: string; readonly kind: string },
): number => byText(a.subject, b.subject) || byText(a.kind, b.kind)

const put = <K>(map: Map<K, Tally[]>, key: K, tally: Tally): void => {
  const list = map.get(key)
  if (list) list.push(tally)
  else map.set(key, [tally])
}

/** Every subject that is asked by itself, and every list of which one is enough. A member closes the class that is asked for: PyTorch closes "deep learning framework". */
export function candidatesOf({ subjects, names }: Tallies): Candidate[] {
  const all = [...subjects.values()]
  const byWay = new Map<string, Tally[]>()
  const byConcept = new Map<ConceptId, Tally[]>()
  const bySubject = new Map<string, Tally[]>()
  for (const tally of all) {
    for (const way of tally.ways) put(byWay, way, tally)
    const id = conceptNamed(tally.subject)?.id
    if (id !== undefined) put(byConcept, id, tally)
    put(bySubject, `${tally.kind}\n${tally.subject}`, tally)
  }
  return flatMap([...bySubject.values()], (own) => {
    const [first] = own
    if (!first) return []
    const { subject, kind } = first
    const concept = conceptNamed(subject)?.id ?? null
    const alone = own.some((t) => t.ways.length === 0)
    const broader =
      concept === null || !alone
        ? []
        : flatMap(
            filter(
              [...proves(concept)],
              (id) => id !== concept && conceptNumbered(id).kind === 'category',
            ),
            (id) => byConcept.get(id) ?? [],
          )
    const closes = [
      ...new Set([
        ...own,
        ...(alone ? (byWay.get(subject) ?? []) : []),
        ...filter(broader, (t) => t.kind === kind),
      ]),
    ]
    const weeks = concept === null ? 0 : effort(concept)
    const asked = (alone ? names.get(subject) : undefined) ?? together(own)
    const oneOf = alone ? [] : [...new Set(flatMap(own, (t) => t.ways))].sort()
    return [
      {
        subject,
        kind,
        asked,
        closes,
        oneOf,
        weeks: weeks === 0 ? null : weeks,
        prerequisites: concept === null ? [] : map(prerequisites(concept), (p) => p.name),
      },
    ]
  }).sort(byName)
}

const together = (all: readonly Asked[]): Asked => ({
  postings: all.reduce((n, a) => n + a.postings, 0),
  required: all.reduce((n, a) => n + a.required, 0),
  preferred: all.reduce((n, a) => n + a.preferred, 0),
})
