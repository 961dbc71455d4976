import { counted } from '../core/counted.ts'
import type { Move, StudyGap, StudyPlan } from '../core/ranking.ts'
import { RECOMMENDATIONS } from '../core/choices.ts'
import { csv } from './csv.ts'
import { json, jsonLine } from './json.ts'
import { paint, wrapped, type Look, type Paint } from './look.ts'
import { escaped } from './markdown.ts'
import { oneLine } from './plain.ts'
import { tableLines, type Column } from './text-table.ts'

export const STUDY_FORMATS = ['text', 'json', 'ndjson', 'csv', 'markdown'] as const
export type StudyFormat = (typeof STUDY_FORMATS)[number]

export interface StudyLook extends Look {
  /** Rows that are shown; all where it is null. */
  readonly top: number | null
  readonly by: 'skill' | 'kind'
}

/** A study list as text; `look` is for the terminal, `top` and `by` for all that people read. JSON has everything. */
export function renderStudyPlan(plan: StudyPlan, format: StudyFormat, look: StudyLook): string {
  switch (format) {
    case 'text':
      return planText(plan, look)
    case 'json':
      return json(look.top === null ? plan : { ...plan, gaps: plan.gaps.slice(0, look.top) })
    case 'ndjson':
      return plan.gaps
        .slice(0, look.top ?? undefined)
        .map(jsonLine)
        .join('')
    case 'csv':
      return planCsv(plan, look)
    case 'markdown':
      return planMarkdown(plan, look)
  }
}

const asked = (g: StudyGap): string =>
  `${g.postings} (${g.required} required)${g.named > 0 ? `, named by ${g.named} more` : ''}`
const effort = (g: StudyGap): string => (g.weeks === null ? '' : counted(g.weeks, 'week'))
const move = (m: Move): string => `${m.postings} ${m.from} to ${m.to}`
const moves = (g: StudyGap): string => g.moves.map(move).join(', ')

/** Of how many postings the list is made, where that is not all. */
const countingText = ({ counted: n, postings }: StudyPlan): string =>
  n === postings
    ? ''
    : ` The list counts ${n} of them: those worth an evening, or that could become so by study.`

function summary(plan: StudyPlan): string {
  const { recommendations: r, profile } = plan
  if (!profile) return 'There is no posting to learn for.'
  const counts = RECOMMENDATIONS.map((name) => `${r[name]} ${name}`).join(', ')
  const extra = [
    plan.folded > 0 ? `${counted(plan.folded, 'copy', 'copies')} folded` : '',
    plan.failed > 0 ? `${plan.failed} could not be read` : '',
  ]
    .filter((t) => t !== '')
    .map((t) => `; ${t}`)
    .join('')
  return `Study list for ${profile.name ?? profile.source}, judged on ${plan.asOf ?? ''}. ${counted(plan.postings, 'posting')}: ${counts}${extra}.${countingText(plan)}`
}

const STOPPED = 'Stopped before the end: this counts the postings judged so far.'
/** Why a list is empty. */
const noGaps = ({ counted: n }: StudyPlan): string =>
  n === 0
    ? 'No posting is within reach: what stands in the way is nothing that study closes.'
    : 'No gap that study can close was found.'
const SHUT = 'Study cannot close these'

const COLUMNS: readonly Column[] = [
  { title: '#', share: 0, right: true },
  { title: 'study', share: 6, wraps: true },
  { title: 'worth', share: 0, right: true },
  { title: 'asked', share: 0, right: true },
  { title: 'required', share: 0, right: true },
  { title: 'named', share: 0, right: true },
  { title: 'points', share: 0, right: true },
  { title: 'alone', share: 0, right: true },
  { title: 'then moves', share: 5 },
  { title: 'builds on', share: 3, wraps: true },
  { title: 'effort', share: 0, right: true },
]
const WIDEST = 150

const MOST_NAMES = 3
const some = (names: readonly string[], joint: string): string =>
  names.slice(0, MOST_NAMES).join(joint) + (names.length > MOST_NAMES ? ', …' : '')

/** "Kubernetes, with container orchestration"; "Rust (or Zig)" */
const named = (g: StudyGap): string =>
  [
    g.subject,
    g.oneOf.length > 0 ? ` (or ${some(g.oneOf, ' or ')})` : '',
    g.covers.length > 0 ? `, with ${some(g.covers, ', ')}` : '',
  ].join('')

/** Rows count from 1 in each table; the place in the whole plan is in JSON and CSV. */
const cells = (g: StudyGap, i: number): string[] => [
  String(i + 1),
  named(g),
  String(g.worth),
  String(g.postings),
  String(g.required),
  g.named === 0 ? '' : String(g.named),
  `+${g.points}`,
  g.unlocks === 0 ? '' : String(g.unlocks),
  moves(g),
  g.prerequisites.join(', '),
  effort(g),
]

/** Rows under their headings: one without a heading, or one for each kind. */
function groups(
  plan: StudyPlan,
  { top, by }: StudyLook,
): { readonly heading: string; readonly gaps: readonly StudyGap[] }[] {
  const shown = plan.gaps.slice(0, top ?? undefined)
  if (by === 'skill') return shown.length > 0 ? [{ heading: '', gaps: shown }] : []
  return [...new Set(shown.map((g) => g.kind))].map((kind) => ({
    heading: kind,
    gaps: shown.filter((g) => g.kind === kind),
  }))
}

const hidden = (plan: StudyPlan, { top }: StudyLook): number =>
  Math.max(0, plan.gaps.length - (top ?? Infinity))

function planText(plan: StudyPlan, look: StudyLook): string {
  const p = paint(look)
  const width = Math.max(60, Math.min(WIDEST, look.width))
  const more = hidden(plan, look)
  const parts = [
    [
      wrapped(oneLine(summary(plan)), 0, width),
      ...(plan.partial ? [p.status.partial(STOPPED)] : []),
    ].join('\n'),
    ...groups(plan, look).map(({ heading, gaps }) =>
      tableText(heading, COLUMNS, gaps.map(cells), p, width),
    ),
    plan.gaps.length === 0 && plan.postings > 0 ? noGaps(plan) : '',
    more > 0 ? p.quiet(`and ${more} more (--top ${plan.gaps.length} shows all)`) : '',
    plan.knockouts.length > 0
      ? tableText(
          SHUT,
          SHUT_COLUMNS,
          plan.knockouts.map((k) => [k.subject, String(k.postings), String(k.closes)]),
          p,
          width,
        )
      : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const SHUT_COLUMNS: readonly Column[] = [
  { title: 'what', share: 1 },
  { title: 'asked by', share: 0, right: true },
  { title: 'closes off', share: 0, right: true },
]

function tableText(
  heading: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  p: Paint,
  width: number,
): string {
  const [header = '', ...lines] = tableLines(columns, rows, width)
  return [...(heading === '' ? [] : [p.heading(heading)]), p.quiet(header), ...lines].join('\n')
}

/** A checklist to keep. */
function planMarkdown(plan: StudyPlan, look: StudyLook): string {
  const item = (g: StudyGap): string => {
    const facts = [
      `asked by ${asked(g)}`,
      `+${g.points} points`,
      moves(g),
      g.prerequisites.length > 0 ? `builds on ${g.prerequisites.join(', ')}` : '',
      g.weeks === null ? '' : `about ${effort(g)}`,
    ]
    return `- [ ] **${escaped(named(g))}**: ${escaped(facts.filter((f) => f !== '').join('; '))}`
  }
  const more = hidden(plan, look)
  const shut = plan.knockouts.map(
    (k) => `- ${escaped(k.subject)}: asked by ${k.postings}, closes off ${k.closes}`,
  )
  const parts = [
    '# Study list',
    escaped(summary(plan)),
    plan.partial ? `> ${STOPPED}` : '',
    ...groups(plan, look).map(
      ({ heading, gaps }) =>
        `${heading === '' ? '' : `## ${escaped(heading)}\n\n`}${gaps.map(item).join('\n')}`,
    ),
    plan.gaps.length === 0 && plan.postings > 0 ? noGaps(plan) : '',
    more > 0 ? `And ${more} more.` : '',
    shut.length > 0 ? `## ${SHUT}\n\n${shut.join('\n')}` : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function planCsv(plan: StudyPlan, { top }: StudyLook): string {
  const gaps = plan.gaps
    .slice(0, top ?? undefined)
    .map((g) => [
      g.order,
      g.subject,
      g.kind,
      g.postings,
      g.required,
      g.preferred,
      g.points,
      g.unlocks,
      moves(g),
      g.prerequisites.join('; '),
      g.weeks,
      g.covers.join('; '),
      null,
      g.named,
      g.worth,
      g.oneOf.join('; '),
    ])
  const shut = plan.knockouts.map((k) => [
    null,
    k.subject,
    k.kind,
    k.postings,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    k.closes,
    null,
    null,
    null,
  ])
  return csv(
    [
      'order',
      'subject',
      'kind',
      'postings',
      'required',
      'preferred',
      'points',
      'unlocks',
      'moves',
      'prerequisites',
      'weeks',
      'covers',
      'closesOff',
      'named',
      'worth',
      'oneOf',
    ],
    [...gaps, ...shut],
  )
}
