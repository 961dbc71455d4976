import type { LineRole } from './posting.ts'
import type { Importance } from './requirement.ts'

/** One thing that spoke for or against a decision. */
export interface TraceReason {
  /**
   * `rules`: what they say by section and words; `words`: a phrase on which the rules build. `model`: what the learned weights say in the end; `feature`:
   * one of their features; `neighbours`: what the passages around it add.
   */
  readonly by: 'rules' | 'words' | 'model' | 'feature' | 'neighbours'
  readonly says: string
  /** Of words a strength, else a weight in units of the model: above 0 it speaks for a demand, or for a skill. Null where nothing is weighed. */
  readonly weight: number | null
}

/** A skill that was read, with the features that decided over its first word; none where the rules read it alone. */
export interface TraceSkill {
  readonly name: string
  readonly because: readonly TraceReason[]
}

/** One requirement that came out of a passage. */
export interface TraceRead {
  readonly id: string
  readonly kind: string
  readonly importance: Importance
  /** The rule that read it. */
  readonly by: string
  /** The words by which it was read. */
  readonly words: string
  readonly skills: readonly TraceSkill[]
}

/** What was seen and is no requirement. */
export interface TraceDropped {
  /** The words. */
  readonly what: string
  readonly kind: string
  /** The rule, or the model, that saw them. */
  readonly by: string
  readonly why: string
  readonly because: readonly TraceReason[]
}

/** How one passage of a posting was read (`fit parse --trace`). */
export interface PassageTrace {
  readonly line: number
  readonly section: LineRole
  /** The nearest heading above it. */
  readonly heading: string | null
  readonly quote: string
  /** What it does: asks something, names a duty, or tells. */
  readonly intent: 'asks' | 'duty' | 'tells'
  readonly because: readonly TraceReason[]
  readonly clauses: readonly string[]
  readonly read: readonly TraceRead[]
  readonly dropped: readonly TraceDropped[]
}
