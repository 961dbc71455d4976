import type { Readable, Writable } from 'node:stream'
import type { Session } from './session.ts'

/** What the questions of a terminal read from and write to. */
export interface Streams {
  readonly input: Readable
  readonly output: Writable
  /** Aborted where the input has ended: a question would wait for ever. Each question takes one of its own. */
  readonly signal: AbortSignal
}

interface Key {
  readonly ctrl?: boolean
  readonly name?: string
}

/** Asks on the streams of a session. Ctrl-D and the end of the input leave as Ctrl-C does; the keys are let go of at the end. */
export async function asking<T>(
  session: Session,
  ask: (streams: Streams) => Promise<T>,
): Promise<T> {
  const input = session.stdin as Readable
  let hasEnded = false
  let leave = new AbortController()
  const onEnd = (): void => {
    hasEnded = true
    leave.abort()
  }
  const onKey = (_: unknown, key?: Key): void => {
    if (key?.ctrl === true && key.name === 'd') onEnd()
  }
  input.on('keypress', onKey)
  input.on('end', onEnd)
  try {
    return await ask({
      input,
      output: session.stdout as Writable,
      get signal() {
        leave = new AbortController()
        if (hasEnded) leave.abort()
        return leave.signal
      },
    })
  } finally {
    input.off('keypress', onKey)
    input.off('end', onEnd)
  }
}
