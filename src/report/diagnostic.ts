import type { Diagnostic } from '../core/diagnostic.ts'
import { oneLine } from './plain.ts'

/** A diagnostic as people read it: place, sentence, the line with a caret under what is meant. */
export function diagnosticText(d: Diagnostic): string {
  const place = [oneLine(d.source), d.line, d.column].filter((part) => part !== undefined).join(':')
  const head = `${place}  ${d.severity === 'warning' ? 'warning: ' : ''}${oneLine(d.message)}`
  if (d.excerpt === undefined || d.column === undefined) return head
  const number = String(d.line ?? '')
  const shown = d.excerpt.replace(/\t/g, ' ')
  return [
    head,
    `  ${number} | ${printable(shown)}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, d.column - 1))}${'^'.repeat(Math.max(1, d.width ?? 1))}`,
  ].join('\n')
}

/** The line as it stands, with nothing that steers the terminal. */
const printable = (line: string): string =>
  [...line].map((c) => (oneLine(`x${c}x`) === 'xx' ? '�' : c)).join('')
