import {
  json,
  jsonLine,
  loadSaved,
  parse,
  renderReading,
  withoutText,
  type Reading,
} from '../index.ts'
import { postingFiles, postingsIn } from './files.ts'
import { choose, diagnosticsOf, mapping } from './judging.ts'
import { deliver, lookOf, tell, type LookOptions } from './output.ts'
import { UsageError, type ExitCode, type Session } from './session.ts'

export interface ParseOptions extends LookOptions {
  readonly format?: string | undefined
  readonly strict?: boolean | undefined
  readonly map?: string | undefined
}

const FORMATS = ['text', 'json', 'ndjson', 'yaml'] as const

/** `fit parse`: what was understood of each posting. */
export async function run(
  session: Session,
  postings: readonly string[],
  options: ParseOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, FORMATS, 'text')
  if (postings.length === 0)
    throw new UsageError(
      'Name at least one posting: fit parse POSTING. A file, a folder, a glob, or - for standard input.',
    )
  const readings: Reading[] = []
  let failed = 0
  for (const file of await postingFiles(session, postings)) {
    try {
      for (const document of await postingsIn(session, file, mapping(options.map)))
        readings.push(parse(document))
    } catch (error) {
      tell(session, diagnosticsOf(error))
      failed++
    }
  }
  if (readings.length === 0) return 2
  await deliver(session, await rendered(readings, format, lookOf(session, options)), options.output)
  return failed > 0 && options.strict ? 2 : 0
}

async function rendered(
  readings: readonly Reading[],
  format: (typeof FORMATS)[number],
  look: Parameters<typeof renderReading>[2],
): Promise<string> {
  if (format === 'yaml') return yaml(readings)
  if (format === 'ndjson') return readings.map((r) => jsonLine(withoutText(r))).join('')
  if (format === 'json')
    return json(
      readings.length === 1 && readings[0] ? withoutText(readings[0]) : readings.map(withoutText),
    )
  return readings.map((r) => renderReading(r, 'text', look)).join('\n')
}

/** With its text, so that it can be edited and checked again. Several are one list. */
async function yaml(readings: readonly Reading[]): Promise<string> {
  const { readingForm, readingsForm } = await loadSaved()
  const [only] = readings
  return only && readings.length === 1
    ? readingForm(withoutText(only), only.text)
    : readingsForm(readings.map((r) => ({ withoutText: withoutText(r), text: r.text })))
}
