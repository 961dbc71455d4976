import { batchTools } from '../parts.ts'
import { exitCode, runBatch, topAsked, type BatchOptions } from './batch.ts'
import { noneLeft } from './filters.ts'
import { dayAsked } from './day-asked.ts'
import { choose } from './judging.ts'
import { Lines } from './lines.ts'
import { withLinks } from './links.ts'
import { deliver, lookOf, writeStderr } from './output.ts'
import { formatAsked } from './open.ts'
import type { ExitCode, Session } from './session.ts'
import { withSettings } from './settings.ts'

export interface RankCommandOptions extends BatchOptions {
  readonly open?: boolean | undefined
  readonly sort?: string | undefined
  readonly explain?: boolean | undefined
  /** Also what is applied to or closed. */
  readonly all?: boolean | undefined
  readonly since?: string | undefined
}

/** `fit rank`: one row for each posting, best first. With `--format ndjson` a filter: rows in the order of the postings, as they are judged. */
export async function run(
  session: Session,
  postings: readonly string[],
  given: RankCommandOptions,
): Promise<ExitCode> {
  const { RankingTally, SORT_NAMES, RANKING_FORMATS, renderRanking } = await batchTools()
  const options = withSettings(session, given, [...RANKING_FORMATS, 'html'])
  const asked = formatAsked(options)
  if (asked === 'html')
    return (await import('./batch-page.ts')).runPage(session, postings, options, 'ranking')
  const format = choose('--format', asked, RANKING_FORMATS, 'text', ['html'])
  const sort = choose('--sort', options.sort, SORT_NAMES, 'priority')
  const top = topAsked(options.top)
  if (
    format === 'ndjson' &&
    top === null &&
    options.sort === undefined &&
    options.since === undefined &&
    !options.merge
  )
    return filterRows(session, postings, options)
  const tally = new RankingTally({ top, sort, ...shownOf(options) })
  const outcome = await runBatch(session, postings, options, false, {
    row: (row) => void tally.add(row),
    fail: (row) => tally.fail(row),
  })
  const look = await withLinks(session, {
    ...lookOf(session, options),
    explain: options.explain ?? false,
    deadlines: sort === 'deadline',
  })
  const result = tally.result(outcome.stopped)
  await deliver(session, renderRanking(result, format, look), options.output, {
    painted: look.colors > 0,
  })
  if (result.rows.length === 0) writeStderr(session, noneLeft(options))
  writeStderr(session, `${outcome.progress.summary(outcome.failed, tally.folded)}\n`)
  return exitCode(outcome, options)
}

/** What `--all` and `--since` ask for. Throws a UsageError where the latter is no day. */
export function shownOf({ all, since }: Pick<RankCommandOptions, 'all' | 'since'>) {
  if (since !== undefined) dayAsked('--since', since)
  return { hides: all !== true, since: since ?? null }
}

/** Rows one a line, as they are judged: nothing is kept. The same for `rank` and `gaps`, so that either merges them. */
export async function filterRows(
  session: Session,
  postings: readonly string[],
  options: BatchOptions,
): Promise<ExitCode> {
  const lines = new Lines(session, options.output)
  const outcome = await lines.whole(() =>
    runBatch(session, postings, options, true, {
      row: (row) => lines.add(row),
      fail: (row) => lines.add(row),
    }),
  )
  writeStderr(session, `${outcome.progress.summary(outcome.failed, 0)}\n`)
  return exitCode(outcome, options)
}
