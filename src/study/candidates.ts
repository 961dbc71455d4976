import { itemAt } from '../core/item-at.ts'
import { conceptNamed, type ConceptId } from '../vocabulary/index.ts'
import { areSiblings, effort, parents, prerequisites, proves } from '../vocabulary/relations.ts'
import { subjectKey, type Tallies, type Tally } from './tally.ts'
import { byText } from '../core/order.ts'
import { ALIKE, WEEKS } from './table.ts'

/** Something that can be studied. */
export interface StudyCandidate {
  readonly subject: string
  readonly kind: string
  readonly concept: ConceptId | null
  readonly isClass: boolean
  readonly tally: Tally
  /** Weeks of steady part-time study; null where not known. */
  readonly weeks: number | null
  /** From 1, learned at once, toward 0. */
  readonly pace: number
  readonly prerequisites: readonly string[]
  /** Tallies of which one is closed with it: its own, and the classes that it is a member of. */
  readonly closes: readonly Tally[]
}

/** What postings ask for, with candidates by their numbers, each with what it is worth there. */
export type Wish = ReadonlyMap<number, number>

export const byName = (
  a: { readonly subject: string; readonly kind: string },
  b: { readonly subject: string; readonly kind: string },
): number => byText(a.subject, b.subject) || byText(a.kind, b.kind)

function weeksOf(kind: string, concept: ConceptId | null): number | null {
  if (kind === 'language') return WEEKS.language.is
  const known = concept === null ? 0 : effort(concept)
  if (known > 0) return known
  return kind === 'certification' ? WEEKS.certification.is : null
}

function candidateOf(tally: Tally, classes: ReadonlyMap<ConceptId, Tally>): StudyCandidate {
  const { subject, kind } = tally
  const known = kind === 'language' ? null : conceptNamed(subject)
  const concept = known?.id ?? null
  const weeks = weeksOf(kind, concept)
  const halves = WEEKS.halves.is
  const wider =
    concept === null || kind !== 'skill'
      ? []
      : [...proves(concept)].filter((id) => id !== concept && classes.has(id))
  return {
    subject,
    kind,
    concept,
    isClass: known?.kind === 'category',
    tally,
    weeks,
    pace: halves / (halves + (weeks ?? WEEKS.unknown.is)),
    prerequisites: concept === null ? [] : prerequisites(concept).map((p) => p.name),
    closes: [tally, ...wider.flatMap((id) => classes.get(id) ?? [])],
  }
}

/** Everything that is asked, in the order of names. */
export function candidatesOf({ subjects }: Tallies): StudyCandidate[] {
  const classes = new Map<ConceptId, Tally>()
  for (const tally of subjects.values()) {
    const concept = tally.kind === 'skill' ? conceptNamed(tally.subject) : null
    if (concept?.kind === 'category') classes.set(concept.id, tally)
  }
  return [...subjects.values()].sort(byName).map((tally) => candidateOf(tally, classes))
}

const isAlike = (a: StudyCandidate, b: StudyCandidate): boolean =>
  a.concept !== null && b.concept !== null && areSiblings(a.concept, b.concept)

/** Those that transfer to each other in weeks. */
export const siblingsOf = (
  c: StudyCandidate,
  all: readonly StudyCandidate[],
): readonly StudyCandidate[] => all.filter((other) => other !== c && isAlike(c, other))

/** Whether something broader is learned with `c`: a class, or what is right above it and does not come first. */
const isUnder = (c: StudyCandidate, broad: StudyCandidate, near: ReadonlySet<ConceptId>): boolean =>
  broad.isClass ||
  (broad.concept !== null && near.has(broad.concept) && !c.prerequisites.includes(broad.subject))

/**
 * For each candidate, in whose place it is learned: a class goes with the member of it that is worth most, and so does what is right above something that is worth
 * as much (containers with Docker). Itself where it is learned by itself.
 */
function homesOf(candidates: readonly StudyCandidate[], raw: readonly number[]): readonly number[] {
  const byConcept = new Map<ConceptId, number>()
  candidates.forEach((c, i) => {
    if (c.concept !== null && c.kind === 'skill') byConcept.set(c.concept, i)
  })
  const best = new Map<number, number>()
  candidates.forEach((c, i) => {
    if (c.concept === null || c.isClass || c.kind !== 'skill') return
    const near = new Set(parents(c.concept))
    for (const id of proves(c.concept)) {
      const broad = byConcept.get(id)
      if (broad === undefined || broad === i) continue
      if (!isUnder(c, itemAt(candidates, broad), near)) continue
      const before = best.get(broad)
      if (before === undefined || (raw[i] ?? 0) > (raw[before] ?? 0)) best.set(broad, i)
    }
  })
  const homes = candidates.map((c, i) => {
    const member = best.get(i)
    return member !== undefined && (c.isClass || (raw[member] ?? 0) >= (raw[i] ?? 0)) ? member : i
  })
  return homes.map((home) => {
    let at = home
    for (let home = homes[at]; home !== undefined && home !== at; home = homes[at]) at = home
    return at
  })
}

/** What postings wish for, over candidates that are learned by themselves; and what else each of those covers. */
export interface Wishes {
  readonly wishes: readonly Wish[]
  /** Candidates that are learned with another one, by the number of that one. */
  readonly covers: ReadonlyMap<number, readonly StudyCandidate[]>
}

export function wishesOf(candidates: readonly StudyCandidate[], { asks }: Tallies): Wishes {
  const places = new Map(candidates.map((c, i) => [subjectKey(c), i]))
  const raw = candidates.map(() => 0)
  for (const { subjects, worth } of asks)
    subjects.forEach((key, i) => {
      const at = places.get(key)
      if (at !== undefined) raw[at] = (raw[at] ?? 0) + (worth[i] ?? 0) * itemAt(candidates, at).pace
    })
  const homes = homesOf(candidates, raw)
  const covers = new Map<number, StudyCandidate[]>()
  homes.forEach((home, i) => {
    if (home !== i) covers.set(home, [...(covers.get(home) ?? []), itemAt(candidates, i)])
  })
  const wishes = asks.map(({ subjects, worth }): Wish => {
    const wish = new Map<number, number>()
    subjects.forEach((key, i) => {
      const at = places.get(key)
      const home = at === undefined ? undefined : homes[at]
      if (home === undefined) return
      const share = (worth[i] ?? 0) * (home === at ? 1 : ALIKE.broad.is)
      wish.set(home, Math.max(share, wish.get(home) ?? 0))
    })
    return wish
  })
  return { wishes, covers }
}

/** Whether learning `c` proves what another one is. */
export const isProvenBy = (broad: StudyCandidate, c: StudyCandidate): boolean =>
  c !== broad &&
  c.concept !== null &&
  broad.concept !== null &&
  c.kind === 'skill' &&
  proves(c.concept).has(broad.concept)
