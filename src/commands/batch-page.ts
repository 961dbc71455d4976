import {
  batchTools,
  check,
  parse,
  readProfile,
  type PostingDocument,
  type Ranking,
  type Row,
} from '../index.ts'
import { exitCode, runBatch, topAsked, type BatchOptions } from './batch.ts'
import { profileFile, readBytes } from './files.ts'
import { additionsAsked, choose, countryAsked, weightsAsked } from './judging.ts'
import { pageText, type Entry } from './page.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { deliverPage } from './show.ts'

export interface PageOptions extends BatchOptions {
  readonly open?: boolean | undefined
  readonly sort?: string | undefined
}

/** Postings of one page, and how many are held while the best are sought. */
const MOST = 400
const HELD = 4 * MOST

/** `rank` and `gaps` as a page: the ranking, the study plan, and each of the best postings. */
export async function runPage(
  session: Session,
  given: readonly string[],
  options: PageOptions,
  view: 'ranking' | 'study',
): Promise<ExitCode> {
  if (options.merge)
    throw new UsageError(
      '--merge has rows and not the postings that a page shows. Leave --merge or --format html out.',
    )
  const { RankingTally, StudyTally, SORT_NAMES } = await batchTools()
  const sort = choose('--sort', options.sort, SORT_NAMES, 'priority')
  const [tally, study] = [
    new RankingTally({ top: Math.min(MOST, topAsked(options.top) ?? MOST), sort }),
    new StudyTally(),
  ]
  const held = new Held(() => tally.result().rows.map((row) => row.posting.source))
  const take = (row: Row): void => {
    tally.add(row)
    study.add(row)
    held.judged(row.posting.source)
  }
  const outcome = await runBatch(session, given, { ...options, format: 'html' }, true, {
    row: take,
    fail: (row) => tally.fail(row),
    document: (d) => held.add(d),
  })
  const ranking = tally.result(outcome.stopped)
  const about = {
    view,
    judged: ranking.postings,
    folded: ranking.folded,
    failed: failuresOf(ranking),
    partial: outcome.stopped,
    plan: study.result(outcome.stopped),
  }
  await deliverPage(session, await text(session, options, ranking, held, about), options, view)
  session.stderr.write(`${outcome.progress.summary(outcome.failed, tally.folded)}\n`)
  return exitCode(outcome, options)
}

/** Judges the postings of the ranking once more, with all that a page shows of each. The profile's warnings were told before. */
async function text(
  session: Session,
  options: PageOptions,
  ranking: Ranking,
  held: Held,
  about: Parameters<typeof pageText>[3],
): Promise<string> {
  const file = profileFile(session, options.profile)
  const { profile } = readProfile(new TextDecoder().decode(readBytes(session, file)), file)
  const how = {
    asOf: options.asOf ?? session.today,
    country: countryAsked(options.country),
    additions: await additionsAsked(options.with),
    weights: weightsAsked(session, options.weights),
  }
  const entries = ranking.rows.flatMap((row): Entry[] => {
    const document = row.rank === null ? undefined : held.find(row.posting.source)
    if (row.rank === null || !document) return []
    const reading = parse(document)
    return [{ document, reading, report: check(reading, profile, how), duplicates: row.duplicates }]
  })
  return pageText(entries, profile, how, about)
}

const failuresOf = ({ rows }: Ranking) =>
  rows.flatMap((row) =>
    row.rank === null ? [{ source: row.posting.source, error: row.error }] : [],
  )

/** Documents that may still be shown: those of the best so far, and those that wait to be judged. */
class Held {
  private readonly documents = new Map<string, PostingDocument>()
  private readonly waiting = new Set<string>()
  private readonly best: () => readonly string[]

  constructor(best: () => readonly string[]) {
    this.best = best
  }

  add(document: PostingDocument): void {
    this.documents.set(document.source, document)
    this.waiting.add(document.source)
  }

  judged(source: string): void {
    this.waiting.delete(source)
    if (this.documents.size - this.waiting.size < HELD) return
    const best = new Set(this.best())
    for (const name of this.documents.keys())
      if (!best.has(name) && !this.waiting.has(name)) this.documents.delete(name)
  }

  find = (source: string): PostingDocument | undefined => this.documents.get(source)
}
