import { batchTools, check, pageTools, parse, readProfile, type PageData, type PostingDocument, type Profile, type Reading, type Report, type Row } from '../index.ts'
import { exitCode, runBatch, topAsked, type BatchOptions } from './batch.ts'
import { profileFile, readBytes } from './files.ts'
import { additionsAsked, choose, countryAsked, weightsAsked } from './judging.ts'
import { deliverPage } from './open.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'

type How = Parameters<typeof check>[2]

/** A posting that was judged, with the sources of its copies. */
export interface Entry {
  readonly document: PostingDocument
  readonly reading: Reading
  readonly report: Report
  readonly duplicates: readonly string[]
}

type About = Pick<PageData, 'view' | 'judged' | 'folded' | 'failed' | 'partial' | 'plan'>

/** Postings of one page, and how many are held while the best are sought. */
const MOST = 400
const HELD = 4 * MOST
/** Steps of the study plan that a page holds. */
const MOST_STEPS = 150
/** Names that can be ticked on a page, the first of the study plan. */
const MOST_NAMES = 60

/** The page of postings that were checked. */
export async function checkPage(entries: readonly Entry[], profile: Profile, how: How): Promise<string> {
  const plan = entries.length > 1 ? await planOf(entries, profile, how) : null
  return pageText(entries, profile, how, { view: 'check', judged: entries.length, folded: 0, failed: [], partial: false, plan })
}

async function planOf(entries: readonly Entry[], profile: Profile, how: How): Promise<PageData['plan']> {
  const { StudyTally, rowJudge } = await batchTools()
  const [tally, row] = [new StudyTally(), rowJudge(profile, { ...how, study: true })]
  for (const { document } of entries) tally.add(row(document))
  return tally.result()
}

async function pageText(entries: readonly Entry[], profile: Profile, how: How, about: About): Promise<string> {
  const { pagePosting, renderPage, kinds } = await pageTools()
  const names = (about.plan?.gaps ?? []).filter((g) => g.oneOf.length === 0).slice(0, MOST_NAMES).map((g) => g.subject)
  const postings = entries.map(({ reading, report, duplicates }) => pagePosting(reading, report, profile, how, names, duplicates))
  return renderPage({ schema: 'fit.page/1', profile: { source: profile.source, name: profile.name }, asOf: how.asOf, kinds, postings, ...about, plan: about.plan && { ...about.plan, gaps: about.plan.gaps.slice(0, MOST_STEPS) } })
}

/** `rank` and `gaps` as a page: the ranking, the study plan, and each of the best postings. */
export async function runPage(session: Session, given: readonly string[], options: BatchOptions & { readonly open?: boolean | undefined; readonly sort?: string | undefined }, view: 'ranking' | 'study'): Promise<ExitCode> {
  if (options.merge) throw new UsageError('--merge has rows and not the postings that a page shows. Leave --merge or --format html out.')
  const { RankingTally, StudyTally, SORT_NAMES } = await batchTools()
  const sort = choose('--sort', options.sort, SORT_NAMES, 'recommendation')
  const [ranking, study] = [new RankingTally({ top: Math.min(MOST, topAsked(options.top) ?? MOST), sort }), new StudyTally()]
  const held = new Held(() => ranking.result().rows.map((row) => row.posting.source))
  const take = (row: Row): void => {
    ranking.add(row)
    study.add(row)
    held.judged(row.posting.source)
  }
  const outcome = await runBatch(session, given, { ...options, format: 'html' }, true, { row: take, fail: (row) => ranking.fail(row), document: (d) => held.add(d) })
  const file = profileFile(session, options.profile)
  const { profile } = readProfile(new TextDecoder().decode(readBytes(session, file)), file)
  const how = { asOf: options.asOf ?? session.today, country: countryAsked(options.country), additions: additionsAsked(options.with), weights: weightsAsked(session, options.weights) }
  const result = ranking.result(outcome.stopped)
  const entries = result.rows.flatMap((row): Entry[] => {
    const document = row.rank === null ? undefined : held.find(row.posting.source)
    if (row.rank === null || !document) return []
    const reading = parse(document)
    return [{ document, reading, report: check(reading, profile, how), duplicates: row.duplicates }]
  })
  const failed = result.rows.flatMap((row) => (row.rank === null ? [{ source: row.posting.source, error: row.error }] : []))
  const page = await pageText(entries, profile, how, { view, judged: result.postings, folded: result.folded, failed, partial: outcome.stopped, plan: study.result(outcome.stopped) })
  await deliverPage(session, page, options, view)
  session.stderr.write(`${outcome.progress.summary(outcome.failed, ranking.folded)}\n`)
  return exitCode(outcome, options)
}

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
    for (const name of this.documents.keys()) if (!best.has(name) && !this.waiting.has(name)) this.documents.delete(name)
  }

  find = (source: string): PostingDocument | undefined => this.documents.get(source)
}
