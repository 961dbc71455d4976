import { counted } from '../core/counted.ts'
import type { Worker } from 'bullmq'
import { setTimeout as sleep } from 'node:timers/promises'
import { InputError, fault } from '../core/diagnostic.ts'
import { matchTools } from '../parts.ts'
import type { FailedRow, Row } from '../core/ranking.ts'
import type { Profile } from '../core/profile.ts'
import { weightsAsked } from './judging.ts'
import { writeStderr } from './output.ts'
import { buildOf, TRIES } from './queue-push.ts'
import { withQueue, PREFIX, refusal, type QueueOptions } from './queue-redis.ts'
import {
  isUnread,
  sourceOf,
  Store,
  type Chunk,
  type ChunkResult,
  type ChunkEntry,
  type QueueRun,
} from './queue-store.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { withSettings } from './settings.ts'
import { failedRow } from './stream.ts'
import { matchWork } from './workers.ts'

export interface WorkOptions extends QueueOptions {
  readonly untilEmpty?: boolean | undefined
  readonly weights?: string | undefined
}

/** How long a worker that was not heard of holds a chunk, and how often the others look (milliseconds): together under 15 seconds. */
const LOCK = 8000
const LOOK = 5000
/** Milliseconds between two looks at whether all is done, and between two renewals of the time that a queue lives. */
const ASK = 300
const RENEW = 600_000
/** So long nobody may say that they push (milliseconds) until it counts as stopped: after a time without Redis whoever pushes is heard of again by then. */
const SILENT = 30_000

/** `fit queue work`: judges chunks, until it is interrupted, or with `--until-empty` until all are done, those that others hold too. */
export async function work(session: Session, asked: WorkOptions): Promise<ExitCode> {
  const { weights } = withSettings(session, asked, [])
  const own = weights === undefined ? null : weightsAsked(session, weights)
  return withQueue(session, asked, async (queue) => {
    const store = await Store.open(queue)
    const run = await store.run()
    await assertAlike(session, store, run, own)
    const judge = await chunkWork(run, await store.profiles(run.profiles))
    const done = { chunks: 0 }
    let refused: InputError | null = null
    const worker = workerOf(store, async (chunk) => {
      try {
        const entries = await store.entries(chunk.data.number)
        if (entries === null) throw new Error('its postings are gone from Redis')
        const result = await judge(entries, reaching(chunk))
        await store.putResult(chunk.data.number, result)
        judge.stored(result)
        done.chunks++
        return null
      } catch (error) {
        refused ??= error instanceof InputError ? error : refusal(error)
        throw error
      }
    })
    worker.on('error', (error) => (refused ??= refusal(error)))
    try {
      await untilDone(session, store, asked.untilEmpty === true, () => refused)
    } catch (error) {
      // what is held is another's in some seconds; to give it back takes a Redis that takes it
      await worker.close(true)
      await store.sweep()
      throw error
    }
    await worker.close()
    await store.refresh()
    writeStderr(session, `${counted(done.chunks, 'chunk')} judged\n`)
    return 0
  })
}

/** Throws a UsageError where this program would judge otherwise than the one that pushed, or is asked to. */
async function assertAlike(
  session: Session,
  { queue }: Store,
  run: QueueRun,
  weights: QueueRun['how']['weights'] | null,
): Promise<void> {
  const { partHead } = await matchTools()
  const mine = buildOf(session, partHead([], run.how, run.part).by.version)
  if (run.build !== mine)
    throw new UsageError(
      `The queue "${queue.name}" was filled by another build of fit (${run.build}; this is ${mine}), which may judge otherwise. Work with the same one.`,
    )
  if (weights && !hasSame(weights, run.how.weights ?? {}))
    throw new UsageError(
      `The queue "${queue.name}" was pushed with other weights than those of --weights or fit.config.yaml here. Leave them out, or push with them.`,
    )
}

const hasSame = (a: object, b: object): boolean => {
  const sorted = (weights: object): string => JSON.stringify(Object.entries(weights).sort())
  return sorted(a) === sorted(b)
}

const workerOf = (
  { queue: { bullmq, name, redis } }: Store,
  judge: (chunk: Chunk) => Promise<null>,
): Worker =>
  new bullmq.Worker(name, judge as never, {
    connection: redis.duplicate() as never,
    prefix: PREFIX,
    lockDuration: LOCK,
    stalledInterval: LOOK,
    maxStalledCount: TRIES - 1,
  })

/** A chunk that was tried before, and maybe has brought down a worker, tells how far it came. */
const reaching =
  (chunk: Chunk) =>
  async (source: string): Promise<void> => {
    if (chunk.stalledCounter > 0 || chunk.attemptsMade > 0) await chunk.updateProgress({ source })
  }

/** Waits until the work is interrupted, or all is done where that is to end it. Throws where it cannot go on. */
async function untilDone(
  session: Session,
  store: Store,
  untilEmpty: boolean,
  refused: () => InputError | null,
): Promise<void> {
  let stopped = false
  const release = session.onInterrupt(() => (stopped = true))
  let renewed = performance.now()
  const pushing = new Pushing(store)
  try {
    while (!stopped) {
      const why = refused()
      if (why) throw why
      await store.assertThere()
      if (untilEmpty && (await isEmpty(store, pushing))) return
      if (performance.now() - renewed > RENEW) {
        await store.refresh()
        renewed = performance.now()
      }
      await sleep(ASK)
    }
  } finally {
    release()
  }
}

async function isEmpty(store: Store, pushing: Pushing): Promise<boolean> {
  const [pushed, { waiting, active }] = [await store.pushed(), await store.counts()]
  if (waiting + active > 0) return false
  if (pushed !== null) return true
  await pushing.assert()
  return false
}

/** Notes since when nobody has said that they push. */
class Pushing {
  private readonly store: Store
  private silent: number | null = null

  constructor(store: Store) {
    this.store = store
  }

  /** Throws an InputError where pushing was stopped: chunks that are not there will not come. */
  async assert(): Promise<void> {
    if (await this.store.isPushing()) this.silent = null
    else this.silent ??= performance.now()
    const { name } = this.store.queue
    if (this.silent !== null && performance.now() - this.silent > SILENT)
      throw fault(
        '--name',
        `Whoever pushed into the queue "${name}" has stopped before all postings were there. Take it away (fit queue collect --wipe --name ${name}) and push again.`,
      )
  }
}

/** Judges chunks. */
interface Judge {
  /** `before` is told of each posting as it is begun. */
  (entries: readonly ChunkEntry[], before: (source: string) => Promise<void>): Promise<ChunkResult>
  /** Takes a result that lies in Redis: what is worse than the rows that are kept of all these need not come. */
  readonly stored: (result: ChunkResult) => void
}

/**
 * Makes the function that judges chunks; it lets the connection have its turn between two postings. A row is left out where this worker has brought as many better ones as
 * are kept: it can be among the best of no collection that holds those, or what another worker has put in their place for better ones still.
 */
async function chunkWork({ how, part }: QueueRun, profiles: readonly Profile[]): Promise<Judge> {
  const { MatchTally } = await matchTools()
  const judge = await matchWork({ profiles, options: how, where: [], map: {}, kept: null })
  const kept = { top: part.keep, asOf: how.asOf, isFiltered: false }
  const all = new MatchTally(profiles, kept)
  const work = async (
    entries: readonly ChunkEntry[],
    before: (source: string) => Promise<void>,
  ): Promise<ChunkResult> => {
    const tally = new MatchTally(profiles, kept)
    const postings: (readonly [string, string])[] = []
    const failed: FailedRow[] = []
    for (const entry of entries) {
      if (isUnread(entry)) {
        failed.push(entry)
        continue
      }
      await before(sourceOf(entry))
      const judged = judge(entry, all.worst)
      if ('diagnostics' in judged) failed.push(failedRow(new InputError(judged.diagnostics)))
      else if (!('hidden' in judged)) {
        tally.add(judged)
        postings.push([judged.posting.source, judged.key])
      }
      await new Promise((resolve) => void setImmediate(resolve))
    }
    const rows = [...profiles.keys()].flatMap((i) =>
      tally.best(i).map((row): [number, Row] => [i, row]),
    )
    return { postings, rows, failed }
  }
  return Object.assign(work, {
    stored: ({ postings, rows }: ChunkResult): void => {
      for (const [source, key] of postings) all.count(key, source)
      for (const [i, row] of rows) all.row(i, row)
    },
  })
}
