import { errorCode, errorMessage } from '../core/error-code.ts'
import type * as Bullmq from 'bullmq'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { type InputError, fault } from '../core/diagnostic.ts'
import { writeStderr } from './output.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'

export interface QueueOptions {
  readonly redis?: string | undefined
  readonly name?: string | undefined
}

/** Before every key in Redis. */
export const PREFIX = 'fit'

/** The two packages, which come with no ordinary install. Throws a UsageError that says how to get them. */
async function packages() {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')])
    return { bullmq, Redis: ioredis.Redis }
  } catch (error) {
    if (!/MODULE_NOT_FOUND/.test(errorCode(error) ?? '')) throw error
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
    'Name the Redis with --redis or $FIT_REDIS: redis://HOST:6379, redis://USER:PASSWORD@HOST:6379/0, or rediss:// for TLS. In user and password, signs such as @ / : # % are written with their codes (%40 for @).',
  )
}

function nameAsked({ name }: QueueOptions): string {
  if (name !== undefined && /^[\w.-]{1,80}$/.test(name)) return name
  throw new UsageError('Name the queue with --name: letters, digits, ".", "_" and "-", 80 at most.')
}

/** Connects to the queue that the options name. Throws a UsageError where they name none, and an InputError where Redis cannot be reached or lets nobody in. */
async function connected(session: Session, options: QueueOptions): Promise<Connected> {
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
    if (waiting) writeStderr(session, `fit: ${shown(url)} is back.\n`)
    waiting = false
  })
  await opened(redis, url, () => last)
  redis.on('close', () => {
    if (!waiting && redis.status !== 'end')
      writeStderr(session, `fit: waiting for ${shown(url)}.\n`)
    waiting = true
  })
  const queue = new bullmq.Queue(name, {
    connection: redis as never,
    prefix: PREFIX,
    // whoever only looks writes nothing
    skipMetasUpdate: true,
  })
  queue.on('error', () => undefined)
  const key = (what: string): string => `${PREFIX}:${name}:${what}`
  const close = async (): Promise<void> => {
    redis.removeAllListeners('close')
    if (redis.status === 'ready') await queue.close()
    redis.disconnect()
  }
  return { bullmq, redis, queue, name, key, close }
}

/**
 * Why no connection comes however long it is waited for, and what to do: Redis's own answers to user and password, and the codes of Node and OpenSSL
 * (https://nodejs.org/docs/latest-v20.x/api/tls.html#x509-certificate-error-codes).
 */
const LOST_CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /WRONGPASS|NOAUTH|invalid password|AUTH.* called without/i,
    'it does not let this user in. Check user and password in the URL',
  ],
  [/NOPERM/, 'this user may do too little. Give it the rights that docs/spreading.md lists'],
  [/ALTNAME/, 'its certificate is for another host. Name the host as the certificate does'],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired'],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_/,
    'nobody whom this machine trusts vouches for its certificate. Name the file of the CA that does in $NODE_EXTRA_CA_CERTS',
  ],
  [/ERR_SSL_/, 'it does not answer in TLS. Use redis:// where it has none'],
]

function hopeless(error: unknown): string | null {
  const [message, code] = [errorMessage(error), errorCode(error) ?? '']
  return LOST_CAUSES.find(([sign]) => sign.test(message) || sign.test(code))?.[1] ?? null
}

/** Waits for the first connection. */
async function opened(redis: Redis, url: string, last: () => Error | null): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  try {
    await Promise.race([
      redis.connect().catch(() => redis.ping()),
      new Promise((_, reject) => {
        const check = (waited: number): void => {
          const error: NodeJS.ErrnoException | null = last()
          const why = error && hopeless(error)
          if (why !== null) reject(new Error(why))
          else if (waited >= PATIENCE)
            reject(
              new Error(
                `it cannot be reached (${error?.code ?? error?.message ?? 'no answer'}). Check host and port, and use rediss:// where it speaks TLS only`,
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
    throw fault(
      shown(url),
      `The Redis of --redis cannot be used: ${hopeless(error) ?? errorMessage(error)}.`,
    )
  } finally {
    clearTimeout(timer)
  }
}

/** What Redis refuses to do, as an error for the user that says what to do; null where it is none of that. */
export function refusal(error: unknown): InputError | null {
  const message = error instanceof Error ? error.message : ''
  if (/\bOOM\b|maxmemory/i.test(message))
    return fault(
      '--redis',
      'Redis has no memory left for this (maxmemory). Give it more, push fewer postings or a smaller --keep, or wipe queues that are done: fit queue collect --wipe.',
    )
  if (/\bNOPERM\b/.test(message))
    return fault(
      '--redis',
      `The user of this URL may do too little: ${message}. Give it the rights that docs/spreading.md lists.`,
    )
  return /\b(?:READONLY|MISCONF|NOAUTH|WRONGPASS)\b/.test(message)
    ? fault('--redis', `Redis refuses: ${message}`)
    : null
}

/**
 * Connects, works, and lets go of the connection whatever happens. What Redis refuses is told, one that is full with what to do; an interrupt while Redis is away ends the
 * work with 2.
 */
export async function withQueue(
  session: Session,
  options: QueueOptions,
  work: (queue: Connected) => Promise<ExitCode>,
): Promise<ExitCode> {
  const queue = await connected(session, options)
  let release: () => void = () => undefined
  const away = new Promise<ExitCode>((resolve) => {
    release = session.onInterrupt(() => {
      if (queue.redis.status !== 'ready') resolve(2)
    })
  })
  try {
    return await Promise.race([work(queue), away])
  } catch (error) {
    throw refusal(error) ?? error
  } finally {
    release()
    await queue.close()
  }
}
