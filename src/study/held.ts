import type { Day } from '../core/day.ts'
import type { Profile } from '../core/profile.ts'
import { conceptOf } from '../requirements/skill/wanted.ts'
import { strengthIn } from '../requirements/skill/strength.ts'
import type { Concept, ConceptId } from '../vocabulary/index.ts'
import { prerequisites } from '../vocabulary/relations.ts'
import { STRENGTH, strengthTable } from '../evaluation/advice/table.ts'

const TABLE = strengthTable(STRENGTH)

const bases = new WeakMap<Profile, ReadonlyMap<ConceptId, number>>()

/** What the skills of a profile build on, each as well known as the best of those that do: nobody runs Kubernetes without containers. */
function basesOf(profile: Profile, asOf: Day): ReadonlyMap<ConceptId, number> {
  const known = bases.get(profile)
  if (known) return known
  const found = new Map<ConceptId, number>()
  const skills = new Set((profile.skills ?? []).flatMap((s) => conceptOf(s.name) ?? []))
  for (const skill of skills) {
    const strength = strengthIn(skill, profile, asOf, TABLE)
    const under = new Set<Concept>(prerequisites(skill.id))
    for (const base of under) {
      found.set(base.id, Math.max(strength, found.get(base.id) ?? 0))
      for (const next of prerequisites(base.id)) under.add(next)
    }
  }
  bases.set(profile, found)
  return found
}

/** How well a profile holds a thing, from 0 to 1: by what it says of it, and by what it says of things that build on it. */
export const heldOf = (concept: Concept, profile: Profile, asOf: Day): number =>
  Math.max(strengthIn(concept, profile, asOf, TABLE), basesOf(profile, asOf).get(concept.id) ?? 0)
