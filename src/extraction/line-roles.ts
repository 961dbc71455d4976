import { itemAt } from '../core/item-at.ts'
import type { LineRole } from '../core/choices.ts'
import type { ReadLine } from '../core/report.ts'
import type { Tone } from '../document/intent.ts'
import type { Passage } from '../document/outline.ts'

/** A line of a requirement section is unread where it asks and nothing was read; where it only tells, it is about the job. */
export function roleOf(passage: Passage, tone: Tone, found: boolean): LineRole {
  if (found) return 'requirement'
  if (passage.isHeading) return 'heading'
  if (tone === 'asks') return 'unread'
  if (passage.section.role !== 'requirement') return passage.section.role
  return tone === 'tells' ? 'about' : 'unread'
}

/** Adds the blank lines, so that every line of the text has a role. */
export function withBlanks(text: string, lines: readonly ReadLine[]): ReadLine[] {
  const result: ReadLine[] = []
  let next = 0
  let start = 0
  const all = text.split('\n')
  all.forEach((content, i) => {
    const line = i + 1
    const from = next
    while (next < lines.length && itemAt(lines, next).line <= line)
      result.push(itemAt(lines, next++))
    if (content.trim() === '' && next === from)
      result.push({
        line,
        role: 'blank',
        section: 'blank',
        span: { start, end: start, line, column: 1 },
      })
    start += content.length + 1
  })
  return result.concat(lines.slice(next))
}
