import { availableParallelism } from 'node:os'
import { InputError } from '../core/diagnostic.ts'
import type { FailedRow, Row } from '../core/ranking.ts'
import type { PostingDocument } from '../core/posting.ts'
import { postingFiles } from './files.ts'
import { filterOf } from './filters.ts'
import {
  additionsAsked,
  countryAsked,
  loadProfile,
  columnMapping,
  scoreAsked,
  weightsAsked,
  type JudgingOptions,
} from './judging.ts'
import { cacheFolder } from './extraction-cache.ts'
import { mergedRows } from './merge.ts'
import { Progress } from './progress.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { usualPostings } from './settings.ts'
import { sizeOf, documentReader, fail, streamAll, type Posting } from './stream.ts'
import {
  jobsFor,
  judgeAll,
  type Common,
  type MadeOf,
  type NowOf,
  type Problem,
  type SameOf,
  type WorkName,
} from './workers.ts'

/** Options that `rank` and `gaps` share. */
export interface BatchOptions extends JudgingOptions {
  readonly top?: string | undefined
  readonly only?: string | undefined
  readonly where?: readonly string[] | undefined
  readonly jobs?: string | undefined
  readonly merge?: boolean | undefined
}

export interface Taker {
  /** `document` is the posting of the row, where `wantsDocuments`. */
  readonly row: (row: Row, document: PostingDocument | null) => void | Promise<void>
  readonly fail: (row: FailedRow) => void | Promise<void>
  readonly wantsDocuments?: boolean
}

/** What became of a run over many postings. */
export interface BatchOutcome {
  readonly judged: number
  readonly failed: number
  readonly stopped: boolean
  /** Whether every posting passed `--min-score` and `--require`. */
  readonly passed: boolean
  readonly progress: Progress
}

/** After so many postings the event loop gets its turn, so that an interrupt is heard and a bar drawn. */
const TURN = 16
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** Rows wanted of `--top`, or another option; null where it is not given. */
export function topAsked(given: string | undefined, option = '--top'): number | null {
  if (given === undefined) return null
  const top = Number(given)
  if (!Number.isInteger(top) || top < 1)
    throw new UsageError(`${option} takes a whole number from 1, not "${given}".`)
  return top
}

/** Judges all postings that are named, or takes rows judged before, and hands them on one by one. */
export async function runBatch(
  session: Session,
  given: readonly string[],
  options: BatchOptions,
  study: boolean,
  take: Taker,
): Promise<BatchOutcome> {
  const isShown = filterOf(options.only, options.where ?? [])
  const holds = gateAsked(options)
  let passed = true
  const outcome = await runAll(
    session,
    given,
    (progress, failures) =>
      options.merge
        ? merged(session, given)
        : judged(session, given, options, { study, wantsDocuments: take.wantsDocuments }, [
            progress,
            failures,
          ]),
    {
      item: async ([row, document], failed) => {
        if ('error' in row) return failed(row)
        passed &&= !isShown(row) || holds(row)
        if (isShown(row)) await take.row(row, document)
      },
      fail: take.fail,
    },
  )
  return { ...outcome, passed }
}

/** Who takes what a run makes; `failed` tells that an item is none. */
export interface ItemTaker<T> {
  readonly item: (item: T, failed: (row: FailedRow) => Promise<void>) => void | Promise<void>
  readonly fail: (row: FailedRow) => void | Promise<void>
}

/** Goes through many postings, or what is made of them (`what`), hands each on, and counts; an interrupt ends it early. */
export async function runAll<T>(
  session: Session,
  given: readonly string[],
  source: (progress: Progress, failures: FailedRow[]) => AsyncIterable<T>,
  take: ItemTaker<T>,
  what?: string,
): Promise<Omit<BatchOutcome, 'passed'>> {
  const progress = new Progress(session, what)
  const count = { judged: 0, failed: 0, stopped: false }
  const release = session.onInterrupt(() => {
    count.stopped = true
    if (given.includes('-')) session.stdin.destroy()
  })
  const pending: FailedRow[] = []
  const failed = async (row: FailedRow): Promise<void> => {
    count.failed++
    await take.fail(row)
  }
  try {
    for await (const item of source(progress, pending)) {
      for (const failure of pending.splice(0)) await failed(failure)
      const before = count.failed
      await take.item(item, failed)
      if (count.failed === before) {
        count.judged++
        progress.step()
      }
      if (count.judged % TURN === 0) await turn()
      if (count.stopped) break
    }
    for (const failure of pending.splice(0)) await failed(failure)
  } catch (error) {
    if (!count.stopped) throw error
  } finally {
    progress.stop()
    release()
  }
  return { ...count, progress }
}

/** A row, and the posting that it was made of where that is wanted. */
type Judged = readonly [Row | FailedRow, PostingDocument | null]

async function* merged(session: Session, given: readonly string[]): AsyncGenerator<Judged> {
  if (given.length === 0)
    throw new UsageError(
      '--merge takes the files that "--format ndjson" has written: fit rank --merge a.ndjson b.ndjson.',
    )
  for await (const row of mergedRows(session, given)) yield [row, null]
}

async function* judged(
  session: Session,
  given: readonly string[],
  options: BatchOptions,
  {
    study,
    wantsDocuments,
  }: { readonly study: boolean; readonly wantsDocuments?: boolean | undefined },
  run: Run,
): AsyncGenerator<Judged> {
  const how = {
    asOf: options.asOf ?? session.today,
    country: countryAsked(options.country),
    role: options.role ?? null,
    additions: await additionsAsked(session, options.with),
    weights: weightsAsked(session, options.weights),
    study,
  }
  const profile = await loadProfile(session, options)
  const same = { profile, options: how }
  yield* worked(session, given, options, { work: 'row', same, now: null, wantsDocuments }, run)
}

/** Where a run shows how far it is, and where it puts what could not be read. */
export type Run = readonly [progress: Progress, failures: FailedRow[]]

/** What is to be done with each posting of a run. */
interface ToDo<K extends WorkName> {
  readonly work: K
  readonly same: Omit<SameOf<K>, keyof Common>
  /** What changes while the run goes on. */
  readonly now: NowOf<K>
  readonly wantsDocuments?: boolean | undefined
}

/** What comes of each posting that is named and can be read, and the posting itself where that is wanted. */
export async function* worked<K extends WorkName>(
  session: Session,
  given: readonly string[],
  options: BatchOptions,
  { work, same, now, wantsDocuments = false }: ToDo<K>,
  run: Run,
): AsyncGenerator<readonly [MadeOf<K>, PostingDocument | null]> {
  const { postings, jobs, map, onFailure } = await openBatch(session, given, options, run)
  // there is one outcome for each posting, in their order: the posting of a row is known by its place, whatever it calls itself
  const documents: (PostingDocument | null)[] = []
  for await (const outcome of judgeAll(
    wantsDocuments ? noted(postings, map, documents) : postings,
    { work, same: { ...same, map, kept: cacheFolder(session, options) } as SameOf<K>, now },
    jobs,
    session,
  )) {
    const document = documents.shift() ?? null
    if (isProblem(outcome)) fail(session, new InputError(outcome.diagnostics), { onFailure })
    else yield [outcome, document]
  }
}

const isProblem = (outcome: object): outcome is Problem => 'diagnostics' in outcome

/** The postings that are named, and what it takes to go through them. */
export async function openBatch(
  session: Session,
  given: readonly string[],
  options: Pick<BatchOptions, 'jobs' | 'map' | 'format'>,
  [progress, failures]: Run,
) {
  const files = await postingFiles(session, given.length > 0 ? given : [usualPostings(session)])
  const jobs = jobsFor(options.jobs, sizeOf(session, files), availableParallelism())
  const map = columnMapping(options.map)
  const onFailure = (row: FailedRow): void => void failures.push(row)
  const postings = streamAll(session, files, {
    map,
    mayBeEmpty: options.format === 'ndjson',
    onFailure,
    onProgress: (done, of) => progress.at(done, of),
  })
  return { postings, jobs, map, onFailure }
}

/** The same postings, each of which is noted as it goes by; null where it cannot be read, which is said where it is judged, in its place among the rows. */
async function* noted(
  postings: AsyncIterable<Posting>,
  map: Readonly<Record<string, string>>,
  documents: (PostingDocument | null)[],
): AsyncGenerator<Posting> {
  const documentOf = await documentReader(map)
  for await (const posting of postings) {
    let document: PostingDocument | null = null
    try {
      document = documentOf(posting)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
    documents.push(document)
    yield document && 'line' in posting ? document : posting
  }
}

function gateAsked(options: BatchOptions): (row: Row) => boolean {
  const least = scoreAsked(options.minScore)
  if (options.require !== undefined && options.require !== 'qualified')
    throw new UsageError(`--require takes only "qualified", not "${options.require}".`)
  return (row) =>
    (least === null || (row.score !== null && row.score.low >= least)) &&
    (options.require === undefined || row.qualified === 'yes')
}

/** 2 where nothing could be read, the work was stopped, or with `--strict` anything failed; 1 where a gate was not passed. */
export function exitCode(
  { judged, failed, stopped, passed }: BatchOutcome,
  { strict }: Pick<BatchOptions, 'strict'>,
): ExitCode {
  if (stopped || (judged === 0 && failed > 0) || (failed > 0 && strict)) return 2
  return passed ? 0 : 1
}
