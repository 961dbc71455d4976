import * as z from 'zod'
import { LINE_ROLES } from './choices.ts'
import { importanceShape } from './requirement.ts'
import type { Fields } from './shapes.ts'

const traceReason = () => ({
  /**
   * `rules`: what they say by section and words; `words`: a phrase on which the rules build. `model`: what the learned weights say in the end; `feature`:
   * one of their features; `neighbours`: what the passages around it add.
   */
  by: z.enum(['rules', 'words', 'model', 'feature', 'neighbours']),
  says: z.string(),
  /** Of words a strength, else a weight in units of the model: above 0 it speaks for a demand, or for a skill. Null where nothing is weighed. */
  weight: z.number().nullable(),
})

/** One thing that spoke for or against a decision. */
export interface TraceReason extends Fields<typeof traceReason> {}

const traceReasonShape = (): z.ZodType<TraceReason> => z.strictObject(traceReason())

const traceReasons = () => z.array(traceReasonShape())

const traceSkill = () => ({ name: z.string(), because: traceReasons() })

/** A skill that was read, with the features that decided over its first word; none where the rules read it alone. */
export interface TraceSkill extends Fields<typeof traceSkill> {}

const traceSkillShape = (): z.ZodType<TraceSkill> => z.strictObject(traceSkill())

const traceRead = () => ({
  id: z.string(),
  kind: z.string(),
  importance: importanceShape(),
  /** The rule that read it. */
  by: z.string(),
  /** The words by which it was read. */
  words: z.string(),
  skills: z.array(traceSkillShape()),
})

/** One requirement that came out of a passage. */
export interface TraceRead extends Fields<typeof traceRead> {}

const traceReadShape = (): z.ZodType<TraceRead> => z.strictObject(traceRead())

const traceDropped = () => ({
  /** The words. */
  what: z.string(),
  kind: z.string(),
  /** The rule, or the model, that saw them. */
  by: z.string(),
  why: z.string(),
  because: traceReasons(),
})

/** What was seen and is no requirement. */
export interface TraceDropped extends Fields<typeof traceDropped> {}

const traceDroppedShape = (): z.ZodType<TraceDropped> => z.strictObject(traceDropped())

const passageTrace = () => ({
  line: z.int().min(1),
  section: z.enum(LINE_ROLES),
  /** The nearest heading above it. */
  heading: z.string().nullable(),
  quote: z.string(),
  /** What it does: asks something, names a duty, or tells. */
  intent: z.enum(['asks', 'duty', 'tells']),
  because: traceReasons(),
  clauses: z.array(z.string()),
  read: z.array(traceReadShape()),
  dropped: z.array(traceDroppedShape()),
})

/** How one passage of a posting was read (`fit parse --trace`). */
export interface PassageTrace extends Fields<typeof passageTrace> {}

export const passageTraceShape = (): z.ZodType<PassageTrace> => z.strictObject(passageTrace())
