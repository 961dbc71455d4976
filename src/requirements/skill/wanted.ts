import { singular } from '../../matcher/inflection.ts'
import { concept, conceptNamed, type Concept, type ConceptId } from '../../vocabulary/index.ts'
import { isA, proves } from '../../vocabulary/relations.ts'
import type { WantedSkill } from './member.ts'
import type { SkillRequirement } from './requirement.ts'

/** Concepts by the names of requirements, which are the same in most postings. Emptied when full, so that memory stays flat. */
const named = new Map<string, Concept | null>()
const MOST_NAMES = 10_000

export function conceptOf(name: string): Concept | null {
  const known = named.get(name)
  if (known !== undefined) return known
  if (named.size >= MOST_NAMES) named.clear()
  const found = conceptNamed(name)
  named.set(name, found)
  return found
}

/** The class that a category names: as a whole, or by its last words ("modern BI tools"). One word alone ("tools") says nothing. */
function classNamed(category: string): Concept | null {
  const words = category.trim().split(/\s+/)
  for (let from = 0; from === 0 || from < words.length - 1; from++) {
    const found = conceptOf(words.slice(from).join(' '))
    if (found) return found
  }
  return null
}

/** The narrowest classes that all examples belong to. */
export function classesOf(examples: readonly Concept[]): readonly Concept[] {
  const [first, ...rest] = examples
  if (!first) return []
  const shared = [...proves(first.id)].filter(
    (id) => id !== first.id && rest.every((e) => isA(e.id, id)) && concept(id).kind === 'category',
  )
  return shared
    .filter((id) => !shared.some((other: ConceptId) => other !== id && isA(other, id)))
    .map(concept)
}

/** "data tools" asks for a data tool. */
const oneOfThem = (category: string): string => category.replace(/[a-z]+s$/, singular)

/** All that a demand names, and for lists of examples the class that they stand for. */
export function wantedBy({
  mode,
  open,
  category,
  skills,
}: SkillRequirement): readonly WantedSkill[] {
  const loose = mode === 'any' && open
  const listed = skills.map(({ name }): WantedSkill => {
    const known = conceptOf(name)
    return {
      name,
      concepts: known ? [known] : [],
      isClass: known?.kind === 'category',
      open: loose,
    }
  })
  if (skills.length > 0 && !loose) return listed
  const kind = classWanted(category, listed)
  return kind ? [...listed, kind] : listed
}

/** The class that a list of examples stands for: the one named, else those that the examples share. Null where there is none. */
function classWanted(category: string | null, listed: readonly WantedSkill[]): WantedSkill | null {
  const named = category === null ? null : classNamed(category)
  const classes = named ? [named] : classesOf(listed.flatMap((w) => w.concepts))
  if (classes.length === 0 && listed.length > 0) return null
  const [only] = classes.length === 1 ? classes : []
  const name = only?.name ?? oneOfThem(category ?? classes[0]?.name ?? '')
  return name === '' ? null : { name, concepts: classes, isClass: true, open: false }
}
