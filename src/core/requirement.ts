import type { LocatedSpan } from './span.ts'

export type Importance = 'required' | 'preferred'

/** What every requirement carries, whatever its kind. */
export interface RequirementBase<K extends string = string> {
  /** `r1`, `r2`, … in the order of the posting. */
  readonly id: string
  readonly kind: K
  readonly importance: Importance
  /** Exactly the posting's text at `span`: the smallest clause or sentence that states the demand. */
  readonly quote: string
  readonly span: LocatedSpan
  /** Name of the rule that read it, so that a wrong reading can be traced from the report. */
  readonly rule: string
  /** Requirements with the same value here are alternatives ("a degree or four years of experience"): one demand, the best wins. */
  readonly anyOf?: string
  /** Title of the role that asks it, where the posting speaks of several; null where all do. Absent in a posting of one role. */
  readonly forRole?: string | null
}

/** What a rule produces; the reading adds the fields that every requirement shares. */
export type Draft<R extends RequirementBase> = Omit<R, keyof RequirementBase>
