import { batchTools, matchTools } from '../parts.ts'
import { fault, InputError, type Diagnostic } from '../core/diagnostic.ts'
import type { JudgedPosting, MatchJudging, Worst } from '../ranking/matching.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Profile } from '../core/profile.ts'
import type { ParsedPosting } from '../core/report.ts'
import type { Row } from '../core/ranking.ts'
import { postingFilter } from './filters.ts'
import { cachePosting, cachedPosting } from './extraction-cache.ts'
import type { Session } from './session.ts'
import { documentReader, type Posting } from './stream.ts'

export type JudgeOptions = Parameters<Awaited<ReturnType<typeof batchTools>>['rowJudge']>[1]

/** What is the same for all postings of any run. */
export interface Common {
  /** Which keys of a record hold what. */
  readonly map: Readonly<Record<string, string>>
  /** Where readings are kept; null for nowhere. */
  readonly kept: string | null
}

/** What is the same for all postings of a run for one profile. */
export interface Same extends Common {
  readonly profile: Profile
  readonly options: JudgeOptions
}

/** What is the same for all postings of a run for many profiles. */
export interface MatchSame extends Common {
  readonly profiles: readonly Profile[]
  readonly options: MatchJudging
  readonly where: readonly string[]
}

/** Why a posting could not be read, in its place among the rows. */
export interface Problem {
  readonly diagnostics: readonly Diagnostic[]
}

/** A posting that no filter lets through. */
export interface Hidden {
  readonly hidden: true
}

/** The work on one posting. `now` is what changes while a run goes on. */
type Work<Now, Made> = (posting: Posting, now: Now) => Made | Problem

/** Kinds of runs, each by what it makes of what is the same for all its postings. */
const WORKS = {
  row: rowWork,
  match: matchWork,
}

type Works = typeof WORKS
export type WorkName = keyof Works
export type SameOf<K extends WorkName> = Parameters<Works[K]>[0]
type WorkOf<K extends WorkName> = Awaited<ReturnType<Works[K]>>
export type NowOf<K extends WorkName> = Parameters<WorkOf<K>>[1]
export type MadeOf<K extends WorkName> = Exclude<ReturnType<WorkOf<K>>, Problem>

/** What a worker gets: postings, and as JSON in memory that all share what is the same for all, so that it is sent and read once. */
export interface Task {
  readonly postings: readonly Posting[]
  readonly work: WorkName
  readonly same: SharedArrayBuffer
  readonly now: unknown
}

let last: Work<unknown, unknown> | null = null

/** Runs in a worker, which is one run's alone: the work on the postings of a task, in their order. */
export async function judgeTask({ postings, work, same, now }: Task): Promise<unknown[]> {
  last ??= (await WORKS[work](
    JSON.parse(Buffer.from(same).toString()) as SameOf<'row'> & SameOf<'match'>,
  )) as Work<unknown, unknown>
  const judge = last
  return postings.map((posting) => judge(posting, now))
}

/** Makes the function that gives the document of a posting and its reading, as it is kept where it is a file by itself. */
async function documentAndReading({ map, kept }: Common) {
  const [documentOf, { parsePosting }] = [
    await documentReader(map),
    await import('../extraction/annotated.ts'),
  ]
  return (posting: Posting): readonly [PostingDocument, ParsedPosting] => {
    if (!('file' in posting)) {
      const document = documentOf(posting)
      return [document, parsePosting(document)]
    }
    const { file } = posting
    return [file, cachedPosting(kept, file) ?? cachePosting(kept, file, parsePosting(file))]
  }
}

/** The same work, of which an InputError is what it makes. */
const told =
  <Now, Made>(work: (posting: Posting, now: Now) => Made): Work<Now, Made> =>
  (posting, now) => {
    try {
      return work(posting, now)
    } catch (error) {
      if (error instanceof InputError) return { diagnostics: error.diagnostics }
      throw error
    }
  }

async function rowWork({ profile, options, ...common }: Same): Promise<Work<null, Row>> {
  const judge = (await batchTools()).rowJudge(profile, options)
  const read = await documentAndReading(common)
  return told((posting) => judge(...read(posting)))
}

/** Makes the work on one posting for many profiles. */
export async function matchWork({
  profiles,
  options,
  where,
  ...common
}: MatchSame): Promise<Work<Worst, JudgedPosting | Hidden>> {
  const judge = (await matchTools()).matchJudge(profiles, options)
  const read = await documentAndReading(common)
  const isShown = postingFilter(where)
  return told((posting, worst) => {
    const [document, reading] = read(posting)
    return isShown(reading.posting) ? judge(document, worst, reading) : { hidden: true }
  })
}

/** Postings that go to a worker at once: enough that sending them costs little, few enough that the last worker is not waited for. */
const BATCH = 48
/** Batches that wait at each worker. */
const AHEAD = 2

/** A work, what is the same for all its postings, and what changes while the run goes on, as it stands when a posting is sent. */
interface WorkOnAll<K extends WorkName> {
  readonly work: K
  readonly same: SameOf<K>
  readonly now: NowOf<K>
}

/**
 * Works on postings one after the other where no `loader` is given or one job is asked for, else on `jobs` workers that run what it loads; what comes of them comes in the order of the
 * postings.
 */
export async function* judgeAll<K extends WorkName>(
  postings: AsyncIterable<Posting>,
  { work, same, now }: WorkOnAll<K>,
  jobs: number,
  { loader, compileLess }: Pick<Session, 'loader' | 'compileLess'>,
): AsyncGenerator<MadeOf<K> | Problem> {
  if (loader === undefined || jobs < 2) {
    const make = WORKS[work] as (same: SameOf<K>) => Promise<Work<NowOf<K>, MadeOf<K>>>
    const judge = await make(same)
    compileLess?.()
    for await (const posting of postings) yield judge(posting, now)
    return
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: loader,
    name: 'judgeBatch',
    minThreads: jobs,
    maxThreads: jobs,
  })
  type Made = (MadeOf<K> | Problem)[]
  const waiting: Promise<Made>[] = []
  const written = shared(JSON.stringify(same))
  const send = (batch: readonly Posting[]): void => {
    const made = pool.run({ postings: batch, work, same: written, now } satisfies Task)
    made.catch(() => undefined)
    waiting.push(made as Promise<Made>)
  }
  try {
    let batch: Posting[] = []
    for await (const posting of postings) {
      batch.push(posting)
      if (batch.length < BATCH) continue
      send(batch)
      batch = []
      if (waiting.length > jobs * AHEAD) yield* await (waiting.shift() as Promise<Made>)
    }
    if (batch.length > 0) send(batch)
    for (const made of waiting) yield* await made
  } finally {
    await pool.destroy()
  }
}

/** A text in memory that workers share: sent to each with every task, it is never copied. */
function shared(text: string): SharedArrayBuffer {
  const bytes = Buffer.from(text)
  const buffer = new SharedArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

/** Bytes of postings from which a second worker, which takes a tenth of a second to start, pays. */
const WORTH_WORKERS = 8_000_000

/** Workers to use: as asked, else as many as pay. Throws an InputError where `asked` is no number of workers. */
export function jobsFor(asked: string | undefined, bytes: number, processors: number): number {
  if (asked === undefined) return bytes < WORTH_WORKERS ? 1 : Math.min(4, processors)
  const jobs = Number(asked)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw fault(
      '--jobs',
      `"${asked}" is not a number of workers. Write a whole number from 1 to 64.`,
    )
  return jobs
}
