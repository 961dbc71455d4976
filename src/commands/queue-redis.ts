import type * as Bullmq from 'bullmq'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { InputError } from '../tools.ts'
import {
  type FailedRow,
  type MatchPart,
  type PostingDocument,
  type Profile,
  type Row,
  type UnreadProfile,
} from '../tools.ts'
import { fault } from './faults.ts'
import type { How } from './match.ts'
import { say } from './output.ts'
import { UsageError, type Session } from './session.ts'

export interface QueueOptions {
  readonly redis?: string | undefined
  readonly name?: string | undefined
}

/** Before every key in Redis. */
export const PREFIX = 'fit'

/** What all chunks of a queue have in common. */
export interface QueueRun {
  /** Of the program and of what it was built from. */
  readonly build: string
  readonly part: MatchPart
  readonly how: How
  readonly unread: readonly UnreadProfile[]
  /** The hash under which the profiles lie. */
  readonly profiles: string
}

/** What a chunk holds: documents, packed. */
export interface ChunkData {
  readonly postings: string
}

/** What came of a chunk: its postings with the keys of copies, the best rows of each profile, and what could not be read. */
export interface ChunkResult {
  readonly postings: readonly (readonly [source: string, key: string])[]
  readonly rows: readonly Row[]
  readonly failed: readonly FailedRow[]
}

/** JSON, compressed, as a text. */
export const packed = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')
export const unpacked = (text: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString())

export type Documents = readonly PostingDocument[]
export type Profiles = readonly Profile[]

/** The two packages, which come with no ordinary install. Throws a UsageError that says how to get them. */
async function packages() {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')])
    return { bullmq, Redis: ioredis.Redis }
  } catch (error) {
    if (!/MODULE_NOT_FOUND/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new UsageError(
      'fit queue needs two packages that are not installed with fit: npm install bullmq ioredis (with -g where fit was installed with it).',
    )
  }
}

/** How long the first connection is waited for (milliseconds); once there was one, a Redis that goes away is waited for however long. */
const PATIENCE = 10_000
/** Milliseconds between two tries, at most. */
const AGAIN = 1000

/** A queue in Redis, connected. */
export interface Connected {
  readonly bullmq: typeof Bullmq
  readonly redis: Redis
  readonly queue: Queue
  readonly name: string
  readonly key: (what: string) => string
  readonly close: () => Promise<void>
}

/** The address without user and password, to be shown. */
function shown(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}

function addressAsked(session: Session, { redis }: QueueOptions): string {
  const url = redis ?? session.env['FIT_REDIS'] ?? ''
  if (/^rediss?:\/\/[^\s]+$/.test(url) && URL.canParse(url)) return url
  throw new UsageError(
    'Name the Redis with --redis or $FIT_REDIS: redis://HOST:6379, redis://USER:PASSWORD@HOST:6379/0, or rediss:// for TLS.',
  )
}

function nameAsked({ name }: QueueOptions): string {
  if (name !== undefined && /^[\w.-]{1,80}$/.test(name)) return name
  throw new UsageError('Name the queue with --name: letters, digits, ".", "_" and "-", 80 at most.')
}

/** Connects to the queue that the options name. Throws a UsageError where they name none, and an InputError where Redis cannot be reached or lets nobody in. */
export async function connected(session: Session, options: QueueOptions): Promise<Connected> {
  const [url, name] = [addressAsked(session, options), nameAsked(options)]
  const { bullmq, Redis } = await packages()
  let waiting = false
  const redis = new Redis(url, {
    // a command waits until there is a connection again
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (times) => Math.min(AGAIN, 50 * times),
  })
  let last: Error | null = null
  redis.on('error', (error: Error) => (last = error))
  redis.on('ready', () => {
    if (waiting) say(session, `fit: ${shown(url)} is back.\n`)
    waiting = false
  })
  await opened(redis, url, () => last)
  redis.on('close', () => {
    if (!waiting && redis.status !== 'end') say(session, `fit: waiting for ${shown(url)}.\n`)
    waiting = true
  })
  const queue = new bullmq.Queue(name, { connection: redis as never, prefix: PREFIX })
  queue.on('error', () => undefined)
  const key = (what: string): string => `${PREFIX}:${name}:${what}`
  const close = async (): Promise<void> => {
    redis.removeAllListeners('close')
    await queue.close()
    redis.disconnect()
  }
  return { bullmq, redis, queue, name, key, close }
}

/** Waits for the first connection. */
async function opened(redis: Redis, url: string, last: () => Error | null): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  try {
    await Promise.race([
      redis.connect().catch(() => redis.ping()),
      new Promise((_, reject) => {
        const check = (waited: number): void => {
          const error = last()
          if (error && /WRONGPASS|NOAUTH|invalid password|NOPERM/i.test(error.message))
            reject(new Error('it does not let this user in. Check user and password in the URL'))
          else if (waited >= PATIENCE)
            reject(
              new Error(
                `it cannot be reached (${(error as NodeJS.ErrnoException | null)?.code ?? error?.message ?? 'no answer'})`,
              ),
            )
          else timer = setTimeout(() => check(waited + 100), 100)
        }
        check(0)
      }),
    ])
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    throw redisFault(url, error)
  } finally {
    clearTimeout(timer)
  }
}

/** What Redis says, for the user. */
function redisFault(url: string, error: unknown): InputError {
  const message = error instanceof Error ? error.message : String(error)
  return fault(
    shown(url),
    `The Redis of --redis cannot be used: ${/NOAUTH|WRONGPASS/.test(message) ? 'it does not let this user in. Check user and password in the URL' : message}.`,
  )
}

/** The same work, whose errors of Redis are for the user: one that is full says what to do. */
export async function withRedis<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/^OOM\b|maxmemory/i.test(message))
      throw fault(
        '--redis',
        'Redis has no memory left for this (maxmemory). Give it more, push fewer postings or a smaller --keep, or wipe queues that are done: fit queue collect --wipe.',
      )
    if (/^(?:NOPERM|READONLY|MISCONF)\b/.test(message))
      throw fault('--redis', `Redis refuses: ${message}`)
    throw error
  }
}

/** What all chunks of a queue have in common. Throws a UsageError where there is no such queue. */
export async function runOf({ redis, key, name }: Connected): Promise<QueueRun> {
  const text = await redis.get(key('run'))
  if (text === null)
    throw new UsageError(
      `There is no queue "${name}". Fill one first: fit queue push … --name ${name}.`,
    )
  return JSON.parse(text) as QueueRun
}

/** How many chunks were pushed; null while postings are still coming. */
export async function pushedOf({ redis, key }: Connected): Promise<number | null> {
  const text = await redis.get(key('pushed'))
  return text === null ? null : Number(text)
}

export interface Counts {
  readonly waiting: number
  readonly active: number
  readonly completed: number
  readonly failed: number
}

/** Chunks by where they stand; one that is to be tried again waits. */
export async function countsOf({ queue }: Connected): Promise<Counts> {
  const counts = await queue.getJobCounts(
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

/** Days after which a queue that nobody touches is gone. */
export const DAYS = 7

/** Everything that lies under the name of the queue. */
async function keysOf({ redis, key }: Connected): Promise<string[]> {
  const keys: string[] = []
  const pattern = key('*').replace(/[[\]?\\]/g, '\\$&')
  for await (const found of redis.scanStream({ match: pattern, count: 500 }))
    keys.push(...(found as string[]))
  return keys
}

/** Lets all of a queue live for a week from now. */
export async function refresh(queue: Connected): Promise<void> {
  for (const key of await keysOf(queue)) await queue.redis.expire(key, DAYS * 86_400)
}

/** Takes away all that lies under the name of the queue. */
export async function wipe(queue: Connected): Promise<void> {
  const keys = await keysOf(queue)
  for (let i = 0; i < keys.length; i += 500) await queue.redis.unlink(...keys.slice(i, i + 500))
}
