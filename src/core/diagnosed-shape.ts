import * as z from 'zod'
import type { Diagnostic } from './diagnostic.ts'

const diagnostic = (): z.ZodType<Diagnostic> =>
  z.strictObject({
    severity: z.enum(['error', 'warning']),
    source: z.string(),
    line: z.int().min(1).exactOptional(),
    column: z.int().min(1).exactOptional(),
    excerpt: z.string().exactOptional(),
    width: z.int().min(1).exactOptional(),
    message: z.string(),
  })

/** A profile and what is wrong or looks wrong with it: what `fit profile check --format json` prints in a list. */
export interface DiagnosedProfile {
  readonly file: string
  readonly diagnostics: readonly Diagnostic[]
}

export const diagnosedShape = (): z.ZodType<DiagnosedProfile> =>
  z.strictObject({ file: z.string(), diagnostics: z.array(diagnostic()) })
