import { createWriteStream, rmSync } from 'node:fs'
import path from 'node:path'
import { jsonLine, printable } from '../report/index.ts'
import { unwritable } from './faults.ts'
import { writeStdout, writeStderr, streamNamed } from './output.ts'
import type { Session } from './session.ts'
import { isPipe, isStream, temporaryName, renameWhole, withReader } from './writing.ts'

/** UTF-16 code units that are gathered before they are written. */
const ENOUGH = 1 << 14

/** Where lines go. `drop` takes back what was written, as far as that can be. */
interface Target {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
  readonly drop: () => void
}

/** A file that has its name only when it is whole; a device or a pipe, which is written to as it stands. */
function fileTarget(session: Session, output: string): Target {
  const target = path.resolve(session.cwd, output)
  const through = isStream(target)
  const file = through ? target : temporaryName(target)
  const reader = through && isPipe(target) ? withReader(target) : null
  reader?.catch(() => undefined)
  const stream = createWriteStream(file, through ? { flags: 'w' } : { flags: 'wx' })
  stream.on('error', () => undefined)
  const settled = (work: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) =>
      // a write behind a fault says only that the stream is gone: the fault itself tells why
      work((error) => (error ? reject(unwritable(output, stream.errored ?? error)) : resolve())),
    )
  return {
    async write(text) {
      try {
        await reader
      } catch (error) {
        throw unwritable(output, error)
      }
      await settled((done) => void stream.write(text, done))
    },
    async close() {
      await settled((done) => void stream.end(done))
      if (through) return
      try {
        renameWhole(file, target)
      } catch (error) {
        throw unwritable(output, error)
      }
    },
    drop() {
      const remove = (): void => {
        if (!through) rmSync(file, { force: true })
      }
      if (stream.closed) remove()
      else stream.on('close', remove).destroy()
    },
  }
}

/** Writes lines as they come, to standard output or a file, and waits while the reader is slow. */
export class Lines {
  private readonly target: Target
  private held = ''
  private writing: Promise<void> = Promise.resolve()
  private scheduled = false
  private readonly painted: boolean

  /** `painted` where the text has colours of ours. */
  constructor(session: Session, output: string | undefined, painted = false) {
    this.painted = painted
    const stream = streamNamed(output)
    this.target =
      stream === null && output !== undefined
        ? fileTarget(session, output)
        : {
            write: (text) =>
              stream === 'stderr'
                ? Promise.resolve(writeStderr(session, text))
                : writeStdout(session, text, painted),
            close: () => Promise.resolve(),
            drop: () => undefined,
          }
  }

  /** Takes one value as a line of JSON. Written when enough is gathered, at the latest when the program waits for more input. */
  add = (value: unknown): Promise<void> => this.take(jsonLine(value))

  /** Takes a piece of a report. */
  text = (text: string): Promise<void> => this.take(printable(text, this.painted))

  private async take(text: string): Promise<void> {
    this.held += text
    if (this.held.length >= ENOUGH) return this.flush()
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => {
      this.scheduled = false
      this.flush().catch(() => undefined)
    })
  }

  /** Ends the lines that `work` writes, or takes them back where it throws; gives what it gives. */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    try {
      const made = await work()
      await this.end()
      return made
    } catch (error) {
      this.drop()
      throw error
    }
  }

  async end(): Promise<void> {
    try {
      await this.flush()
      await this.target.close()
    } catch (error) {
      this.drop()
      throw error
    }
  }

  /** Ends the work without a result: a file that was begun is gone. */
  drop(): void {
    this.held = ''
    this.target.drop()
  }

  private flush(): Promise<void> {
    const text = this.held
    this.held = ''
    if (text !== '') this.writing = this.writing.then(() => this.target.write(text))
    return this.writing
  }
}
