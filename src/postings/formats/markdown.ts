import { codeAt } from '../../matcher/chars.ts'
import type { Hint } from '../../core/posting.ts'
import { hasEnding } from '../detect.ts'

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/
const BULLET = /^[ \t]{0,12}(?:[-*+]|\d{1,2}[.)])[ \t]+(?=\S)/
/** A whole line in bold, with or without a colon: how people write headings where they have no others. */
const BOLD = /^ {0,3}(?:\*\*[^*\s][^*]{0,118}\*\*|__[^_\s][^_]{0,118}__):?[ \t]*$/
const UNDERLINE = /^ {0,3}(?:={3,}|-{3,})[ \t]*$/
const FENCE = /^ {0,3}(?:```|~~~)/
/** Words above an underline that can be a heading; a longer line is a paragraph before a rule. */
const LONGEST_HEADING = 100

/** Whether `text` has Markdown's own signs for headings, at least two of them (one may be a hash tag or a stray star), or is named as Markdown. */
export function looksLikeMarkdown(text: string, source: string): boolean {
  if (hasEnding(source, '.md', '.markdown', '.mdx')) return true
  if (!text.includes('# ') && !text.includes('**') && !text.includes('__')) return false
  let signs = 0
  for (const { written } of lines(text)) {
    if (HEADING.test(written) || BOLD.test(written)) signs++
    if (signs > 1) return true
  }
  return false
}

/** Headings (`#`, underlined, bold lines) and list items of a Markdown text; its fenced code is left alone. Spans point into `text` as it is. */
export function markdownHints(text: string): Hint[] {
  const hints: Hint[] = []
  let above: Line | null = null
  let inParagraph = false
  let fenced = false
  for (const line of lines(text)) {
    const { written } = line
    if (FENCE.test(written)) fenced = !fenced
    const bullet = fenced ? null : BULLET.exec(written)
    const before: Line | null = above
    above = null
    if (fenced || written.trim() === '') {
      inParagraph = false
    } else if (UNDERLINE.test(written)) {
      if (before && before.written.trim().length <= LONGEST_HEADING)
        hints.push({ is: 'heading', span: within(before, 0) })
      inParagraph = false
    } else if (HEADING.test(written) || BOLD.test(written)) {
      hints.push({ is: 'heading', span: within(line, 0) })
      inParagraph = false
    } else if (bullet) {
      hints.push({ is: 'bullet', span: within(line, bullet[0].length) })
      inParagraph = true
    } else {
      above = inParagraph ? null : line
      inParagraph = true
    }
  }
  return hints
}

interface Line {
  readonly start: number
  readonly written: string
}

/** The words of a line from `from` on, without the white space around them. */
function within({ start, written }: Line, from: number): Hint['span'] {
  const words = written.slice(from)
  const lead = words.length - words.trimStart().length
  return { start: start + from + lead, end: start + from + words.trimEnd().length }
}

function* lines(text: string): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    yield {
      start,
      written: text.slice(start, codeAt(text, end - 1) === 13 && end > start ? end - 1 : end),
    }
    start = end + 1
  }
}
