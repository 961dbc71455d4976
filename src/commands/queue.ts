import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { InputError, json, matchTools, type FailedRow, type PostingDocument } from '../tools.ts'
import { opening, runAll, topAsked, type Run } from './batch.ts'
import { choose } from './judging.ts'
import { candidates, matchHow, SHOWN, type MatchOptions } from './match.ts'
import { Merger } from './match-merge.ts'
import { deliver, lookOf, put, say } from './output.ts'
import {
  connected,
  countsOf,
  packed,
  pushedOf,
  refresh,
  runOf,
  unpacked,
  wipe,
  withRedis,
  type ChunkData,
  type ChunkResult,
  type Connected,
  type Documents,
  type Profiles,
  type QueueOptions,
  type QueueRun,
} from './queue-redis.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { documentReader, failedRow } from './stream.ts'
import { matchWork } from './workers.ts'

export interface PushOptions extends QueueOptions, MatchOptions {
  readonly chunk?: string | undefined
}

/** Postings of a chunk: some seconds of work for thirty profiles. */
const CHUNK = 100
/** Rows of each profile that are kept of a chunk. */
const KEEP = 100
/** Times that a chunk is tried, and the milliseconds before the second; each later wait is twice as long. */
const TRIES = 3
const BACK_OFF = 1000

/** What tells builds of the program apart: workers must judge as whoever pushed. */
const buildOf = (session: Session, version: string): string =>
  `${version} ${session.build ?? 'source'}`

/** Connects, works, and lets go of the connection whatever happens. */
async function at<T>(
  session: Session,
  options: QueueOptions,
  work: (queue: Connected) => Promise<T>,
): Promise<T> {
  const queue = await connected(session, options)
  try {
    return await withRedis(() => work(queue))
  } finally {
    await queue.close()
  }
}

/** `fit queue push`: postings into Redis, in chunks, and with them once the profiles and how to judge. */
export async function push(
  session: Session,
  given: readonly string[],
  options: PushOptions,
): Promise<ExitCode> {
  const size = topAsked(options.chunk, '--chunk') ?? CHUNK
  const keep = topAsked(options.keep, '--keep') ?? KEEP
  const { profiles, unread } = await candidates(session, options)
  if (profiles.length === 0) return 2
  const how = await matchHow(session, options)
  const { partHead } = await matchTools()
  const part = partHead(profiles, how, { keep, where: [] })
  const text = packed(profiles)
  const mark = createHash('sha256').update(text).digest('hex')
  const run: QueueRun = {
    build: buildOf(session, part.by.version),
    part,
    how,
    unread,
    profiles: mark,
  }
  return at<ExitCode>(session, options, async (queue) => {
    if ((await queue.redis.set(queue.key('run'), JSON.stringify(run), 'NX')) === null)
      throw new UsageError(
        `The queue "${queue.name}" is there already. Choose another --name, or take it away: fit queue collect --wipe --name ${queue.name}.`,
      )
    await queue.redis.set(queue.key(`profiles:${mark}`), text)
    const chunks = new Chunks(queue, size)
    const outcome = await runAll(
      session,
      given,
      (...run) => documents(session, given, options, run),
      {
        item: async (document, failed) =>
          document instanceof InputError ? failed(failedRow(document)) : chunks.add(document),
        fail: (row) => chunks.fail(row),
      },
    )
    await chunks.end()
    if (outcome.stopped) return 2
    await queue.redis.set(queue.key('pushed'), String(chunks.count))
    await refresh(queue)
    say(
      session,
      `${outcome.judged} posting${outcome.judged === 1 ? '' : 's'} in ${chunks.count} chunk${chunks.count === 1 ? '' : 's'}, ${outcome.failed} failed, for ${profiles.length} profiles, in the queue ${queue.name}\n`,
    )
    return 0
  })
}

/** Documents of all postings, or why one cannot be read. */
async function* documents(
  session: Session,
  given: readonly string[],
  options: PushOptions,
  run: Run,
): AsyncGenerator<PostingDocument | InputError> {
  const { postings, map } = await opening(session, given, options, run)
  const documentOf = await documentReader(map)
  for await (const posting of postings) {
    try {
      yield documentOf(posting)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield error
    }
  }
}

/** Fills chunks and adds each that is full. */
class Chunks {
  count = 0
  private readonly queue: Connected
  private readonly size: number
  private held: PostingDocument[] = []

  constructor(queue: Connected, size: number) {
    this.queue = queue
    this.size = size
  }

  async add(document: PostingDocument): Promise<void> {
    this.held.push(document)
    if (this.held.length >= this.size) await this.end()
  }

  /** A posting that could not be read goes to whoever collects. */
  fail = async (row: FailedRow): Promise<void> =>
    void (await this.queue.redis.rpush(this.queue.key('unread'), JSON.stringify(row)))

  async end(): Promise<void> {
    if (this.held.length === 0) return
    const data: ChunkData = { postings: packed(this.held.splice(0)) }
    await this.queue.queue.add('chunk', data, {
      jobId: `chunk-${++this.count}`,
      attempts: TRIES,
      backoff: { type: 'exponential', delay: BACK_OFF },
    })
  }
}

/** How long a worker that was not heard of holds a chunk, and how often the others look (milliseconds): together under 15 seconds. */
const LOCK = 8000
const LOOK = 5000
/** Milliseconds between two looks at whether all is done, and between two renewals of the time that a queue lives. */
const ASK = 300
const RENEW = 60_000

/** `fit queue work`: judges chunks, until it is interrupted, or with `--until-empty` until all are done, those that others hold too. */
export const work = (
  session: Session,
  options: QueueOptions & { readonly untilEmpty?: boolean | undefined },
): Promise<ExitCode> =>
  at<ExitCode>(session, options, async (queue) => {
    const run = await runOf(queue)
    const mine = buildOf(session, (await matchTools()).partHead([], run.how, run.part).by.version)
    if (run.build !== mine)
      throw new UsageError(
        `The queue "${queue.name}" was filled by another build of fit (${run.build}; this is ${mine}), which may judge otherwise. Work with the same one.`,
      )
    const text = (await queue.redis.get(queue.key(`profiles:${run.profiles}`))) ?? ''
    const process = await chunkWork(run, unpacked(text) as Profiles)
    let done = 0
    const worker = new queue.bullmq.Worker<ChunkData, string>(
      queue.name,
      async (job) => {
        const result = await process(job.data, async (source) => {
          // a chunk that has brought down a worker tells how far it came
          if (job.stalledCounter > 0 || job.attemptsMade > 0) await job.updateProgress({ source })
        })
        done++
        return packed(result)
      },
      {
        connection: queue.redis.duplicate() as never,
        prefix: 'fit',
        lockDuration: LOCK,
        stalledInterval: LOOK,
        maxStalledCount: TRIES - 1,
      },
    )
    worker.on('error', () => undefined)
    let stopped = false
    const release = session.onInterrupt(() => (stopped = true))
    let renewed = performance.now()
    try {
      while (!stopped) {
        if (options.untilEmpty && (await isEmpty(queue))) break
        if (performance.now() - renewed > RENEW) {
          await refresh(queue)
          renewed = performance.now()
        }
        await sleep(ASK)
      }
    } finally {
      release()
      await worker.close()
    }
    await refresh(queue)
    say(session, `${done} chunk${done === 1 ? '' : 's'} judged\n`)
    return 0
  })

async function isEmpty(queue: Connected): Promise<boolean> {
  if ((await pushedOf(queue)) === null) return false
  const { waiting, active } = await countsOf(queue)
  return waiting + active === 0
}

/** Makes the function that judges a chunk; it lets the connection have its turn between two postings. */
async function chunkWork({ how, part }: QueueRun, profiles: Profiles) {
  const { MatchTally } = await matchTools()
  const judge = await matchWork({ profiles, options: how, where: [], map: {}, kept: null })
  return async (
    data: ChunkData,
    before: (source: string) => Promise<void>,
  ): Promise<ChunkResult> => {
    const tally = new MatchTally(profiles, { top: part.keep, asOf: how.asOf, isFiltered: false })
    const postings: (readonly [string, string])[] = []
    const failed: FailedRow[] = []
    for (const document of unpacked(data.postings) as Documents) {
      await before(document.source)
      const judged = judge(document, tally.worst)
      if ('diagnostics' in judged) failed.push(failedRow(new InputError(judged.diagnostics)))
      else if (!('hidden' in judged)) {
        tally.add(judged)
        postings.push([judged.posting.source, judged.key])
      }
      await new Promise((resolve) => void setImmediate(resolve))
    }
    return { postings, rows: [...profiles.keys()].flatMap((i) => tally.best(i)), failed }
  }
}

/** `fit queue status`: chunks by where they stand. */
export const status = (
  session: Session,
  options: QueueOptions & { readonly format?: string | undefined },
): Promise<ExitCode> => {
  const format = choose('--format', options.format, ['text', 'json'] as const, 'text')
  return at<ExitCode>(session, options, async (queue) => {
    await runOf(queue)
    const counts = await countsOf(queue)
    const pushed = await pushedOf(queue)
    const lines = Object.entries(counts).map(([what, n]) => `${what.padEnd(9)} ${n}\n`)
    await put(
      session,
      format === 'json'
        ? json(counts)
        : `${lines.join('')}${pushed === null ? 'Postings are still being pushed.\n' : ''}`,
    )
    return 0
  })
}

export interface CollectOptions extends QueueOptions {
  readonly top?: string | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly color?: boolean | undefined
  readonly wipe?: boolean | undefined
}

/** `fit queue collect`: what `fit match` over the same postings gives, byte for byte. */
export async function collect(session: Session, options: CollectOptions): Promise<ExitCode> {
  const tools = await matchTools()
  const format = choose('--format', options.format, tools.MATCH_FORMATS, 'text')
  const top = topAsked(options.top)
  return at<ExitCode>(session, options, async (queue) => {
    const run = await runOf(queue)
    const counts = await countsOf(queue)
    const pushed = await pushedOf(queue)
    if (pushed === null || counts.waiting + counts.active > 0) {
      if (!options.wipe)
        throw new UsageError(
          `The queue "${queue.name}" is not done: ${pushed === null ? 'postings are still being pushed, or pushing was stopped' : `${counts.waiting} chunks wait and ${counts.active} are being judged`}. Run fit queue work --until-empty first, or take it away with --wipe.`,
        )
      await wipe(queue)
      say(session, `fit: the queue ${queue.name} was not done; it is gone.\n`)
      return 2
    }
    const merger = new Merger(tools, top, format === 'text' ? SHOWN : null)
    merger.take({ part: run.part })
    for (const unread of run.unread) merger.take({ unread })
    for (const text of await queue.redis.lrange(queue.key('unread'), 0, -1))
      merger.fail(JSON.parse(text) as FailedRow)
    const lost = await takeChunks(session, queue, pushed, merger)
    const look = lookOf(session, options)
    await deliver(
      session,
      tools.renderMatching(merger.result(false), format, look),
      options.output,
      { painted: look.colors > 0 },
    )
    if (options.wipe) await wipe(queue)
    else await refresh(queue)
    return lost > 0 ? 2 : 0
  })
}

/** Takes what came of each chunk, in their order; tells of those that failed, with their postings, and gives how many did. */
async function takeChunks(
  session: Session,
  { queue, bullmq }: Connected,
  pushed: number,
  merger: Merger,
): Promise<number> {
  let lost = 0
  for (let i = 1; i <= pushed; i++) {
    const job = await bullmq.Job.fromId<ChunkData, string>(queue, `chunk-${i}`)
    if (job && (await job.isCompleted())) {
      const { postings, rows, failed } = unpacked(job.returnvalue) as ChunkResult
      for (const [source, key] of postings)
        merger.take({ posting: { schema: 'fit.match/1', posting: { source }, key } })
      for (const row of rows) merger.take({ row })
      for (const row of failed) merger.fail(row)
      continue
    }
    lost++
    const sources = job
      ? (unpacked(job.data.postings) as Documents).map(({ source }) => source)
      : []
    const { source } = (job?.progress ?? {}) as { readonly source?: string }
    say(
      session,
      `fit: chunk ${i} was given up after ${TRIES} tries: ${job?.failedReason ?? 'it is gone'}.${source === undefined ? '' : ` The last try came as far as ${source}.`} Its postings: ${sources.join(', ')}\n`,
    )
  }
  return lost
}
