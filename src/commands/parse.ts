import { diagnosticsOf } from '../core/diagnostic.ts'
import {
  json,
  jsonLine,
  loadSaved,
  parse,
  renderReading,
  renderTrace,
  trace,
  withoutText,
  type PostingDocument,
  type ParsedPosting,
} from '../index.ts'
import { formatOfFile } from './endings.ts'
import { postingFiles, postingsIn } from './files.ts'
import { choose, columnMapping } from './judging.ts'
import { deliver, lookOf, printDiagnostics, type LookOptions } from './output.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'

export interface ParseOptions extends LookOptions {
  readonly format?: string | undefined
  readonly strict?: boolean | undefined
  readonly map?: string | undefined
  /** True for all passages, else the line as written. */
  readonly trace?: string | true | undefined
}

const FORMATS = ['text', 'json', 'ndjson', 'yaml'] as const

/** `fit parse`: what was understood of each posting. */
export async function run(
  session: Session,
  postings: readonly string[],
  options: ParseOptions,
): Promise<ExitCode> {
  const asked = formatOfFile(options, FORMATS) ?? options.format
  const format = choose('--format', asked, FORMATS, 'text')
  const line = tracedLine(options.trace, format)
  if (postings.length === 0)
    throw new UsageError(
      'Name at least one posting: fit parse POSTING. A file, a folder, a glob, or - for standard input.',
    )
  const map = columnMapping(options.map)
  const readings: ParsedPosting[] = []
  let failed = 0
  const onProblem = (error: unknown): void => {
    printDiagnostics(session, diagnosticsOf(error))
    failed++
  }
  for (const file of await postingFiles(session, postings)) {
    try {
      for (const document of await postingsIn(session, file, map, onProblem))
        readings.push(
          options.trace === undefined ? parse(document) : await tracedReading(document, line),
        )
    } catch (error) {
      if (error instanceof UsageError) throw error
      onProblem(error)
    }
  }
  if (readings.length === 0) return 2
  const look = lookOf(session, options)
  await deliver(session, await rendered(readings, format, look), options.output, {
    painted: look.colors > 0,
  })
  return failed > 0 && options.strict ? 2 : 0
}

async function rendered(
  readings: readonly ParsedPosting[],
  format: (typeof FORMATS)[number],
  look: Parameters<typeof renderReading>[2],
): Promise<string> {
  if (format === 'yaml') return yaml(readings)
  if (format === 'ndjson') return readings.map((r) => jsonLine(withoutText(r))).join('')
  if (format === 'json')
    return json(
      readings.length === 1 && readings[0] ? withoutText(readings[0]) : readings.map(withoutText),
    )
  const texts = readings.map((r) =>
    r.trace ? renderTrace(r.posting.source, r.trace, look) : renderReading(r, 'text', look),
  )
  return (await Promise.all(texts)).join('\n')
}

/** The line of `--trace=LINE`; null where all passages are asked for, or none. */
function tracedLine(asked: ParseOptions['trace'], format: (typeof FORMATS)[number]): number | null {
  if (asked === undefined) return null
  if (format === 'yaml') throw new UsageError('--trace goes with text, json and ndjson, not yaml.')
  if (asked === true) return null
  if (!/^[1-9]\d{0,8}$/.test(asked))
    throw new UsageError(
      `--trace=LINE takes the number of a line, not "${asked}". For all lines write --trace behind the posting.`,
    )
  return Number(asked)
}

/** A posting with how it was read. A line that it does not have is the user's to mend. */
async function tracedReading(
  document: PostingDocument,
  line: number | null,
): Promise<ParsedPosting> {
  const lines = document.text.replace(/\n$/, '').split('\n').length
  if (line !== null && line > lines)
    throw new UsageError(
      `--trace=${line}: ${document.source} has ${lines === 1 ? 'one line' : `${lines} lines`}.`,
    )
  return { ...parse(document), trace: await trace(document, line) }
}

/** With its text, so that it can be edited and checked again. Several are one list. */
async function yaml(readings: readonly ParsedPosting[]): Promise<string> {
  const { readingForm, readingsForm } = await loadSaved()
  const [only] = readings
  return only && readings.length === 1
    ? readingForm(nameless(only), only.text)
    : readingsForm(readings.map((r) => ({ withoutText: nameless(r), text: r.text })))
}

/** A posting of standard input has no name to keep: read again, it is called as the file that it stands in. */
function nameless(reading: ParsedPosting): object {
  const { source, ...facts } = reading.posting
  return { ...withoutText(reading), posting: /^-(?:#|$)/.test(source) ? facts : reading.posting }
}
