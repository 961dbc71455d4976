import type { Job } from 'bullmq'
import { randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fault } from '../core/diagnostic.ts'
import type { FailedRow, Row } from '../core/ranking.ts'
import type { MatchPart, UnreadProfile } from '../core/matching.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Profile } from '../core/profile.ts'
import type { PairJudging } from './match.ts'
import type { Connected } from './queue-redis.ts'
import { UsageError } from './session.ts'

/*
 * What lies in Redis, each under fit:NAME: and with an expiry from its first moment:
 * token         whose queue this is: made by push, so that whoever comes too late for a queue that was wiped writes nothing into the next one
 * run           what all chunks have in common, as JSON
 * profiles:HASH the profiles, once
 * postings:N    the postings of chunk N, and what could not be read between them
 * result:N      what came of them
 * pushing       there as long as somebody pushes; gone PUSHING seconds after they were last heard of
 * pushed        how many chunks there are, once all are there
 * The rest is BullMQ's: it holds numbers of chunks, times, and why a chunk failed.
 */

/** What all chunks of a queue have in common. */
export interface QueueRun {
  /** Of the program and of what it was built from. */
  readonly build: string
  readonly part: MatchPart
  readonly how: PairJudging
  readonly unread: readonly UnreadProfile[]
  /** The hash under which the profiles lie. */
  readonly profiles: string
}

/** What stands in a chunk: a posting, or why one cannot be read. */
export type ChunkEntry = PostingDocument | FailedRow

export const isUnread = (entry: ChunkEntry): entry is FailedRow => 'error' in entry

/** A posting of a chunk by its name. */
export const sourceOf = (entry: ChunkEntry): string =>
  isUnread(entry) ? entry.posting.source : entry.source

/** What came of a chunk: its postings with the keys of copies, the best rows of each profile (by its number), and what could not be read. */
export interface ChunkResult {
  readonly postings: readonly (readonly [source: string, key: string])[]
  readonly rows: readonly (readonly [profile: number, row: Row])[]
  readonly failed: readonly FailedRow[]
}

/** How far a chunk came that was tried before. */
export interface ChunkProgress {
  readonly source?: string
}

/** A chunk as BullMQ knows it, which holds no more than its number. */
export type Chunk = Job<{ readonly number: number }, null>

/** JSON, compressed. */
const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value))
const unpacked = (bytes: Buffer): unknown => JSON.parse(gunzipSync(bytes).toString())

/** Days after which a queue that nobody touches is gone. */
export const DAYS = 7
const WEEK = DAYS * 86_400
/** Seconds for which whoever pushes may be silent. */
const PUSHING = 60

/** Writes a value with an expiry where the queue is still the one of the token: `EVAL` of a script is one step for Redis. */
const PUT = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[2], ARGV[2], 'EX', ARGV[3])
return 1`

/** A queue that was pushed, as it lies in Redis. */
export class Store {
  readonly queue: Connected
  private readonly token: string

  private constructor(queue: Connected, token: string) {
    this.queue = queue
    this.token = token
  }

  /** Takes the name for a new queue. Throws a UsageError where there is one already. */
  static async begin(queue: Connected): Promise<Store> {
    const { redis, key, name } = queue
    const token = randomUUID()
    const taken = (await redis.set(key('token'), token, 'EX', WEEK, 'NX')) === null
    // where the answer was lost with the connection the command was sent twice, and the name is taken by ourselves
    if (taken && (await redis.get(key('token'))) !== token)
      throw new UsageError(
        `The queue "${name}" is there already. Choose another --name, or take it away: fit queue collect --wipe --name ${name}.`,
      )
    return new Store(queue, token)
  }

  /** The queue that is there. Throws a UsageError where there is none. */
  static async open(queue: Connected): Promise<Store> {
    const token = await queue.redis.get(queue.key('token'))
    if (token === null)
      throw new UsageError(
        `There is no queue "${queue.name}". Fill one first: fit queue push … --name ${queue.name}.`,
      )
    return new Store(queue, token)
  }

  /** Throws an InputError where the queue is there no more: wiped, or lost by a Redis that keeps nothing on its disk. */
  async assertThere(): Promise<void> {
    const { redis, key } = this.queue
    if ((await redis.get(key('token'))) !== this.token) throw this.gone()
  }

  private gone = () =>
    fault(
      '--name',
      `The queue "${this.queue.name}" is gone from Redis: it was wiped, or Redis was started again without what it held (appendonly yes keeps it). Push again.`,
    )

  private async put(what: string, value: string | Buffer, seconds = WEEK): Promise<void> {
    const { redis, key } = this.queue
    if ((await redis.eval(PUT, 2, key('token'), key(what), this.token, value, seconds)) !== 1)
      throw this.gone()
  }

  putRun = (run: QueueRun): Promise<void> => this.put('run', JSON.stringify(run))

  putProfiles = (mark: string, profiles: readonly Profile[]): Promise<void> =>
    this.put(`profiles:${mark}`, packed(profiles))

  putResult = (number: number, result: ChunkResult): Promise<void> =>
    this.put(`result:${number}`, packed(result))

  /** Adds a chunk, whose number is its name for BullMQ too, so that it is there once however often it is sent. */
  async addChunk(number: number, entries: readonly ChunkEntry[], retries: object): Promise<void> {
    await this.put(`postings:${number}`, packed(entries))
    await this.queue.queue.add('chunk', { number }, { jobId: `chunk-${number}`, ...retries })
  }

  /** Says that somebody pushes. */
  pushing = (): Promise<void> => this.put('pushing', '1', PUSHING)

  putPushed = (chunks: number): Promise<void> => this.put('pushed', String(chunks))

  /** How many chunks were pushed; null while postings are still coming. */
  async pushed(): Promise<number | null> {
    const { redis, key } = this.queue
    const text = await redis.get(key('pushed'))
    return text === null ? null : Number(text)
  }

  isPushing = async (): Promise<boolean> =>
    (await this.queue.redis.exists(this.queue.key('pushing'))) === 1

  /** Throws a UsageError where nobody has written it yet. */
  async run(): Promise<QueueRun> {
    const { redis, key, name } = this.queue
    const text = await redis.get(key('run'))
    if (text !== null) return JSON.parse(text) as QueueRun
    throw new UsageError(`The queue "${name}" is just being made. Try again in a moment.`)
  }

  async profiles(mark: string): Promise<readonly Profile[]> {
    const value = await this.value(`profiles:${mark}`)
    if (value === null) throw this.gone()
    return value as readonly Profile[]
  }

  /** What stands in a chunk; null where it is lost. */
  entries = async (number: number): Promise<readonly ChunkEntry[] | null> =>
    (await this.value(`postings:${number}`)) as readonly ChunkEntry[] | null

  /** What came of a chunk; null where it is not done, or its result is lost. */
  result = async (number: number): Promise<ChunkResult | null> =>
    (await this.value(`result:${number}`)) as ChunkResult | null

  private async value(what: string): Promise<unknown> {
    const bytes = await this.queue.redis.getBuffer(this.queue.key(what))
    return bytes === null ? null : unpacked(bytes)
  }

  /** A chunk as BullMQ knows it; null where it is lost. */
  async chunk(number: number): Promise<Chunk | null> {
    const { bullmq, queue } = this.queue
    return ((await bullmq.Job.fromId(queue, `chunk-${number}`)) as Chunk | undefined) ?? null
  }

  async counts(): Promise<Counts> {
    const counts = await this.queue.queue.getJobCounts(
      ...(['waiting', 'prioritized', 'delayed', 'active', 'completed', 'failed'] as const),
    )
    const of = (...names: string[]): number => names.reduce((sum, n) => sum + (counts[n] ?? 0), 0)
    return {
      waiting: of('waiting', 'prioritized', 'delayed'),
      active: of('active'),
      completed: of('completed'),
      failed: of('failed'),
    }
  }

  /** Lets all of the queue live for a week from now, but for what lives for seconds: who holds a chunk, who looked last for those that are held by nobody. */
  async refresh(): Promise<void> {
    const { redis } = this.queue
    for await (const keys of found(this.queue)) {
      const lives = await Promise.all(keys.map((key) => redis.ttl(key)))
      await Promise.all(
        keys.filter((_, i) => isLasting(lives[i] ?? 0)).map((key) => redis.expire(key, WEEK)),
      )
    }
  }

  /** Takes away what BullMQ wrote after the queue was wiped, where no other has come in its place. */
  async sweep(): Promise<void> {
    const { redis, key } = this.queue
    if ((await redis.get(key('token'))) === null) await this.wipe()
  }

  /** Takes the queue away, but for one that came in its place. */
  async discard(): Promise<void> {
    const { redis, key } = this.queue
    const token = await redis.get(key('token'))
    if (token === null || token === this.token) await this.wipe()
  }

  /** Takes away all that lies under the name of the queue. */
  async wipe(): Promise<void> {
    const { redis, key } = this.queue
    // from here on nobody writes into it any more
    await redis.unlink(key('token'))
    for await (const keys of found(this.queue)) await redis.unlink(...keys)
  }
}

/** Whether a key is to live as long as its queue, by the seconds that it has to live yet: -1 where it never ends, -2 where it is gone. */
const isLasting = (seconds: number): boolean => seconds === -1 || seconds > 3600

/** Everything that lies under the name of the queue, some hundreds at once. */
async function* found({ redis, key }: Connected): AsyncGenerator<readonly string[]> {
  for await (const keys of redis.scanStream({ match: key('*'), count: 500 }))
    if ((keys as string[]).length > 0) yield keys as string[]
}

/** Chunks by where they stand; one that is to be tried again waits. */
export interface Counts {
  readonly waiting: number
  readonly active: number
  readonly completed: number
  readonly failed: number
}
