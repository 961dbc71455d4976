import { counted } from '../core/counted.ts'
import { foreignNote } from '../core/languages.ts'
import type { Finding, Report } from '../core/report.ts'
import { STATUS_OF, SIGN } from '../core/signs.ts'
import type { Evidence } from '../core/verdict.ts'
import { padLeft, pad, paint, range, widthOf, wrapped, type Look, type Paint } from './look.ts'
import { knockoutsText } from './knockouts.ts'
import { oneLine } from './plain.ts'
import { placeOfProof, whatIfText } from './what-if.ts'
import {
  adviceText,
  correctionText,
  gateText,
  meaningOf,
  nextText,
  NOT_LEGAL_ADVICE,
  roleText,
  scoreText,
} from './advice-text.ts'

/** Where the text of a finding begins: behind sign and status. */
const INDENT = 14

/** The report for the terminal: the answer in three lines, then what stands in the way, what was asked, what is open, what was not understood. */
export function reportText(report: Report, look: Look): string {
  const p = paint(look)
  const width = widthOf(look)
  const sheet = { report, p, width, look }
  const asked = report.findings.filter((f) => f.asks && !isSelfCheck(f))
  const required = asked.filter((f) => f.requirement.importance === 'required')
  const preferred = asked.filter((f) => f.requirement.importance === 'preferred')
  const blocking = required.filter((f) => f.blocking)
  const warnings = report.warnings.map((w) =>
    wrapped(`${p.status.partial('!')} ${oneLine(w)}`, 0, width),
  )
  const blocks = [
    ...(report.findings.length === 0 || foreignNote(report.posting.language) !== null
      ? [...warnings, answer(report, p, width)]
      : [answer(report, p, width), ...warnings]),
    whatIfText(report, p, width),
    group('In the way', blocking, sheet),
    group(
      'Required',
      required.filter((f) => !f.blocking),
      sheet,
    ),
    group('Preferred', preferred, sheet),
    selfCheck(report, width),
    goodNews(report, p, width),
    questions(report, p, width),
    knockoutsText(report, p, width),
    unread(report, p, width),
    correction(report, width),
    look.explain ? priorityText(report, p, width) : '',
    look.explain ? arithmetic(report, p, width) : '',
    footer(report, p, width),
  ]
  return `${blocks.filter((b) => b !== '').join('\n\n')}\n`
}

/** Traits that everybody claims and nothing proves. */
const isSelfCheck = (f: Finding): boolean =>
  f.requirement.kind === 'competency' && f.weight === 0 && f.status === 'unknown'

/** All of them in one line: there is nothing to say of each. */
function selfCheck({ findings }: Report, width: number): string {
  const titles = [...new Set(findings.filter((f) => f.asks && isSelfCheck(f)).map((f) => f.title))]
  return titles.length === 0
    ? ''
    : wrapped(`Self-check: ${titles.map(oneLine).join('; ')}.`, 0, width)
}

/** Words of the posting behind their place, "posting:12". */
function quoted({ span, quote }: Quoted, { posting: { source } }: Report, p: Paint): string {
  const line = AS_READ.test(source) ? span.line : undefined
  return p.quiet(`${p.link(`posting:${span.line}`, source, line)}  “${oneLine(quote)}”`)
}

/** Files that are read as they lie on the disk: a line of the posting is a line of the file. */
const AS_READ = /\.(?:txt|md|markdown)$/i

type Quoted = Pick<Finding['requirement'], 'span' | 'quote'>

/** The place of a proof, "profile:12". */
const placeIn = (proof: Evidence, { profile }: Report, p: Paint): string =>
  proof.pointer.startsWith('/with/')
    ? placeOfProof(proof)
    : p.link(placeOfProof(proof), profile.source, proof.line)

/** What the posting says and does not ask. */
function goodNews(report: Report, p: Paint, width: number): string {
  const said = report.findings.filter((f) => !f.asks)
  if (said.length === 0) return ''
  return [
    p.heading('Good to know'),
    ...said.map(
      (f) =>
        `${wrapped(oneLine(f.title), 2, width)}\n${wrapped(quoted(f.requirement, report, p), INDENT, width)}`,
    ),
  ].join('\n')
}

function answer(report: Report, p: Paint, width: number): string {
  const { posting, recommendation } = report
  const label = (text: string): string => p.quiet(pad(text, INDENT))
  const line = (name: string, text: string): string =>
    wrapped(text, INDENT, width).replace(/^ {14}/, label(name))
  const what = [posting.title, posting.hiringOrganization]
    .filter((t) => t !== null)
    .map(oneLine)
    .join(', ')
  return [
    line(
      'Verdict',
      `${p.status[STATUS_OF[recommendation]](p.strong(recommendation))}: ${meaningOf(report)}`,
    ),
    line('Why', adviceText(report)),
    line('Next', oneLine(nextText(report))),
    line('Gate', gateText(report)),
    line('Score', scoreText(report)),
    line('Priority', `${report.priority} of 100`),
    line('Posting', p.link(p.strong(what === '' ? oneLine(posting.source) : what), posting.source)),
    ...(report.role ? [line('Role', oneLine(roleText(report.role)))] : []),
    line(
      'Profile',
      `${oneLine(report.profile.name ?? report.profile.source)}, judged on ${report.asOf}`,
    ),
  ].join('\n')
}

/** A report and how it is printed. */
interface Sheet {
  readonly report: Report
  readonly p: Paint
  readonly width: number
  readonly look: Look
}

function group(title: string, findings: readonly Finding[], sheet: Sheet): string {
  if (findings.length === 0) return ''
  return [sheet.p.heading(title), ...findings.map((f) => finding(f, sheet))].join('\n')
}

function finding(f: Finding, { report, p, width, look }: Sheet): string {
  const color = p.status[f.status]
  const points = f.weight === 0 ? 'self-check' : range(f.points.low, f.points.high)
  const titleWidth = width - INDENT - 12
  const [first = '', ...more] = wrapped(oneLine(f.title), 0, titleWidth).split('\n')
  const head = `  ${color(pad(`${SIGN[f.status]} ${f.status}`, INDENT - 2))}${p.strong(pad(first, titleWidth))}${padLeft(points, 12)}`
  const lines = [
    head,
    ...more.map((m) => ' '.repeat(INDENT) + p.strong(m)),
    // of what the posting leaves out it says nothing
    ...(f.requirement.quote === ''
      ? []
      : [wrapped(quoted(f.requirement, report, p), INDENT, width)]),
  ]
  const proofs = [
    ...new Set(f.evidence.map((e) => `${placeIn(e, report, p)}  “${oneLine(e.quote)}”`)),
  ]
  const shown = look.explain ? proofs : proofs.slice(0, 3)
  for (const proof of shown) lines.push(wrapped(p.quiet(proof), INDENT, width))
  if (proofs.length > shown.length)
    lines.push(
      wrapped(
        p.quiet(`and ${counted(proofs.length - shown.length, 'more line')} of the profile`),
        INDENT,
        width,
      ),
    )
  lines.push(wrapped(oneLine(f.reason), INDENT, width))
  if (f.gap) lines.push(wrapped(`${color('Gap:')} ${oneLine(gapText(f))}`, INDENT, width))
  for (const a of f.alternatives)
    lines.push(wrapped(p.quiet(`or: ${oneLine(a.title)} (${a.status})`), INDENT, width))
  return lines.join('\n')
}

function gapText(f: Finding): string {
  const gap = f.gap
  if (!gap) return ''
  const have = gap.have === null ? '' : ` You have: ${gap.have}.`
  const points = gap.points > 0 ? ` Closing it brings ${gap.points} points.` : ''
  return `${gap.subject}, wanted: ${gap.want}.${have}${points}`
}

function questions(report: Report, p: Paint, width: number): string {
  if (report.questions.length === 0) return ''
  const lines = report.questions.map((q, i) => {
    const weight = [q.decides ? 'decides the gate' : '', q.points > 0 ? `${q.points} points` : '']
      .filter((t) => t !== '')
      .join(', ')
    return `${wrapped(`${oneLine(q.text)} ${p.quiet(`(${q.key}${weight === '' ? '' : `; ${weight}`})`)}`, 5, width).replace(/^ {5}/, `  ${i + 1}. `)}`
  })
  return [p.heading('Open questions, the most telling first'), ...lines].join('\n')
}

function unread(report: Report, p: Paint, width: number): string {
  const { requirementLines, read } = report.coverage
  if (report.unread.length === 0) return ''
  const lines = report.unread.map((u) => wrapped(quoted(u, report, p), 2, width))
  return [
    p.heading(
      `Not understood: ${requirementLines - read} of ${requirementLines} requirement lines`,
    ),
    ...lines,
  ].join('\n')
}

function correction(report: Report, width: number): string {
  const text = correctionText(report)
  return text === '' ? '' : wrapped(oneLine(text), 0, width)
}

function arithmetic(report: Report, p: Paint, width: number): string {
  const sum = report.findings.reduce((n, f) => n + f.weight, 0)
  const rows = report.findings
    .filter((f) => f.weight > 0)
    .map(
      (f) =>
        `  ${pad(oneLine(f.requirement.id), 5)}${padLeft(String(f.weight), 6)} × ${pad(range(f.credit.low, f.credit.high), 12)} / ${Math.round(sum * 100) / 100} × 100 = ${padLeft(range(f.points.low, f.points.high), 14)}   ${oneLine(f.title)}`,
    )
  const reasons = new Map<string, string[]>()
  for (const f of report.findings)
    if (f.weight > 0)
      reasons.set(f.weightReason, [
        ...(reasons.get(f.weightReason) ?? []),
        oneLine(f.requirement.id),
      ])
  const why = [...reasons].map(([reason, ids]) =>
    wrapped(p.quiet(`${ids.join(', ')}: ${oneLine(reason)}`), 2, width),
  )
  return [
    p.heading('How the score adds up: weight × credit / sum of weights × 100'),
    ...rows,
    `  ${pad('sum', 5)}${padLeft(String(Math.round(sum * 100) / 100), 6)}${' '.repeat(28)}${report.score ? range(report.score.low, report.score.high) : ''}`,
    '',
    ...why,
  ].join('\n')
}

/** The parts of the priority; their points add up to it. */
function priorityText({ priority, priorityParts }: Report, p: Paint, width: number): string {
  const rows = priorityParts.flatMap((part) => [
    `  ${pad(part.name, 22)}${padLeft(String(part.points), 7)}${part.of === null ? '' : ` of ${part.of}`}`,
    wrapped(p.quiet(oneLine(part.reason)), 6, width),
  ])
  return [
    p.heading('How the priority adds up'),
    ...rows,
    `  ${pad('sum', 22)}${padLeft(String(priority), 7)} of 100`,
  ].join('\n')
}

function footer(report: Report, p: Paint, width: number): string {
  const legal = report.findings.some((f) => f.requirement.kind === 'workAuthorization')
    ? ` ${NOT_LEGAL_ADVICE}`
    : ''
  const { requirementLines, read } = report.coverage
  return wrapped(
    p.quiet(
      `Read ${read} of ${requirementLines} requirement lines of ${oneLine(report.posting.source)}.${legal}`,
    ),
    0,
    width,
  )
}
