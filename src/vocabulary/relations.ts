import { blob } from './generated.ts'
import { concept, type Concept, type ConceptId } from './index.ts'

const lists = (written: string): readonly (readonly ConceptId[])[] => written.split(',').map((l) => (l === '' ? [] : l.split(' ').map(Number)))

interface Relations {
  readonly broader: readonly (readonly ConceptId[])[]
  readonly siblings: readonly (readonly ConceptId[])[]
  readonly builtOn: readonly (readonly ConceptId[])[]
  readonly effort: readonly number[]
}

/** Unpacked when first asked for: reading a posting needs no relations. */
let relations: Relations | null = null
const all = (): Relations => (relations ??= { broader: lists(blob.broader), siblings: lists(blob.siblings), builtOn: lists(blob.builtOn), effort: blob.effort.split(' ').map(Number) })

const closures = new Map<ConceptId, ReadonlySet<ConceptId>>()

/** Every concept that having this one proves, itself included. */
export function proves(id: ConceptId): ReadonlySet<ConceptId> {
  const known = closures.get(id)
  if (known) return known
  const reached = new Set<ConceptId>([id])
  for (const at of reached) for (const next of all().broader[at] ?? []) reached.add(next)
  closures.set(id, reached)
  return reached
}

/** Whether having `narrow` proves `broad`. */
export const isA = (narrow: ConceptId, broad: ConceptId): boolean => proves(narrow).has(broad)

/** The concepts right above this one. */
export const parents = (id: ConceptId): readonly ConceptId[] => all().broader[id] ?? []

/** Whether knowledge of one transfers to the other in weeks. */
export const areSiblings = (a: ConceptId, b: ConceptId): boolean => all().siblings[a]?.includes(b) ?? false

/** What one should know before learning this. */
export const prerequisites = (id: ConceptId): readonly Concept[] => (all().builtOn[id] ?? []).map(concept)

/** Weeks of steady part-time study from its prerequisites to doing useful work. */
export const effort = (id: ConceptId): number => all().effort[id] ?? 0
