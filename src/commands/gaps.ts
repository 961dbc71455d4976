import { batchTools } from '../parts.ts'
import { fault } from '../core/diagnostic.ts'
import type { Row } from '../core/ranking.ts'
import { exitCode, runBatch, topAsked, type BatchOptions } from './batch.ts'
import { noneLeft } from './filters.ts'
import { choose } from './judging.ts'
import { deliver, lookOf, writeStderr } from './output.ts'
import { formatAsked } from './open.ts'
import { filterRows } from './rank.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { withSettings } from './settings.ts'

export interface GapsOptions extends BatchOptions {
  readonly open?: boolean | undefined
  readonly by?: string | undefined
}

/** Formats of `--by posting`. */
const BY_POSTING = ['text', 'json', 'markdown'] as const

/** Rows that people are shown where they do not ask for more. */
const SHOWN = 25

/** `fit gaps`: what to study, over all postings. */
export async function run(
  session: Session,
  postings: readonly string[],
  given: GapsOptions,
): Promise<ExitCode> {
  const { StudyTally, STUDY_FORMATS, renderStudyPlan } = await batchTools()
  const formats = given.by === 'posting' ? BY_POSTING : [...STUDY_FORMATS, 'html']
  const options = withSettings(session, given, formats)
  const asked = formatAsked(options)
  if (asked === 'html')
    return (await import('./batch-page.ts')).runPage(session, postings, options, 'study')
  const format = choose('--format', asked, STUDY_FORMATS, 'text', ['html'])
  const by = choose('--by', options.by, ['skill', 'kind', 'posting'] as const, 'skill')
  const top = topAsked(options.top)
  if (by === 'posting') return byPosting(session, postings, options, format, top)
  if (format === 'ndjson' && top === null && !options.merge)
    return filterRows(session, postings, options)
  const tally = new StudyTally()
  const outcome = await runBatch(session, postings, options, true, {
    row: (row) => tally.add(studied(row)),
    fail: () => tally.fail(),
  })
  const shown = top ?? (format === 'text' || format === 'markdown' ? SHOWN : null)
  const look = { ...lookOf(session, options), top: shown, by }
  const plan = tally.result(outcome.stopped)
  await deliver(session, renderStudyPlan(plan, format, look), options.output, {
    painted: look.colors > 0,
  })
  if (plan.postings === 0) writeStderr(session, noneLeft(options))
  writeStderr(session, `${outcome.progress.summary(outcome.failed, tally.folded)}\n`)
  return exitCode(outcome, options)
}

/** `--by posting`: for each posting, best first, what it lacks and what would improve it. */
async function byPosting(
  session: Session,
  postings: readonly string[],
  options: GapsOptions,
  format: string,
  top: number | null,
): Promise<ExitCode> {
  const { RankingTally, renderPostingGaps } = await batchTools()
  if (format === 'csv' || format === 'ndjson')
    throw new UsageError(`--by posting takes --format text, json or markdown, not "${format}".`)
  const tally = new RankingTally({ top, sort: 'priority', study: true })
  const outcome = await runBatch(session, postings, options, true, {
    row: (row) => void tally.add(studied(row)),
    fail: (row) => tally.fail(row),
  })
  const look = lookOf(session, options)
  await deliver(
    session,
    renderPostingGaps(
      tally.result(outcome.stopped),
      choose('--format', format, BY_POSTING, 'text'),
      look,
    ),
    options.output,
    { painted: look.colors > 0 },
  )
  writeStderr(session, `${outcome.progress.summary(outcome.failed, tally.folded)}\n`)
  return exitCode(outcome, options)
}

function studied(row: Row): Row {
  if (row.study) return row
  throw fault(
    row.posting.source,
    'This row does not say what to study. Write the parts with "fit gaps --format ndjson" or "fit rank --format ndjson".',
  )
}
