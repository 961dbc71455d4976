import { errorCode } from '../core/error-code.ts'
import {
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  statSync,
  type Stats,
} from 'node:fs'
import path from 'node:path'
import { decode } from '../postings/index.ts'
import { InputError, fault } from '../core/diagnostic.ts'
import type { Session } from './session.ts'

/** The largest file that is read: a posting is some kilobytes. */
export const LARGEST_FILE = 25 * 1024 * 1024

/** The error of what is larger than any posting. */
export const tooLarge = (source: string, size: number): InputError =>
  fault(
    source,
    source === '-'
      ? `Standard input has more than ${LARGEST_FILE / 1024 / 1024} MB.`
      : `The file has ${Math.round(size / 1024 / 1024)} MB; a posting or profile has at most ${LARGEST_FILE / 1024 / 1024} MB.`,
  )

const codeOf = (error: unknown): string => errorCode(error) ?? 'unknown error'

/** The error of a file that the system does not give. */
export const unreadable = (source: string, error: unknown): InputError =>
  fault(source, `The file cannot be read (${codeOf(error)}).`)

/** What the system knows of a file. Throws an InputError where there is none, or it may not be looked at. */
export function statOf(file: string, shown: string): Stats {
  try {
    return statSync(file)
  } catch (error) {
    throw codeOf(error) === 'ENOENT'
      ? fault(
          shown,
          /^https?:/i.test(shown)
            ? 'This is an address, and no file. fit save keeps what stands there in a file that you can give.'
            : 'No such file. Check the path; a glob that matches nothing stays as it was typed.',
        )
      : unreadable(shown, error)
  }
}

/** What the system knows of a file; undefined where there is none, or it says nothing. */
export function statIfThere(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

/** The bytes of a file; a clear error where it is missing, a folder, too large or unreadable. */
export function readBytes(session: Session, shown: string): Uint8Array {
  const file = path.resolve(session.cwd, shown)
  const stat = statOf(file, shown)
  if (stat.isDirectory()) throw folderGiven(file, shown)
  if (stat.size > LARGEST_FILE) throw tooLarge(shown, stat.size)
  try {
    return stat.isFile() ? readFileSync(file) : readPipe(file, shown)
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(shown, error)
  }
}

/** The text of a file that is no posting, in any encoding that postings may have. */
export const readText = (session: Session, shown: string, what: string): string =>
  decode(readBytes(session, shown), shown, what)

/** A folder may be one of those that the system does not let us look into. */
function folderGiven(file: string, shown: string): InputError {
  try {
    closeSync(openSync(file, constants.O_RDONLY))
  } catch (error) {
    return fault(shown, `The folder cannot be read (${codeOf(error)}).`)
  }
  return fault(shown, 'This is a folder; a file is meant here.')
}

/** Milliseconds between two looks at a pipe, and for which one is waited for that nobody writes to. */
const EVERY = 10
const PATIENCE = 3000

/** A pipe or device, which is opened without waiting: nothing hangs because nobody writes. */
class Pipe {
  private readonly fd: number
  private readonly shown: string
  private begun = false
  private waited = 0

  constructor(file: string, shown: string) {
    this.shown = shown
    this.fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  }

  /** Bytes read into `piece`, 0 at the end; null where one must wait and ask again. */
  read(piece: Uint8Array): number | null {
    const bytes = this.tried(piece)
    if (bytes !== null && bytes > 0) this.begun = true
    if (bytes !== 0 || this.begun) return bytes
    this.waited += EVERY
    if (this.waited > PATIENCE)
      throw fault(this.shown, 'Nobody writes to this pipe, or nothing came from it.')
    return null
  }

  close = (): void => closeSync(this.fd)

  private tried(piece: Uint8Array): number | null {
    try {
      return readSync(this.fd, piece)
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return null
      throw error
    }
  }
}

function readPipe(file: string, shown: string): Uint8Array {
  const pipe = new Pipe(file, shown)
  const pieces: Uint8Array[] = []
  let size = 0
  const piece = new Uint8Array(65_536)
  const clock = new Int32Array(new SharedArrayBuffer(4))
  try {
    for (;;) {
      const bytes = pipe.read(piece)
      if (bytes === 0) return Buffer.concat(pieces)
      if (bytes === null) Atomics.wait(clock, 0, 0, EVERY)
      else pieces.push(piece.slice(0, bytes))
      size += bytes ?? 0
      if (size > LARGEST_FILE) throw tooLarge(shown, size)
    }
  } finally {
    pipe.close()
  }
}

/** A file that is read piece by piece; every error is an InputError. */
export interface OpenFile {
  /** Bytes read into `piece`; 0 at the end. */
  readonly read: (piece: Uint8Array) => Promise<number>
  readonly close: () => void
}

export function openFile(session: Session, shown: string): OpenFile {
  const file = path.resolve(session.cwd, shown)
  const told = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof InputError ? error : unreadable(shown, error)
    }
  }
  if (statOf(file, shown).isFile()) {
    const fd = told(() => openSync(file, 'r'))
    return {
      read: (piece) => Promise.resolve(told(() => readSync(fd, piece))),
      close: () => closeSync(fd),
    }
  }
  const pipe = told(() => new Pipe(file, shown))
  return {
    async read(piece) {
      for (;;) {
        const bytes = told(() => pipe.read(piece))
        if (bytes !== null) return bytes
        await new Promise((resolve) => void setTimeout(resolve, EVERY))
      }
    },
    close: pipe.close,
  }
}

/** What comes on standard input, as bytes. */
export async function* standardInput(session: Session): AsyncGenerator<Uint8Array> {
  for await (const piece of session.stdin as AsyncIterable<Uint8Array | string>)
    yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
}

/** All of standard input. */
export async function readStandardInput(session: Session): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of standardInput(session)) {
    size += piece.length
    if (size > LARGEST_FILE) throw tooLarge('-', size)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
