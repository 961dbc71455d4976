import { InputError, type Diagnostic } from '../core/diagnostic.ts'

/** An error that a reader throws. `message` says what is wrong and what to do next. */
export const problem = (
  source: string,
  message: string,
  place: Pick<Diagnostic, 'line' | 'column' | 'excerpt' | 'width'> = {},
): InputError => new InputError([{ severity: 'error', source, message, ...place }])

/** Characters of a line that an error message shows. */
const LONGEST_EXCERPT = 160

/** Line, column and the line itself at an offset of `text`; line and column count from 1. A line that is too long to show is left out. */
export function positionAt(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number; readonly excerpt?: string } {
  const at = Math.min(Math.max(offset, 0), text.length)
  let line = 1
  let start = 0
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) {
    line++
    start = i + 1
  }
  const end = text.indexOf('\n', start)
  if (at - start >= LONGEST_EXCERPT) return { line, column: at - start + 1 }
  return {
    line,
    column: at - start + 1,
    excerpt: text
      .slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_EXCERPT))
      .trimEnd(),
  }
}
