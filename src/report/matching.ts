import { counted } from '../core/counted.ts'
import type { Matching, MatchRow, UnreadPosting, UnreadProfile } from '../core/matching.ts'
import { csv } from './csv.ts'
import { jsonLine } from './json.ts'
import { withEscapes } from '../core/steering.ts'
import { paint, type Look } from './look.ts'
import { oneLine } from './plain.ts'
import {
  candidateTable,
  failedCells,
  HEADER,
  postingTable,
  rankedCells,
  rowTitle,
} from './ranking.ts'

export const MATCH_FORMATS = ['text', 'json', 'csv', 'ndjson'] as const
export type MatchFormat = (typeof MATCH_FORMATS)[number]

type Unread = UnreadPosting | UnreadProfile
type Row = Matching['rows'][number]
const isMatch = (row: Row): row is MatchRow => row.rank !== null

/** What is known before the first row. */
export type Before = Pick<Matching, 'by' | 'asOf' | 'profiles' | 'unreadProfiles'>
/** What is known behind the last. */
export type After = Pick<Matching, 'partial' | 'postings' | 'folded' | 'failed'>

/** A matching as text, piece by piece, so that it can be written while it is made. */
export interface MatchWriter {
  readonly head: () => string
  /** The rows of one profile, or of one posting. */
  readonly group: (rows: readonly MatchRow[]) => string
  readonly foot: (unread: readonly Unread[], after: After) => string
}

/** What writes a matching in a format; `look` is for the terminal only. */
export function matchWriter(format: MatchFormat, before: Before, look: Look): MatchWriter {
  switch (format) {
    case 'text':
      return textWriter(before, look)
    case 'json':
      return jsonWriter(before)
    case 'csv':
      return csvWriter()
    case 'ndjson':
      return {
        head: () => '',
        group: (rows) => rows.map(jsonLine).join(''),
        foot: (unread) => unread.map(jsonLine).join(''),
      }
  }
}

/** A whole matching as text. */
export function renderMatching(matching: Matching, format: MatchFormat, look: Look): string {
  const writer = matchWriter(format, matching, look)
  const rows = matching.rows.filter(isMatch)
  const unread = matching.rows.filter((row): row is Unread => !isMatch(row))
  return (
    writer.head() +
    grouped(rows, matching.by)
      .map((group) => writer.group(group))
      .join('') +
    writer.foot(unread, matching)
  )
}

/** Rows that stand together, by whose they are. */
function grouped(rows: readonly MatchRow[], by: Matching['by']): MatchRow[][] {
  const groups: MatchRow[][] = []
  let before: string | null = null
  for (const row of rows) {
    const { source } = by === 'profile' ? row.profile : row.posting
    if (source === before) groups.at(-1)?.push(row)
    else groups.push([row])
    before = source
  }
  return groups
}

function jsonWriter({ by, asOf, profiles, unreadProfiles }: Before): MatchWriter {
  let isFirst = true
  const listed = (rows: readonly Row[]): string =>
    rows
      .map((row) => {
        const mark = isFirst ? '\n' : ',\n'
        isFirst = false
        return mark + withEscapes(JSON.stringify(row, null, 2)).replace(/^/gm, '    ')
      })
      .join('')
  /** Keys and values as they stand in an object, without its braces. */
  const inside = (value: object): string => JSON.stringify(value, null, 2).slice(2, -2)
  return {
    head: () =>
      `{\n${inside({ schema: 'fit.match/1', by, asOf, profiles, unreadProfiles })},\n  "rows": [`,
    group: listed,
    foot: (unread, { partial, postings, folded, failed }) =>
      `${listed(unread)}${isFirst ? '' : '\n  '}],\n${inside({ partial, postings, folded, failed })}\n}\n`,
  }
}

function csvWriter(): MatchWriter {
  // a table without its header
  const lines = (rows: Parameters<typeof csv>[1]): string => csv([], rows).slice('\r\n'.length)
  return {
    head: () => csv(['profile', 'name', ...HEADER], []),
    group: (rows) =>
      lines(rows.map((row) => [row.profile.source, row.profile.name, ...rankedCells(row)])),
    foot: (unread) =>
      lines(
        unread.map((row) =>
          'profile' in row
            ? [row.profile.source, null, ...failedCells(null, row.error)]
            : [null, null, ...failedCells(row.posting.source, row.error)],
        ),
      ),
  }
}

const named = ({ profile: { name, source } }: MatchRow): string =>
  name === null ? source : `${name} (${source})`

function textWriter({ by, asOf, profiles }: Before, look: Look): MatchWriter {
  const p = paint(look)
  const heading = (row: MatchRow): string =>
    by === 'profile'
      ? named(row)
      : [rowTitle(row), row.posting.hiringOrganization, row.posting.source]
          .filter((part) => part !== null)
          .join(', ')
  return {
    head: () => '',
    group: (rows) => {
      const [first] = rows
      if (!first) return ''
      const table = by === 'profile' ? postingTable(rows, look) : candidateTable(rows, named, look)
      return `${[p.heading(oneLine(heading(first))), ...table, ''].join('\n')}\n`
    },
    foot: (unread, { partial, postings, folded, failed }) => {
      const counts = [
        `${counted(profiles, 'profile')} against ${counted(postings, 'posting')}, judged on ${asOf}`,
        ...(folded > 0 ? [`${folded} folded into others`] : []),
        ...(failed > 0 ? [`${failed} could not be read`] : []),
      ]
      return `${[
        ...unread.map(
          (row) => `${p.status.unmet('✗')} ${oneLine(sourceOf(row))}: ${oneLine(row.error)}`,
        ),
        ...(unread.length > 0 ? [''] : []),
        `${counts.join(', ')}.`,
        ...(partial
          ? [p.status.partial('Stopped before the end: this is what was judged so far.')]
          : []),
      ].join('\n')}\n`
    },
  }
}

const sourceOf = (row: Unread): string =>
  'profile' in row ? row.profile.source : row.posting.source
