import * as z from 'zod'

import { TERM_KINDS } from './kinds.ts'

const guard = z.enum(['case', 'context', 'profile'])

/** One line of `terms/*.yaml`; see docs/vocabulary.md. */
export const termRow = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(TERM_KINDS),
  broader: z.array(z.string()).default([]),
  siblings: z.array(z.string()).default([]),
  builtOn: z.array(z.string()).default([]),
  effort: z.number().positive().optional(),
  guard: z.union([guard, z.record(z.string(), guard)]).optional(),
})

export type TermRow = z.infer<typeof termRow>
