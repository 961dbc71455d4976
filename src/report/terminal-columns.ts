import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/*
 * The libraries know every script, picture and escape code, and cost milliseconds when they are first asked. Most of a report is Latin text,
 * where each character takes one column.
 */

/** Whether each character is one column wide and no white space but the space: Latin letters and signs, typographic quotes and dashes, our own marks. */
function isSimple(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const simple =
      (code >= 0x20 && code < 0x7f) ||
      (code > 0xa0 && code < 0x300) ||
      (code >= 0x2010 && code < 0x2028) ||
      code === 0x2713 ||
      code === 0x2717
    if (!simple) return false
  }
  return true
}

/** Columns of the terminal that a text takes. */
export const terminalColumns = (text: string): number =>
  isSimple(text) ? text.length : stringWidth(text)

/** Lines of at most `width` columns; a word that is longer is broken. */
export const terminalLines = (text: string, width: number): string[] =>
  isSimple(text)
    ? simpleLines(text, width)
    : wrapAnsi(text, width, { trim: true, hard: true }).split('\n')

function simpleLines(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '') line += ' '
    const full = line !== '' && word !== '' && line.length + word.length > width
    if (word.length > width) {
      // a word that is broken begins on this line where that takes no more lines
      const room = width - line.length
      const here = 1 + Math.floor((word.length - room - 1) / width)
      const next = Math.floor((word.length - 1) / width)
      if (next < here) lines.push(line)
      line = next < here ? '' : line
      for (let rest = word, free = width - line.length; ; free = width) {
        line += rest.slice(0, Math.max(0, free))
        rest = rest.slice(Math.max(0, free))
        if (rest === '') break
        lines.push(line)
        line = ''
      }
    } else if (full) {
      lines.push(line)
      line = word
    } else line += word
  }
  return [...lines, line].map((one) => one.trimEnd())
}
