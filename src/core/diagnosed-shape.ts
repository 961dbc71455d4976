import * as z from 'zod'
import type { Fields } from './shapes.ts'

const diagnostic = () => ({
  severity: z.enum(['error', 'warning']),
  /** The file, `-` for standard input. */
  source: z.string(),
  /** Line and column count from 1. */
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional(),
  /** The line of the file as it stands, and how many characters the caret covers. */
  excerpt: z.string().exactOptional(),
  width: z.int().min(1).exactOptional(),
  /** What is wrong, and what to write instead. */
  message: z.string(),
})

/** What went wrong, where. Its sentence is made in one place (`report/diagnostic.ts`). */
export interface Diagnostic extends Fields<typeof diagnostic> {}

const diagnosticShape = (): z.ZodType<Diagnostic> => z.strictObject(diagnostic())

const diagnosedProfile = () => ({ file: z.string(), diagnostics: z.array(diagnosticShape()) })

/** A profile and what is wrong or looks wrong with it: what `fit profile check --format json` prints in a list. */
export interface DiagnosedProfile extends Fields<typeof diagnosedProfile> {}

export const diagnosedShape = (): z.ZodType<DiagnosedProfile> => z.strictObject(diagnosedProfile())
