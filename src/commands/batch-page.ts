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
import { additionsAsked, choose, countryAsked, profileGiven, weightsAsked } from './judging.ts'
import { pageText, type PageEntry } from './page.ts'
import { writeStderr } from './output.ts'
import { shownOf } from './rank.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { deliverPage } from './show.ts'

export interface PageOptions extends BatchOptions {
  readonly open?: boolean | undefined
  readonly sort?: string | undefined
  readonly all?: boolean | undefined
  readonly since?: string | undefined
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
    new RankingTally({
      top: Math.min(MOST, topAsked(options.top) ?? MOST),
      sort,
      ...(view === 'ranking' ? shownOf(options) : {}),
    }),
    new StudyTally(),
  ]
  const held = new Map<string, PostingDocument>()
  const take = (row: Row, document: PostingDocument | null): void => {
    study.add(row)
    if (!tally.add(row) || !document) return
    held.set(row.key, document)
    if (held.size > HELD) for (const key of held.keys()) if (!tally.holds(key)) held.delete(key)
  }
  const outcome = await runBatch(session, given, { ...options, format: 'html' }, true, {
    row: take,
    fail: (row) => tally.fail(row),
    wantsDocuments: true,
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
  const documents = tally.keysShown().map((key) => held.get(key))
  await deliverPage(session, await text(session, options, ranking, documents, about), options, view)
  writeStderr(session, `${outcome.progress.summary(outcome.failed, tally.folded)}\n`)
  return exitCode(outcome, options)
}

/** Judges the postings of the ranking, in the order of its rows, once more, with all that a page shows of each. Warnings of the profile and of `--with` were told before. */
async function text(
  session: Session,
  options: PageOptions,
  ranking: Ranking,
  documents: readonly (PostingDocument | undefined)[],
  about: Parameters<typeof pageText>[3],
): Promise<string> {
  const { file, text: written } = profileGiven(session, options)
  const { profile } = readProfile(written, file)
  const how = {
    asOf: options.asOf ?? session.today,
    country: countryAsked(options.country),
    role: options.role ?? null,
    additions: await additionsAsked(null, options.with),
    weights: weightsAsked(session, options.weights),
  }
  const entries = ranking.rows.flatMap((row, i): PageEntry[] => {
    const document = documents[i]
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
