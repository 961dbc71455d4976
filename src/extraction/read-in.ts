import type { RequirementBase } from '../core/requirement.ts'
import type { Clause } from '../document/clauses.ts'

/** A requirement with the clause that it was read in. */
export interface ReadIn {
  readonly requirement: RequirementBase
  readonly clause: Pick<Clause, 'from' | 'to'>
}
