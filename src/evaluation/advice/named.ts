import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'
import { isSkill } from '../../requirements/skill/requirement.ts'
import { conceptNamed, type Concept } from '../../vocabulary/index.ts'
import { namesInTitle } from '../../extraction/used-names.ts'
import { judgedTitle } from './seats.ts'
import { TECHNOLOGY_WEIGHT, WEIGHING } from './table.ts'

/** A technology that a posting names anywhere. */
export interface Technology {
  readonly concept: Concept
  readonly inTitle: boolean
  /** Only wished for. */
  readonly isWish: boolean
  /** Names of a list of which one is enough, its own among them, where it is named in such a list and not asked for; else empty. */
  readonly oneOf: readonly string[]
  /** What the lists of examples name in which it is asked for ("a SIEM such as Splunk or QRadar"), itself and their class among them; else empty. */
  readonly examples: readonly Concept[]
}

/** How much a technology says of the work: by its kind, the title, and whether it is more than a wish. */
export const technologyWeight = ({ concept, inTitle, isWish }: Technology): number =>
  (TECHNOLOGY_WEIGHT[concept.kind] ?? 0) *
  (inTitle ? WEIGHING.title.is : 1) *
  (isWish ? WEIGHING.wishedTechnology.is : 1)

/**
 * Every technology that a posting names, asked for or not, once. Of a list of which one is enough each counts by itself: whoever knows one satisfies the
 * demand, and whoever knows most of them is nearer to the work.
 */
export const technologiesOf = once((reading: ParsedPosting): readonly Technology[] => seek(reading))

/** What the title names, without what the text takes back; a role's own title counts as it stands. */
function titledIn(reading: ParsedPosting): ReadonlySet<string> {
  const names = namesInTitle(judgedTitle(reading))
  if (reading.roles.length > 0 || reading.text === '') return new Set(names)
  const kept = new Set([
    ...reading.implied.map(({ name }) => name),
    ...reading.requirements.flatMap((r) => (isSkill(r) ? r.skills.map((s) => s.name) : [])),
  ])
  return new Set(names.filter((name) => kept.has(name)))
}

function seek(reading: ParsedPosting): Technology[] {
  const titled = titledIn(reading)
  const wishes = new Map<string, boolean>()
  const choices = new Map<string, readonly string[]>()
  const examples = new Map<string, readonly string[]>()
  for (const { name, oneOf } of reading.implied) {
    wishes.set(name, false)
    if (oneOf) choices.set(name, oneOf)
  }
  for (const name of titled) wishes.set(name, false)
  for (const r of reading.requirements) {
    if (!isSkill(r)) continue
    const names = r.skills.map((s) => s.name)
    const like = r.category === null ? names : [...names, r.category]
    for (const name of names) {
      wishes.set(name, (wishes.get(name) ?? true) && r.importance === 'preferred')
      if (r.mode === 'any' && r.open) examples.set(name, [...(examples.get(name) ?? []), ...like])
    }
  }
  return [...wishes].flatMap(([name, isWish]) => {
    const concept = conceptNamed(name)
    if (!concept || TECHNOLOGY_WEIGHT[concept.kind] === undefined) return []
    return [
      {
        concept,
        inTitle: titled.has(name),
        isWish,
        oneOf: choices.get(name) ?? [],
        examples: (examples.get(name) ?? []).flatMap((like) => conceptNamed(like) ?? []),
      },
    ]
  })
}
