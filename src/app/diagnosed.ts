import type { Diagnostic, InputError } from '../index.ts'

/**
 * What went wrong, for the user; a fault of the program itself goes on. An InputError is known by what it carries: it is thrown by the library, which is a script of its own with its
 * own class.
 */
export function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  const { diagnostics } = Object(error) as Partial<InputError>
  if (diagnostics) return diagnostics
  throw error
}
