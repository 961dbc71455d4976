import { counted } from '../core/counted.ts'
import { createHash } from 'node:crypto'
import { InputError, fault } from '../core/diagnostic.ts'
import { matchTools } from '../parts.ts'
import type { PostingDocument } from '../core/posting.ts'
import { openBatch, runAll, topAsked, type Run } from './batch.ts'
import { candidates, matchHow, type MatchCommandOptions } from './match.ts'
import { writeStderr } from './output.ts'
import { withQueue, type QueueOptions } from './queue-redis.ts'
import { Store, type ChunkEntry, type QueueRun } from './queue-store.ts'
import type { ExitCode, Session } from './session.ts'
import { withSettings } from './settings.ts'
import { documentReader, fail } from './stream.ts'

export interface PushOptions extends QueueOptions, MatchCommandOptions {
  readonly chunk?: string | undefined
}

/** Postings of a chunk: some seconds of work for thirty profiles. */
const CHUNK = 100
/** Rows of each profile that are kept of a chunk. */
const KEEP = 100
/** Times that a chunk is tried, and the milliseconds before the second; each later wait is twice as long. */
export const TRIES = 3
const BACK_OFF = 1000
const RETRIES = { attempts: TRIES, backoff: { type: 'exponential', delay: BACK_OFF } }
/** Milliseconds after which whoever pushes says so again. */
const AGAIN = 10_000

/** What tells builds of the program apart: workers must judge as whoever pushed. */
export const buildOf = (session: Session, version: string): string =>
  `${version} ${session.build ?? 'source'}`

/** `fit queue push`: postings into Redis, in chunks, and with them once the profiles and how to judge. */
export async function push(
  session: Session,
  given: readonly string[],
  asked: PushOptions,
): Promise<ExitCode> {
  const options = withSettings(session, asked, [])
  const size = topAsked(options.chunk, '--chunk') ?? CHUNK
  const keep = topAsked(options.keep, '--keep') ?? KEEP
  const { profiles, unread } = await candidates(session, options)
  if (profiles.length === 0) return 2
  const how = await matchHow(session, options)
  const { partHead } = await matchTools()
  const part = partHead(profiles, how, { keep, where: [] })
  const mark = createHash('sha256').update(JSON.stringify(profiles)).digest('hex')
  const build = buildOf(session, part.by.version)
  const run: QueueRun = { build, part, how, unread, profiles: mark }
  return withQueue(session, options, async (queue) => {
    const store = await Store.begin(queue)
    // while a reader waits for its pipe, too
    const alive = setInterval(() => void store.pushing().catch(() => undefined), AGAIN)
    let isWhole = false
    try {
      await store.putProfiles(mark, profiles)
      await store.pushing()
      await store.putRun(run)
      isWhole = await fill(session, store, { given, options, size, profiles: profiles.length })
      return isWhole ? 0 : 2
    } finally {
      clearInterval(alive)
      // half a queue is of no use to anybody, and holds profiles and the name
      if (!isWhole) await store.discard().catch(() => undefined)
    }
  })
}

interface Filling {
  readonly given: readonly string[]
  readonly options: PushOptions
  readonly size: number
  readonly profiles: number
}

/** Reads the postings and adds them, a chunk as it is full; gives whether all are there. */
async function fill(
  session: Session,
  store: Store,
  { given, options, size, profiles }: Filling,
): Promise<boolean> {
  const chunks = new Chunks(store, size)
  const outcome = await runAll(
    session,
    given,
    (...run) => documents(session, given, options, run),
    { item: (document) => chunks.add(document), fail: (row) => chunks.add(row) },
  )
  const { name } = store.queue
  if (outcome.stopped) {
    writeStderr(session, `fit: pushing was stopped, and the queue ${name} is taken away again.\n`)
    return false
  }
  await chunks.end()
  await assertAll(store, chunks.count)
  await store.putPushed(chunks.count)
  await store.refresh()
  writeStderr(
    session,
    `${counted(outcome.judged, 'posting')} in ${counted(chunks.count, 'chunk')}, ${outcome.failed} failed, for ${counted(profiles, 'profile')}, in the queue ${name}\n`,
  )
  return true
}

/** Throws where Redis has lost chunks meanwhile, as one does that was killed before it had written them to its disk. */
async function assertAll(store: Store, pushed: number): Promise<void> {
  const there = Object.values(await store.counts()).reduce((sum, n) => sum + n, 0)
  if (there < pushed)
    throw fault(
      '--redis',
      `Redis has lost ${pushed - there} of ${pushed} chunks while it was away (appendonly yes keeps them). The queue is taken away again: push once more.`,
    )
}

/** Documents of all postings that can be read. */
async function* documents(
  session: Session,
  given: readonly string[],
  options: PushOptions,
  run: Run,
): AsyncGenerator<PostingDocument> {
  const { postings, map, onFailure } = await openBatch(session, given, options, run)
  const documentOf = await documentReader(map)
  for await (const posting of postings) {
    let document: PostingDocument
    try {
      document = documentOf(posting)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      fail(session, error, { onFailure })
      continue
    }
    yield document
  }
}

/** Fills chunks and adds each that is full. */
class Chunks {
  count = 0
  private readonly store: Store
  private readonly size: number
  private held: ChunkEntry[] = []

  constructor(store: Store, size: number) {
    this.store = store
    this.size = size
  }

  async add(entry: ChunkEntry): Promise<void> {
    this.held.push(entry)
    if (this.held.length >= this.size) await this.end()
  }

  async end(): Promise<void> {
    if (this.held.length > 0) await this.store.addChunk(++this.count, this.held.splice(0), RETRIES)
  }
}
