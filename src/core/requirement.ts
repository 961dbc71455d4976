import * as z from 'zod'
import type { Fields } from './shapes.ts'
import { statedSpanShape } from './span.ts'

export const importanceShape = () => z.enum(['required', 'preferred'])

export type Importance = z.output<ReturnType<typeof importanceShape>>

/** What every requirement has besides its kind. */
export const requirementBase = () => ({
  /** `r1`, `r2`, … in the order of the posting. */
  id: z.string().default(''),
  importance: importanceShape().default('required'),
  /** Exactly the posting's text at `span`: the smallest clause or sentence that states the demand. */
  quote: z.string().default(''),
  span: statedSpanShape(),
  /** Name of the rule that read it, so that a wrong reading can be traced from the report. */
  rule: z.string().default('stated'),
  /** Requirements with the same value here are alternatives ("a degree or four years of experience"): one demand, the best wins. */
  anyOf: z.string().exactOptional(),
  /** Title of the role that asks it, where the posting speaks of several; null where all do. Absent in a posting of one role. */
  forRole: z.string().nullable().exactOptional(),
})

/** What every requirement carries, whatever its kind. */
export interface RequirementBase<K extends string = string> extends Fields<typeof requirementBase> {
  readonly kind: K
}

/** What a rule produces; the reading adds the fields that every requirement shares. */
export type Draft<R extends RequirementBase> = Omit<R, keyof RequirementBase>
