import { saysDeadline, saysPosted } from './day-words.ts'
import { dayFound } from './posted.ts'
import { written } from './written.ts'

/** The day of an advert and the last day to apply, as lines of a posting tell them. */
export interface DatedLines {
  readonly posted: string | null
  readonly deadline: string | null
}

/** A longer stretch before a day tells of more than the day. */
const LONGEST_BEFORE = 80
/** Where a sentence or a part of a line ends; a point behind a figure belongs to a day. */
const ENDS = /(?<!\d)[.!?]\s+|\s[·•|]\s|;\s+/

/** What the lines with a day say of it by the words before: each first day of its sort counts. */
export function datedLines(text: string): DatedLines {
  let posted: string | null = null
  let deadline: string | null = null
  for (const line of text.split('\n')) {
    if (!/\b20\d\d\b/.test(line)) continue
    for (const part of line.split(ENDS)) {
      const said = written(part)
      const found = dayFound(said)
      if (!found || found.start > LONGEST_BEFORE) continue
      const before = said.tokens.filter(({ end }) => end <= found.start)
      if (saysDeadline(before)) deadline ??= found.iso
      else if (saysPosted(before)) posted ??= found.iso
    }
  }
  return { posted, deadline }
}
