import type { Diagnostic } from './diagnosed-shape.ts'
import { map } from './lists.ts'

export type { Diagnostic }

/** Thrown where the work cannot go on; carries everything that the user must see, so no stack trace is needed. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super(map(diagnostics, (d) => d.message).join('\n'))
    this.name = 'InputError'
    this.diagnostics = diagnostics
  }
}

/**
 * What went wrong, for the user; a fault of the program itself goes on. An InputError is known by what it carries, not by its class: the library may be a script of its own with its
 * own class.
 */
export function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  const { diagnostics } = Object(error) as Partial<InputError>
  if (diagnostics) return diagnostics
  throw error
}

/** The error of one thing that is wrong with a whole file or input. */
export const fault = (source: string, message: string): InputError =>
  new InputError([{ severity: 'error', source, message }])
