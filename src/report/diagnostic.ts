import type { Diagnostic } from '../core/diagnostic.ts'
import { harmless, oneLine } from './plain.ts'

/** Columns of a line that an error shows. */
const WIDEST = 200

/** A diagnostic as people read it: place, sentence, the line with a caret under what is meant. */
export function diagnosticText(d: Diagnostic): string {
  const place = [oneLine(d.source), d.line, d.column].filter((part) => part !== undefined).join(':')
  const head = `${place}  ${d.severity === 'warning' ? 'warning: ' : ''}${oneLine(d.message)}`
  if (d.excerpt === undefined || d.column === undefined || d.column > WIDEST) return head
  const number = String(d.line ?? '')
  const width = Math.min(d.width ?? 1, WIDEST - d.column + 1)
  return [
    head,
    `  ${number} | ${shown(d.excerpt.slice(0, WIDEST))}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, d.column - 1))}${'^'.repeat(Math.max(1, width))}`,
  ].join('\n')
}

/** The line as it stands, with a sign for each character that would steer the terminal or end the line. */
const shown = (line: string): string =>
  [...line.replaceAll('\t', ' ')].map((c) => (c === '\n' || harmless(c) === '' ? '�' : c)).join('')
