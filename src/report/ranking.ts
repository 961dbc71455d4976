import { capitalized } from '../core/capitalized.ts'
import { counted } from '../core/counted.ts'
import type { RankedRow, Ranking } from '../core/ranking.ts'
import { STATUS_OF } from '../core/signs.ts'
import { rankingCalendar } from './calendar.ts'
import { csv } from './csv.ts'
import { json, jsonLine } from './json.ts'
import { paint, range, wrapped, type Look, type Paint } from './look.ts'
import { escaped } from './markdown.ts'
import { oneLine } from './plain.ts'
import { tableLines, type Column } from './text-table.ts'

type Failure = Exclude<Ranking['rows'][number], RankedRow>
const isRanked = (row: Ranking['rows'][number]): row is RankedRow => row.rank !== null
const rankedOf = (r: Ranking): readonly RankedRow[] => r.rows.filter(isRanked)
const failedOf = (r: Ranking): readonly Failure[] =>
  r.rows.filter((row): row is Failure => !isRanked(row))

export const RANKING_FORMATS = ['text', 'json', 'ndjson', 'csv', 'markdown', 'ics'] as const
export type RankingFormat = (typeof RANKING_FORMATS)[number]

/** How a ranking is shown as text. */
export interface RankingLook extends Look {
  /** Whether deadlines have a column. */
  readonly deadlines?: boolean
}

/** A ranking as text; `look` is for the terminal only. */
export function renderRanking(ranking: Ranking, format: RankingFormat, look: RankingLook): string {
  switch (format) {
    case 'text':
      return rankingText(ranking, look)
    case 'json':
      return json(ranking)
    case 'ndjson':
      return ranking.rows.map((row) => jsonLine(row)).join('')
    case 'csv':
      return rankingCsv(ranking)
    case 'markdown':
      return rankingMarkdown(ranking)
    case 'ics':
      return rankingCalendar(ranking)
  }
}

/** Of a posting for several roles, the role that was judged stands first. */
export const rowTitle = ({ posting, role }: RankedRow): string =>
  role ? `${role.title} (${posting.title ?? posting.source})` : (posting.title ?? posting.source)
const scoreOf = ({ score }: RankedRow): string =>
  score ? range(Math.round(score.low), Math.round(score.high)) : 'none'

function topGap({ gaps }: RankedRow): string {
  const [gap] = gaps
  return gap ? `${gap.subject}${gap.points > 0 ? ` (+${gap.points})` : ''}` : ''
}

/** What became of a posting, and that it was posted again. */
const historyOf = ({ marks, firstSaved }: RankedRow): string[] => [
  ...(marks.length === 0
    ? []
    : [`${capitalized(marks.map(({ mark, on }) => `${mark} on ${on}`).join(', '))}.`]),
  ...(firstSaved === null ? [] : [`Posted again: first saved on ${firstSaved}.`]),
]

/** Marks of a row that a reader must not miss. */
function notesOf(row: RankedRow): string[] {
  const copies = row.duplicates.length
  return [
    ...(row.passed === null ? [] : [row.passed]),
    ...historyOf(row),
    ...(copies === 0
      ? []
      : [
          `Folded with ${copies === 1 ? 'a copy' : `${copies} copies`}: ${row.duplicates.slice(0, 3).join(', ')}${copies > 3 ? ', …' : ''}.`,
        ]),
    ...(row.unread === 0
      ? []
      : [
          `${row.unread} requirement ${row.unread === 1 ? 'line was' : 'lines were'} not understood.`,
        ]),
  ]
}

/** "of 42 postings, 3 folded into others" */
function countsOf(r: Ranking): string {
  const extra = [
    r.folded > 0 ? `${r.folded} folded into ${r.folded === 1 ? 'another' : 'others'}` : '',
    r.hidden > 0 ? `${r.hidden} applied to or closed and left out (--all shows them)` : '',
    r.failed > 0 ? `${r.failed} could not be read` : '',
  ].filter((t) => t !== '')
  return [`${r.shown} of ${counted(r.postings, 'posting')}`, ...extra].join(', ')
}

const whom = (r: Ranking): string =>
  r.profile
    ? `Ranked for ${r.profile.name ?? r.profile.source}, judged on ${r.asOf ?? ''}: ${countsOf(r)}.`
    : `Nothing to rank: ${r.postings > 0 || r.failed > 0 ? countsOf(r) : 'no posting is left'}.`
const STOPPED = 'Stopped before the end: these are the postings judged so far.'

const COLUMNS = [
  { title: '#', share: 0, right: true },
  { title: 'verdict', share: 0 },
  { title: 'priority', share: 0, right: true },
  { title: 'score', share: 0, right: true },
  { title: 'posting', share: 1, wraps: true },
] as const

type Columns = Parameters<typeof tableLines>[0]

/** "Data Engineer, Northwind, Berlin or Hamburg (hybrid)" */
function postingCell(row: RankedRow): string {
  const { hiringOrganization, jobLocation, workplace, otherWorkplaces = [] } = row.posting
  const places = jobLocation.map(({ text }) => text)
  const more = places.length - MOST_PLACES
  const where = [
    places.slice(0, MOST_PLACES).join(' or '),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(workplace === null ? [] : [`(${[workplace, ...otherWorkplaces].join(' or ')})`]),
  ]
  return [rowTitle(row), hiringOrganization ?? '', where.filter((t) => t !== '').join(' ')]
    .filter((t) => t !== '')
    .join(', ')
}

/** Of a posting for many places the first are shown; `check` has all. */
const MOST_PLACES = 3

/** Rows as a table of postings, for a terminal; empty where there are none. */
export const postingTable = (rows: readonly RankedRow[], look: Look): readonly string[] =>
  tableOf(rows, COLUMNS, (row) => [postingCell(row)], look)

/** The same for one posting and several candidates, `whose` names each. */
export const candidateTable = <R extends RankedRow>(
  rows: readonly R[],
  whose: (row: R) => string,
  look: Look,
): readonly string[] => tableOf(rows, CANDIDATE_COLUMNS, (row) => [whose(row)], look)

/** Lines of a table: its header, then each row with its notes. `cells` are those behind the score. */
function tableOf<R extends RankedRow>(
  rows: readonly R[],
  columns: Columns,
  cells: (row: R) => readonly string[],
  look: Look,
): readonly string[] {
  if (rows.length === 0) return []
  const p = paint(look)
  const width = Math.max(NARROWEST, look.width)
  const [header = '', ...lines] = tableLines(
    columns.map((column) => withPaint(column, rows, p)),
    rows.map((row) => [
      String(row.rank),
      row.recommendation,
      String(row.priority),
      scoreOf(row),
      ...cells(row),
    ]),
    width,
  )
  return [
    p.heading(header),
    ...lines.flatMap((line, i) =>
      withNotes(line, rows[i], p, width, look.explain ? rows[i + 1] : undefined),
    ),
  ]
}

/** Notes begin below the verdict. */
const NOTE_INDENT = 6

/** Verdicts in their colour, and postings as links to what they were read from. */
function withPaint(column: Column, rows: readonly RankedRow[], p: Paint): Column {
  switch (column.title) {
    case 'verdict':
      return {
        ...column,
        paint: (shown, at) => p.status[STATUS_OF[rows[at]?.recommendation ?? 'clarify']](shown),
      }
    case 'posting':
      return { ...column, paint: (shown, at) => p.link(shown, rows[at]?.posting.source ?? '') }
    default:
      return column
  }
}

const CANDIDATE_COLUMNS = [...COLUMNS.slice(0, 4), { title: 'candidate', share: 1, wraps: true }]

/** Narrower, nothing of a posting's name would be left on a line. */
const NARROWEST = 60

const AGE: PostingColumn = {
  title: 'age',
  share: 0,
  right: true,
  of: ({ age }) => (age === null ? '' : `${age} d`),
}
const DEADLINE: PostingColumn = {
  title: 'deadline',
  share: 0,
  of: ({ posting }) => posting.validThrough?.slice(0, 10) ?? '',
}

interface PostingColumn extends Column {
  readonly of: (row: RankedRow) => string
}

/** The table of a ranking: that of postings, with ages where one is known, and deadlines where they are asked for. */
function rankingTable(rows: readonly RankedRow[], look: RankingLook): readonly string[] {
  const more = [
    ...(rows.some((row) => row.age !== null) ? [AGE] : []),
    ...(look.deadlines === true ? [DEADLINE] : []),
  ]
  return tableOf(
    rows,
    [...COLUMNS.slice(0, 4), ...more, ...COLUMNS.slice(4)],
    (row) => [...more.map(({ of }) => of(row)), postingCell(row)],
    look,
  )
}

function rankingText(r: Ranking, look: RankingLook): string {
  const p = paint(look)
  const table = rankingTable(rankedOf(r), look)
  const failures = failedOf(r).map(
    (f) => `${p.status.unmet('✗')} ${oneLine(f.posting.source)}: ${oneLine(f.error)}`,
  )
  return `${[oneLine(whom(r)), ...(r.partial ? [p.status.partial(STOPPED)] : []), ...(table.length > 0 ? ['', ...table] : []), ...(failures.length > 0 ? ['', ...failures] : [])].join('\n')}\n`
}

/** Why a row stands above the next: the parts of the priority in which they differ, the largest first. */
function above(row: RankedRow, next: RankedRow): string {
  if (row.passed === null && next.passed !== null) return 'Still open; the next has passed.'
  const points = (of: RankedRow, name: string): number =>
    of.priorityParts.find((part) => part.name === name)?.points ?? 0
  const names = [...new Set([...row.priorityParts, ...next.priorityParts].map((q) => q.name))]
  const apart = names
    .map((name) => ({ name, by: Math.round(10 * (points(row, name) - points(next, name))) / 10 }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const difference = Math.round(10 * (row.priority - next.priority)) / 10
  if (apart.length === 0) return 'Level with the next.'
  return `${difference} above the next: ${apart.map(({ name, by }) => `${name} ${by > 0 ? '+' : ''}${by}`).join(', ')}.`
}

/** A row, and below it what stands in the way, the gap that costs most, and what else must not be missed. */
function withNotes(
  line: string,
  row: RankedRow | undefined,
  p: Paint,
  width: number,
  next?: RankedRow,
): string[] {
  if (!row) return [line]
  const blockers = row.blockers.map((b) => b.title).join('; ')
  const gap = topGap(row)
  const notes = [
    ...(blockers === '' ? [] : [`In the way: ${blockers}`]),
    ...(gap === '' ? [] : [`Top gap: ${gap}`]),
    ...notesOf(row),
    ...(next ? [above(row, next)] : []),
  ]
  return [line, ...notes.map((note) => wrapped(p.quiet(oneLine(note)), NOTE_INDENT, width))]
}

function rankingMarkdown(r: Ranking): string {
  const rows = rankedOf(r).map((row) => {
    const notes = notesOf(row).map((n) => `<br>${escaped(n)}`)
    return `| ${row.rank} | ${row.recommendation} | ${row.priority} | ${scoreOf(row)} | ${escaped(rowTitle(row))}${notes.join('')} | ${escaped(row.posting.hiringOrganization ?? '')} | ${escaped(row.blockers.map((b) => b.title).join('; '))} | ${escaped(topGap(row))} |`
  })
  const table = [
    '| # | verdict | priority | score | posting | organization | in the way | top gap |',
    '| ---: | --- | ---: | ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
  const failures = failedOf(r).map((f) => `- ${escaped(f.posting.source)}: ${escaped(f.error)}`)
  const parts = [
    '# Ranking',
    escaped(whom(r)),
    r.partial ? `> ${STOPPED}` : '',
    rows.length > 0 ? table : '',
    failures.length > 0 ? `## Not read\n\n${failures.join('\n')}` : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** What the columns of a ranking are called in a spreadsheet. */
export const HEADER = [
  'rank',
  'recommendation',
  'qualified',
  'low',
  'high',
  'title',
  'organization',
  'location',
  'workplace',
  'posted',
  'deadline',
  'source',
  'blockers',
  'gaps',
  'unread',
  'passed',
  'duplicates',
  'error',
  'priority',
  'role',
  'age',
  'saved',
  'first_saved',
  'marks',
]

type Cell = string | number | null

/** A row in the columns of `HEADER`. */
export function rankedCells(row: RankedRow): readonly Cell[] {
  const { posting, score } = row
  const lists = [
    row.blockers.map((b) => b.title).join('; '),
    row.gaps.map((g) => g.subject).join('; '),
  ]
  const facts = [
    posting.title,
    posting.hiringOrganization,
    posting.jobLocation.map((p) => p.text).join('; '),
    posting.workplace,
    posting.datePosted,
    posting.validThrough,
    posting.source,
  ]
  return [
    row.rank,
    row.recommendation,
    row.qualified,
    score?.low ?? null,
    score?.high ?? null,
    ...facts,
    ...lists,
    row.unread,
    row.passed,
    row.duplicates.join('; '),
    null,
    row.priority,
    row.role?.title ?? null,
    row.age,
    row.saved,
    row.firstSaved,
    row.marks.map(({ mark, on }) => `${mark} ${on}`).join('; '),
  ]
}

/** What could not be read, in the same columns. */
export const failedCells = (source: string | null, error: string): readonly Cell[] =>
  HEADER.map((column) => {
    if (column === 'source') return source
    return column === 'error' ? error : null
  })

const rankingCsv = (r: Ranking): string =>
  csv(HEADER, [
    ...rankedOf(r).map(rankedCells),
    ...failedOf(r).map((f) => failedCells(f.posting.source, f.error)),
  ])
