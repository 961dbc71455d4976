import type { Readable, Writable } from 'node:stream'
import { itemAt } from '../core/item-at.ts'
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

/** One of several questions that are asked in turn. */
export interface Prompt {
  readonly message: string
  /** Shown where nothing is typed yet. An empty answer skips the question. */
  readonly placeholder: string
  /** What is wrong with an answer, so that it can be mended at once. */
  readonly faultOf: (answer: string) => string | undefined
  /** Keeps an answer; gives what was understood, or nothing where there is nothing to say. */
  readonly keep: (answer: string) => string
}

/** Typed instead of an answer, it goes back to the question before. */
export const BACK = '<'

const goesBack = (answer: string): boolean => answer.trim().endsWith(BACK)

/** Asks one question after the other; who goes back finds what was typed. Gives whether all were asked: who leaves before keeps the answers so far. */
export async function askInTurn(streams: Streams, prompts: readonly Prompt[]): Promise<boolean> {
  const { isCancel, log, text } = await import('@clack/prompts')
  const typed = new Map<number, string>()
  for (let at = 0; at < prompts.length;) {
    const { message, placeholder, faultOf, keep } = itemAt(prompts, at)
    const answer = await text({
      message,
      placeholder,
      initialValue: typed.get(at) ?? '',
      defaultValue: '',
      validate: (given = '') => (goesBack(given) ? undefined : faultOf(given)),
      ...streams,
    })
    if (isCancel(answer)) return false
    if (goesBack(answer)) {
      at = Math.max(0, at - 1)
      continue
    }
    typed.set(at, answer)
    const said = keep(answer)
    if (said !== '') log.info(said, streams)
    at++
  }
  return true
}
