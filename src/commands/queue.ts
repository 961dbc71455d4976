import { json } from '../report/index.ts'
import { choose } from './judging.ts'
import { writeStdout } from './output.ts'
import { withQueue, type QueueOptions } from './queue-redis.ts'
import { Store } from './queue-store.ts'
import type { ExitCode, Session } from './session.ts'

export { collect } from './queue-collect.ts'
export { push } from './queue-push.ts'
export { work } from './queue-work.ts'

/** `fit queue status`: chunks by where they stand. */
export async function status(
  session: Session,
  options: QueueOptions & { readonly format?: string | undefined },
): Promise<ExitCode> {
  const format = choose('--format', options.format, ['text', 'json'] as const, 'text')
  return withQueue(session, options, async (queue) => {
    const store = await Store.open(queue)
    const [counts, pushed] = [await store.counts(), await store.pushed()]
    const lines = Object.entries(counts).map(([what, n]) => `${what.padEnd(9)} ${n}\n`)
    const coming = pushed === null ? `${await pushingOf(store)}\n` : ''
    await writeStdout(session, format === 'json' ? json(counts) : `${lines.join('')}${coming}`)
    return 0
  })
}

const pushingOf = async (store: Store): Promise<string> =>
  (await store.isPushing())
    ? 'Postings are still being pushed.'
    : 'Pushing was stopped before all postings were there.'
