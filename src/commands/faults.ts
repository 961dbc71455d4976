import { errorCode } from '../core/error-code.ts'
import { InputError, fault } from '../core/diagnostic.ts'

/** What the system says when something cannot be written, and what to do. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist. Make the folder first'],
  ['ENOTDIR', 'a part of its path is a file. Choose another path'],
  ['EISDIR', 'it is a folder. Name a file in it'],
  ['EACCES', 'this is not allowed here. Choose another folder'],
  ['EPERM', 'this is not allowed here. Choose another folder'],
  ['EROFS', 'nothing can be written here. Choose another folder'],
  ['ENOSPC', 'the disk is full. Make room first'],
  ['EDQUOT', 'your share of the disk is full. Make room first'],
  ['EFBIG', 'it is larger than a file may be here'],
  ['ENAMETOOLONG', 'its name is too long. Choose a shorter one'],
  ['ELOOP', 'its links lead in a circle. Choose another path'],
  ['EMFILE', 'too many files are open (ulimit -n). Try again, or allow more'],
  ['ENFILE', 'too many files are open on this machine. Try again later'],
  ['ENXIO', 'nobody reads from this pipe'],
])

/** The error of a file that cannot be written, for the user; what is no error of the system, or says that nobody reads on, stays as it is. */
export function unwritable(file: string, error: unknown): unknown {
  const code = errorCode(error)
  if (code === undefined || code === 'EPIPE' || error instanceof InputError) return error
  const what = file === 'standard output' ? 'It' : 'This file'
  return fault(file, `${what} cannot be written: ${CAUSES.get(code) ?? `the system says ${code}`}.`)
}

/** Any other error of the system (not of the program) as a sentence with the path; null where it is none. */
export function systemFault(error: unknown): InputError | null {
  const code = errorCode(error)
  if (!(error instanceof Error) || code === undefined) return null
  const { syscall, path: file }: NodeJS.ErrnoException = error
  if (code.startsWith('ERR_WORKER'))
    return fault(
      '--jobs',
      `Workers cannot be started or have no memory left (${code}). Use --jobs 1.`,
    )
  if (syscall === undefined || !/^E[A-Z0-9]+$/.test(code)) return null
  const place = file ?? (syscall === 'read' ? 'standard input' : 'standard output')
  return fault(place, `The system does not allow what is needed here (${syscall}: ${code}).`)
}
