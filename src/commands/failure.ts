import { errorCode, errorMessage } from '../core/error-code.ts'
import { InputError } from '../core/diagnostic.ts'
import { systemFault } from './faults.ts'
import { writeStderr, printDiagnostics } from './output.ts'
import { UsageError, type Session } from './session.ts'

/** Tells on standard error why a command could not do its work; says nothing where nobody reads on. Gives whether the work has failed. */
export function tellFailure(session: Session, error: unknown): boolean {
  if (errorCode(error) === 'EPIPE') return false
  const told = error instanceof InputError ? error : systemFault(error)
  if (told) printDiagnostics(session, told.diagnostics)
  else if (error instanceof UsageError) writeStderr(session, `fit: ${error.message}\n`)
  else
    writeStderr(
      session,
      `fit: an error of the program itself, please report it: ${errorMessage(error)}\n${session.env['FIT_DEBUG'] && error instanceof Error ? `${error.stack}\n` : ''}`,
    )
  return true
}
