import { counted } from '../core/counted.ts'
import type { SingleBar } from 'cli-progress'
import type { Session } from './session.ts'

/** Milliseconds of work before a bar is worth showing, and between two of its pictures. */
const WAIT = 1000
const EVERY = 100

/** How long the work took, and a bar on standard error while it lasts, where that is a terminal. */
export class Progress {
  private readonly session: Session
  private readonly from = performance.now()
  private bar: SingleBar | null = null
  private loading = false
  private readonly what: string
  private shown = 0
  private done = 0
  private files: readonly [number, number | null] = [0, null]

  /** `what` is counted, where it is no postings. */
  constructor(session: Session, what = 'posting') {
    this.session = session
    this.what = what
  }

  /** One posting more is judged. */
  step(): void {
    this.done++
    if (this.session.stderr.isTTY !== true) return
    const now = performance.now()
    if (now - this.from < WAIT || now - this.shown < EVERY) return
    this.shown = now
    if (this.bar) this.bar.update(this.files[0], { postings: this.done, speed: this.speed() })
    else if (!this.loading) void this.open()
  }

  /** How many of the files are read. */
  at(done: number, of: number | null): void {
    this.files = [done, of]
  }

  stop(): void {
    this.bar?.stop()
    this.bar = null
    this.loading = true
  }

  /** "4212 postings read, 3 failed, 12 folded, in 2.1 s (2005 a second)" */
  summary(failed: number, folded: number): string {
    const seconds = (performance.now() - this.from) / 1000
    return `${counted(this.done, this.what)} read, ${failed} failed, ${folded} folded, in ${seconds.toFixed(seconds < 10 ? 1 : 0)} s (${this.speed()} a second)`
  }

  private speed = (): number =>
    Math.round((1000 * this.done) / Math.max(1, performance.now() - this.from))

  private async open(): Promise<void> {
    this.loading = true
    const { default: progress } = await import('cli-progress')
    if (this.bar) return
    const [at, of] = this.files
    const format =
      of !== null && of > 1
        ? ' {bar} {value} of {total} files, {postings} postings, {speed} a second'
        : ' {postings} postings, {speed} a second'
    this.bar = new progress.SingleBar(
      {
        format,
        stream: this.session.stderr as NodeJS.WriteStream,
        hideCursor: true,
        clearOnComplete: true,
      },
      progress.Presets.shades_classic,
    )
    this.bar.start(of ?? 0, at, { postings: this.done, speed: this.speed() })
  }
}
