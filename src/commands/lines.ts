import { createWriteStream, renameSync } from 'node:fs'
import path from 'node:path'
import { put } from './output.ts'
import type { Session } from './session.ts'

/** UTF-16 code units that are gathered before they are written. */
const ENOUGH = 1 << 14

/** Writes lines as they come, to standard output or a file, and waits while the reader is slow. */
export class Lines {
  private readonly write: (text: string) => Promise<void>
  private readonly close: () => Promise<void>
  private held = ''
  private writing: Promise<void> = Promise.resolve()
  private scheduled = false

  constructor(session: Session, output: string | undefined) {
    if (output === undefined || output === '-') {
      this.write = (text) => put(session, text)
      this.close = () => Promise.resolve()
      return
    }
    const target = path.resolve(session.cwd, output)
    const part = `${target}.part`
    const stream = createWriteStream(part)
    this.write = (text) => new Promise((resolve, reject) => void stream.write(text, (error) => (error ? reject(error) : resolve())))
    this.close = () =>
      new Promise((resolve, reject) => {
        stream.on('error', reject)
        stream.end(() => {
          renameSync(part, target)
          resolve()
        })
      })
  }

  /** Takes one value as a line of JSON. Written when enough is gathered, at the latest when the program waits for more input. */
  async add(value: unknown): Promise<void> {
    this.held += `${JSON.stringify(value)}\n`
    if (this.held.length >= ENOUGH) return this.flush()
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => {
      this.scheduled = false
      this.flush().catch(() => undefined)
    })
  }

  async end(): Promise<void> {
    await this.flush()
    await this.close()
  }

  private flush(): Promise<void> {
    const text = this.held
    this.held = ''
    if (text !== '') this.writing = this.writing.then(() => this.write(text))
    return this.writing
  }
}
