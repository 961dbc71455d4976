import { map } from '../core/lists.ts'
import { blob, type Lists } from './blob.ts'
import { concept, type Concept, type ConceptId } from './index.ts'

const listOf = ({ starts, values }: Lists, id: ConceptId): readonly ConceptId[] => [
  ...values.subarray(starts[id], starts[id + 1]),
]

const closures = new Map<ConceptId, ReadonlySet<ConceptId>>()

/** Every concept that having this one proves, itself included. */
export function proves(id: ConceptId): ReadonlySet<ConceptId> {
  const known = closures.get(id)
  if (known) return known
  const reached = new Set<ConceptId>([id])
  for (const at of reached) for (const next of listOf(blob().broader, at)) reached.add(next)
  closures.set(id, reached)
  return reached
}

/** Whether having `narrow` proves `broad`. */
export const isA = (narrow: ConceptId, broad: ConceptId): boolean => proves(narrow).has(broad)

/** The concepts right above this one. */
export const parents = (id: ConceptId): readonly ConceptId[] => listOf(blob().broader, id)

/** Whether knowledge of one transfers to the other in weeks. */
export const areSiblings = (a: ConceptId, b: ConceptId): boolean =>
  listOf(blob().siblings, a).includes(b)

/** What one should know before learning this. */
export const prerequisites = (id: ConceptId): readonly Concept[] =>
  map(listOf(blob().builtOn, id), concept)

/** Weeks of steady part-time study from its prerequisites to doing useful work. */
export const effort = (id: ConceptId): number => blob().effort[id] ?? 0
