import {
  batchTools,
  InputError,
  readingTools,
  type Diagnostic,
  type Profile,
  type Row,
} from '../tools.ts'
import { keep, known } from './kept.ts'
import { documentReader, type Posting } from './stream.ts'

export type JudgeOptions = Omit<
  Parameters<Awaited<ReturnType<typeof batchTools>>['rowJudge']>[1],
  never
>

/** What is the same for all postings of a run. */
export interface Same {
  readonly profile: Profile
  readonly options: JudgeOptions
  /** Which keys of a record hold what. */
  readonly map: Readonly<Record<string, string>>
  /** Where readings are kept; null for nowhere. */
  readonly kept: string | null
}

/** Why a posting could not be read, in its place among the rows. */
export interface Problem {
  readonly diagnostics: readonly Diagnostic[]
}

/** What a worker gets: postings, and as JSON what is the same for all, so that it is read once. */
export interface Task {
  readonly postings: readonly Posting[]
  readonly same: string
}

let last: { readonly same: string; readonly judge: (posting: Posting) => Row | Problem } | null =
  null

/** Runs in a worker: judges the postings of a task, in their order. */
export async function judgeBatch({ postings, same }: Task): Promise<(Row | Problem)[]> {
  if (last?.same !== same) last = { same, judge: await judgeOf(JSON.parse(same) as Same) }
  return postings.map(last.judge)
}

async function judgeOf({
  profile,
  options,
  map,
  kept,
}: Same): Promise<(posting: Posting) => Row | Problem> {
  const [judge, documentOf, { parse }] = [
    (await batchTools()).rowJudge(profile, options),
    await documentReader(map),
    await readingTools(),
  ]
  return (posting) => {
    try {
      if (!('file' in posting)) return judge(documentOf(posting))
      const { file } = posting
      return judge(file, known(kept, file) ?? keep(kept, file, parse(file)))
    } catch (error) {
      if (error instanceof InputError) return { diagnostics: error.diagnostics }
      throw error
    }
  }
}

/** Postings that go to a worker at once: enough that sending them costs little, few enough that the last worker is not waited for. */
const BATCH = 48
/** Batches that wait at each worker. */
const AHEAD = 2

/** Judges postings one after the other where `loader` is null, else on `jobs` workers that run what it loads; rows come in the order of the postings. */
export async function* judgeAll(
  postings: AsyncIterable<Posting>,
  same: Same,
  jobs: number,
  loader: string | null,
): AsyncGenerator<Row | Problem> {
  if (loader === null || jobs < 2) {
    const judge = await judgeOf(same)
    for await (const posting of postings) yield judge(posting)
    return
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: loader,
    name: 'judgeBatch',
    minThreads: jobs,
    maxThreads: jobs,
  })
  const waiting: Promise<(Row | Problem)[]>[] = []
  const written = JSON.stringify(same)
  const send = (batch: readonly Posting[]): void => {
    const rows = pool.run({ postings: batch, same: written } satisfies Task) as Promise<
      (Row | Problem)[]
    >
    rows.catch(() => undefined)
    waiting.push(rows)
  }
  try {
    let batch: Posting[] = []
    for await (const posting of postings) {
      batch.push(posting)
      if (batch.length < BATCH) continue
      send(batch)
      batch = []
      if (waiting.length > jobs * AHEAD)
        yield* await (waiting.shift() as Promise<(Row | Problem)[]>)
    }
    if (batch.length > 0) send(batch)
    for (const rows of waiting) yield* await rows
  } finally {
    await pool.destroy()
  }
}

/** Bytes of postings from which a second worker, which takes a tenth of a second to start, pays. */
const WORTH_WORKERS = 8_000_000

/** Workers to use: as asked, else as many as pay. Throws an InputError where `asked` is no number of workers. */
export function jobsFor(asked: string | undefined, bytes: number, processors: number): number {
  if (asked === undefined) return bytes < WORTH_WORKERS ? 1 : Math.min(4, processors)
  const jobs = Number(asked)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InputError([
      {
        severity: 'error',
        source: '--jobs',
        message: `"${asked}" is not a number of workers. Write a whole number from 1 to 64.`,
      },
    ])
  return jobs
}
