import { matchTools } from '../parts.ts'
import type { FailedRow, Row } from '../core/ranking.ts'
import type { PostingDocument } from '../core/posting.ts'
import { topAsked } from './batch.ts'
import { choose } from './judging.ts'
import { SHOWN_ROWS } from './match.ts'
import { deliver, lookOf, writeStderr } from './output.ts'
import { TRIES } from './queue-push.ts'
import { withQueue, type QueueOptions } from './queue-redis.ts'
import { isUnread, sourceOf, Store, type QueueRun, type ChunkProgress } from './queue-store.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { withSettings } from './settings.ts'

export interface CollectOptions extends QueueOptions {
  readonly top?: string | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly color?: boolean | undefined
  readonly wipe?: boolean | undefined
}

type Tools = Awaited<ReturnType<typeof matchTools>>
type Tally = InstanceType<Tools['MatchTally']>

/** `fit queue collect`: what `fit match` over the same postings gives, byte for byte. */
export async function collect(session: Session, asked: CollectOptions): Promise<ExitCode> {
  const tools = await matchTools()
  const formats = [...tools.MATCH_FORMATS, 'html'] as const
  const options = withSettings(session, asked, formats)
  const format = choose('--format', options.format, formats, 'text')
  const top = topAsked(options.top)
  const pages = format === 'html' ? await import('./match-pages.ts') : null
  const folder = pages?.folderAsked(session, options) ?? null
  return withQueue(session, options, async (queue) => {
    const store = await Store.open(queue)
    const pushed = await store.pushed()
    if (!(await isDone(store, pushed))) return wiped(session, store, options, pushed)
    const run = await store.run()
    assertKept(run, top)
    const usual = pages?.pageRows(top) ?? top ?? (format === 'text' ? SHOWN_ROWS : run.part.keep)
    const tally = new tools.MatchTally(run.part.profiles, {
      top: Math.min(usual, run.part.keep),
      asOf: run.how.asOf,
      isFiltered: false,
    })
    const lost = await takeChunks(session, store, pushed ?? 0, tally)
    if (pages && folder !== null) {
      const profiles = await store.profiles(run.profiles)
      const documentOf = await documentsOf(store, pushed ?? 0, tally, profiles.length)
      const { how, unread } = run
      await pages.writePages(session, folder, { profiles, unread, how, tally, documentOf }, false)
    } else if (format !== 'html') {
      const look = lookOf(session, options)
      const text = tools.renderMatching(tally.result(run.unread), format, look)
      await deliver(session, text, options.output, { painted: look.colors > 0 })
    }
    if (options.wipe) await store.wipe()
    else await store.refresh()
    return lost > 0 ? 2 : 0
  })
}

async function isDone(store: Store, pushed: number | null): Promise<boolean> {
  const { waiting, active } = await store.counts()
  return pushed !== null && waiting + active === 0
}

/** Takes a queue away that is not done. Throws a UsageError where that is not asked for. */
async function wiped(
  session: Session,
  store: Store,
  { wipe }: CollectOptions,
  pushed: number | null,
): Promise<ExitCode> {
  const { waiting, active } = await store.counts()
  const { name } = store.queue
  if (!wipe)
    throw new UsageError(
      `The queue "${name}" is not done: ${pushed === null ? 'postings are still being pushed, or pushing was stopped' : `${waiting} chunks wait and ${active} are being judged`}. Run fit queue work --until-empty first, or take it away with --wipe.`,
    )
  await store.wipe()
  writeStderr(session, `fit: the queue ${name} was not done; it is gone.\n`)
  return 2
}

/** Throws a UsageError where more rows of each profile are asked for than the queue keeps. */
function assertKept({ part: { keep } }: QueueRun, top: number | null): void {
  if (top !== null && top > keep)
    throw new UsageError(
      `The queue keeps the best ${keep} rows of each profile, and --top asks for ${top}. Ask for fewer, or push with --keep ${top}.`,
    )
}

/** Takes what came of each chunk, in their order; tells of those that came to nothing, and gives how many they are. */
async function takeChunks(
  session: Session,
  store: Store,
  pushed: number,
  tally: Tally,
): Promise<number> {
  let lost = 0
  for (let i = 1; i <= pushed; i++) {
    const result = await store.result(i)
    if (result === null) lost++
    const failed = result?.failed ?? (await tellLost(session, store, i))
    for (const row of failed) tally.fail(row)
    for (const [source, key] of result?.postings ?? []) tally.count(key, source)
    for (const [profile, row] of result?.rows ?? []) tally.row(profile, row)
  }
  return lost
}

/** Tells of a chunk of which nothing came, with its postings; gives what could not be read of it before. */
async function tellLost(
  session: Session,
  store: Store,
  number: number,
): Promise<readonly FailedRow[]> {
  const [chunk, entries] = [await store.chunk(number), (await store.entries(number)) ?? []]
  const postings = entries.filter((entry) => !isUnread(entry)).map(sourceOf)
  const { source } = (chunk?.progress ?? {}) as ChunkProgress
  const why =
    chunk?.failedReason === undefined
      ? 'is gone: Redis has lost it'
      : `was given up after ${TRIES} tries: ${chunk.failedReason}`
  const last = source === undefined ? '' : ` The last try came as far as ${source}.`
  const those = postings.length > 0 ? ` Its postings: ${postings.join(', ')}` : ''
  writeStderr(session, `fit: chunk ${number} ${why}.${last}${those}\n`)
  return entries.filter(isUnread)
}

const idOf = (source: string, key: string): string => `${key} ${source}`

/** The postings of the rows that are shown: of the chunks again, so that no others are held. */
async function documentsOf(
  store: Store,
  pushed: number,
  tally: Tally,
  profiles: number,
): Promise<(row: Row) => PostingDocument | undefined> {
  const wanted = new Set<string>()
  for (let i = 0; i < profiles; i++)
    for (const { posting, key } of tally.best(i)) wanted.add(idOf(posting.source, key))
  const documents = new Map<string, PostingDocument>()
  for (let i = 1; i <= pushed; i++) {
    const { postings } = (await store.result(i)) ?? { postings: [] }
    const here = postings.filter(([source, key]) => wanted.has(idOf(source, key)))
    if (here.length === 0) continue
    const bySource = new Map<string, PostingDocument>()
    for (const entry of (await store.entries(i)) ?? [])
      if (!isUnread(entry)) bySource.set(entry.source, entry)
    for (const [source, key] of here) {
      const document = bySource.get(source)
      if (document) documents.set(idOf(source, key), document)
    }
  }
  return ({ posting, key }) => documents.get(idOf(posting.source, key))
}
