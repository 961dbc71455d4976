import { assertArguments, assertOneOf } from '../core/arguments.ts'
import type { ParsedPosting, Report } from '../core/report.ts'
import { json } from './json.ts'
import { markdownReport } from './markdown.ts'
import { readingText } from './reading.ts'
import { reportText } from './text.ts'
import { PLAIN, type Look } from './look.ts'

export type { Look } from './look.ts'
export { diagnosticText } from './diagnostic.ts'
export { json, jsonLine } from './json.ts'
export { printable } from './plain.ts'

/** A report as text; `look` is for the terminal only. */
export function renderReport(
  report: Report,
  format: 'text' | 'json' | 'markdown',
  look: Look = PLAIN,
): string {
  assertArguments('renderReport', { report })
  assertOneOf('renderReport', 'format', format, ['text', 'json', 'markdown'])
  switch (format) {
    case 'text':
      return reportText(report, look)
    case 'json':
      return json(report)
    case 'markdown':
      return markdownReport(report)
  }
}

/** What was understood of a posting, as text or JSON. */
export function renderReading(
  reading: ParsedPosting,
  format: 'text' | 'json',
  look: Look = PLAIN,
): string {
  assertArguments('renderReading', { reading })
  assertOneOf('renderReading', 'format', format, ['text', 'json'])
  return format === 'text' ? readingText(reading, look) : json(withoutText(reading))
}

/** The text itself stays where it came from: spans point into it. */
export function withoutText({
  text: _text,
  ...reading
}: ParsedPosting): Omit<ParsedPosting, 'text'> {
  return reading
}
