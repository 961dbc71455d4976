import { harmless } from './plain.ts'

/** What makes a spreadsheet take a cell for a formula; the last two are tab and return. */
const FORMULA = /^[=+\-@\t\r]/

/** One cell: a text that begins like a formula gets a quote before it, and one with separators, quotes or line ends is quoted (RFC 4180). */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = harmless(value)
  const plain = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** A table as CSV, its lines ended as RFC 4180 says. */
export const csv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
