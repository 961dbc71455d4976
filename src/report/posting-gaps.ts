import type { RankedRow, Ranking } from '../core/ranking.ts'
import { json } from './json.ts'
import { paint, wrapped, widthOf, type Look } from './look.ts'
import { escaped } from './markdown.ts'
import { oneLine } from './plain.ts'

/** For each posting of a ranking what it lacks and what would improve it. Rows must carry their study part. */
export function renderPostingGaps(
  ranking: Ranking,
  format: 'text' | 'json' | 'markdown',
  look: Look,
): string {
  const rows = ranking.rows.filter((row): row is RankedRow => row.rank !== null)
  switch (format) {
    case 'json':
      return json(ranking)
    case 'markdown':
      return `# Gaps by posting\n\n${rows.map(markdown).join('\n\n')}\n`
    case 'text':
      return `${rows.map((row) => text(row, look)).join('\n\n')}\n`
  }
}

const heading = ({ rank, recommendation, posting }: RankedRow): string =>
  `${rank}. ${[posting.title ?? posting.source, posting.hiringOrganization].filter((t) => t !== null).join(', ')} (${recommendation})`
const gaps = (row: RankedRow): string[] =>
  row.gaps.map((g) => `${g.subject}${g.points > 0 ? ` (+${g.points})` : ''}, ${g.importance}`)

/** "learn Go and one of C++, Rust: stretch becomes apply" */
function steps({ recommendation, study }: RankedRow): string[] {
  let from = recommendation
  return (study?.stages ?? []).map(({ to, closing }) => {
    const step = `${closing.map((names) => (names.length === 1 ? names[0] : `one of ${names.filter((n) => !n.startsWith('one of ')).join(', ')}`)).join(' and ')}: ${from} becomes ${to}`
    from = to
    return step
  })
}

const NONE = 'No gap was found.'

function text(row: RankedRow, look: Look): string {
  const p = paint(look)
  const width = widthOf(look)
  const lines = [
    ...gaps(row).map((g) => wrapped(`lacks ${oneLine(g)}`, 4, width)),
    ...steps(row).map((s) => wrapped(p.status.met(`close ${oneLine(s)}`), 4, width)),
  ]
  return [p.strong(oneLine(heading(row))), ...(lines.length > 0 ? lines : [`    ${NONE}`])].join(
    '\n',
  )
}

function markdown(row: RankedRow): string {
  const items = [
    ...gaps(row).map((g) => `- [ ] ${escaped(g)}`),
    ...steps(row).map((s) => `- Close ${escaped(s)}`),
  ]
  return `## ${escaped(heading(row))}\n\n${items.length > 0 ? items.join('\n') : NONE}`
}
