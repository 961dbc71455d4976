import type { RequirementBase } from '../core/requirement.ts'
import type { Clause } from '../document/clauses.ts'
import type { Found } from '../requirements/kind.ts'
import { KIND_NAMES, type KindName, type RequirementOf } from '../requirements/registry.ts'

/** What one clause gives, kind by kind. */
export type FoundIn = Found<RequirementBase> & {
  readonly kind: KindName
  readonly clause: Clause
}

/** What one clause gives of the kind named. */
export type FoundOf<K extends KindName> = Found<RequirementOf<K>> & {
  readonly kind: K
  readonly clause: Clause
}

/** Whether a reading is of the kind named: it then has the fields of that kind. */
export const isFoundOf = <K extends KindName>(found: FoundIn, kind: K): found is FoundOf<K> =>
  found.kind === kind

/** Readings in the order of their words; of those that begin together, in the order of the kinds. */
export const inOrder = (found: FoundIn[]): FoundIn[] =>
  found.length < 2
    ? found
    : found.sort(
        (a, b) => a.from - b.from || KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind),
      )

/** Whether a number of years is asked. */
export const hasYears = ({ draft }: FoundIn): boolean =>
  ('minYears' in draft && draft.minYears !== null) ||
  ('maxYears' in draft && draft.maxYears !== null)
