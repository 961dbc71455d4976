import { addToList } from '../core/grouped.ts'
import { once } from '../core/once.ts'
import type { Importance, RequirementBase } from '../core/requirement.ts'

/** What the posting asks once: one requirement, or several that are alternatives. */
export interface Demand {
  readonly importance: Importance
  readonly requirements: readonly [RequirementBase, ...RequirementBase[]]
}

/** Fields that say where a demand stands and not what it asks. */
const PLACE = new Set(['id', 'quote', 'span', 'rule', 'importance', 'anyOf', 'surface'])

/** What a requirement asks, as a text: equal for the same demand written twice. */
function substance(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${String(value)}\n`
  let text = '{'
  for (const key in value)
    if (!PLACE.has(key)) text += `${key}:${substance((value as Record<string, unknown>)[key])}`
  return `${text}}`
}

/** Joins alternatives, and counts a demand that is written twice once, as required where one of them is. */
export const demandsOf = once((requirements: readonly RequirementBase[]): readonly Demand[] => {
  const groups = new Map<string, RequirementBase[]>()
  for (const r of requirements) addToList(groups, r.anyOf ?? r.id, r)
  const ofKind = new Map<string, number>()
  for (const { kind } of requirements) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
  const demands = new Map<string, Demand>()
  for (const group of groups.values()) {
    const [first, ...rest] = group
    if (!first) continue
    const importance: Importance = group.some((r) => r.importance === 'required')
      ? 'required'
      : 'preferred'
    const key =
      ofKind.get(first.kind) === 1 && group.length === 1
        ? first.kind
        : group.map(substance).join('|')
    const known = demands.get(key)
    if (!known) demands.set(key, { importance, requirements: [first, ...rest] })
    else if (importance === 'required' && known.importance === 'preferred')
      demands.set(key, { ...known, importance })
  }
  return [...demands.values()]
})
