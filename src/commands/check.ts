import { diagnosticsOf } from '../core/diagnostic.ts'
import { check } from '../evaluation/check.ts'
import { json, jsonLine, renderReport } from '../report/index.ts'
import type { PostingDocument } from '../core/posting.ts'
import type { Report } from '../core/report.ts'
import { parseDocument } from '../extraction/documents.ts'
import { postingFiles, postingsIn } from './files.ts'
import {
  additionsAsked,
  choose,
  countryAsked,
  loadProfile,
  columnMapping,
  scoreAsked,
  weightsAsked,
  type JudgingOptions,
} from './judging.ts'
import { cachePosting, cacheFolder, cachedPosting } from './extraction-cache.ts'
import { withLinks } from './links.ts'
import { deliver, lookOf, printDiagnostics } from './output.ts'
import { formatAsked } from './open.ts'
import type { PageEntry } from './page.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'
import { withSettings } from './settings.ts'

export interface CheckCommandOptions extends JudgingOptions {
  readonly explain?: boolean | undefined
  readonly knockouts?: boolean | undefined
  readonly open?: boolean | undefined
}

const FORMATS = ['text', 'json', 'markdown', 'html', 'ndjson'] as const

/** `fit check`: one profile against each posting. */
export async function run(
  session: Session,
  postings: readonly string[],
  given: CheckCommandOptions,
): Promise<ExitCode> {
  const options = withSettings(session, given, FORMATS)
  const format = choose('--format', formatAsked(options), FORMATS, 'text')
  const passes = gateAsked(options)
  if (postings.length === 0)
    throw new UsageError(
      'Name at least one posting: fit check POSTING -p PROFILE. A file, a folder, a glob, or - for standard input.',
    )
  const how = {
    asOf: options.asOf ?? session.today,
    country: countryAsked(options.country),
    role: options.role ?? null,
    additions: await additionsAsked(session, options.with),
    weights: weightsAsked(session, options.weights),
    knockouts: options.knockouts ?? false,
  }
  const profile = await loadProfile(session, options)
  const map = columnMapping(options.map)
  const kept = cacheFolder(session, options)
  const entries: PageEntry[] = []
  let failed = 0
  const onProblem = (error: unknown): void => {
    printDiagnostics(session, diagnosticsOf(error))
    failed++
  }
  for (const file of await postingFiles(session, postings)) {
    try {
      for (const document of await postingsIn(session, file, map, onProblem)) {
        const reading =
          cachedPosting(kept, document) ??
          cachePosting(kept, document, await parseDocument(document, session.compileLess))
        const asks = await asksOfForm(document, how.knockouts)
        const report = check(reading, profile, { ...how, asks })
        entries.push({ document, reading, report, duplicates: [] })
      }
    } catch (error) {
      onProblem(error)
    }
  }
  if (entries.length === 0) return 2
  const reports = entries.map((e) => e.report)
  if (format === 'html')
    await (await import('./page.ts')).checkPage(session, entries, profile, how, options)
  else {
    const look = await withLinks(session, {
      ...lookOf(session, options),
      explain: options.explain ?? false,
    })
    await deliver(session, rendered(reports, format, look), options.output, {
      painted: look.colors > 0,
    })
  }
  if (failed > 0 && options.strict) return 2
  return reports.every(passes) ? 0 : 1
}

/** What the posting's application form asks, where it is known and wanted. */
const asksOfForm = async ({ questions = [] }: PostingDocument, wanted: boolean) =>
  wanted && questions.length > 0
    ? (await import('../extraction/form-questions.ts')).formAsksOf(questions)
    : []

/** Whether a report passes what `--min-score` and `--require` ask. Throws `UsageError` where they ask for what there is not. */
function gateAsked({ minScore, require }: CheckCommandOptions): (report: Report) => boolean {
  const least = scoreAsked(minScore)
  if (require !== undefined && require !== 'qualified')
    throw new UsageError(`--require takes only "qualified", not "${require}".`)
  return ({ score, qualified }) =>
    (least === null || (score !== null && score.low >= least)) &&
    (require === undefined || qualified === 'yes')
}

function rendered(
  reports: readonly Report[],
  format: Exclude<(typeof FORMATS)[number], 'html'>,
  look: Parameters<typeof renderReport>[2],
): string {
  if (format === 'ndjson') return reports.map(jsonLine).join('')
  if (format === 'json') return json(reports.length === 1 ? reports[0] : reports)
  return reports
    .map((r) => renderReport(r, format, look))
    .join(format === 'markdown' ? '\n---\n\n' : '\n')
}
