import { isoDay, parseIso } from '../core/day.ts'
import type { RankedRow, Ranking } from '../core/ranking.ts'
import { oneLine } from './plain.ts'

/** Bytes of a line of a calendar, without its end (RFC 5545, 3.1). */
const WIDEST = 75

/** Text as the value of a property (RFC 5545, 3.3.11). */
const value = (text: string): string => oneLine(text).replace(/[\\;,]/g, (sign) => `\\${sign}`)

/** A content line, folded where it is too long; no character is torn. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const sign of line) {
    const bytes = new TextEncoder().encode(sign).length
    if (size + bytes > WIDEST) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += sign
    size += bytes
  }
  return [...parts, part].join('\r\n')
}

const basic = (day: string): string => day.replaceAll('-', '')

/** The last day on which one can apply; null where it is not known or over. */
function deadlineOf({ posting, passed }: RankedRow): string | null {
  const when = posting.validThrough === null ? null : parseIso(posting.validThrough.slice(0, 10))
  return when && passed === null ? isoDay(when.last) : null
}

function event(row: RankedRow, deadline: string, asOf: string): string[] {
  const { posting } = row
  const title = [posting.title ?? posting.source, posting.hiringOrganization]
    .filter((part) => part !== null)
    .join(', ')
  const about = `${row.recommendation}, priority ${row.priority} of 100. ${posting.source}`
  return [
    'BEGIN:VEVENT',
    `UID:${value(`${posting.source}-${deadline}`).replace(/[^\w.-]/g, '-')}@jobfit`,
    // all that an event of the same posting and deadline may change is judged on a day: no clock is needed
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(deadline)}`,
    `SUMMARY:${value(`Deadline: ${title}`)}`,
    `DESCRIPTION:${value(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The deadlines of a ranking that are known and not over, as a calendar (iCalendar, RFC 5545) of whole days, in the order of the ranking. */
export function rankingCalendar({ rows, asOf }: Ranking): string {
  const events = rows.flatMap((row) => {
    if (row.rank === null || asOf === null) return []
    const deadline = deadlineOf(row)
    return deadline === null ? [] : event(row, deadline, asOf)
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jobfit//fit//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
