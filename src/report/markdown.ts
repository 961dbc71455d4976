import type { Finding, Report } from '../core/report.ts'
import { SIGN } from '../core/signs.ts'
import { knockoutsMarkdown } from './knockouts.ts'
import { oneLine } from './plain.ts'
import { placeOfProof, whatIfMarkdown } from './what-if.ts'
import { range } from './look.ts'
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

/** Signs of HTML, which a backslash would not take away. */
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** Text that Markdown and HTML leave as it is. */
export const escaped = (text: string): string =>
  oneLine(text).replace(/[\\`*_{}[\]<>#|&~]/g, (c) => ENTITIES[c] ?? `\\${c}`)

/** Words of the posting behind their line; nothing where the report tells of what the posting leaves out. */
const lineSaid = ({ span, quote }: Pick<Finding['requirement'], 'span' | 'quote'>): string =>
  quote === '' ? '' : `line ${span.line}: “${escaped(quote)}”`

/** The report as Markdown, to keep or to send. */
export function markdownReport(report: Report): string {
  const { posting } = report
  const title = [posting.title ?? posting.source, posting.hiringOrganization]
    .filter((t) => t !== null)
    .map(escaped)
    .join(', ')
  const of = (importance: string): Finding[] =>
    report.findings.filter((f) => f.asks && f.requirement.importance === importance)
  const parts = [
    `# ${title}`,
    `**${report.recommendation}**: ${meaningOf(report)}  \n${escaped(adviceText(report))}  \n${escaped(nextText(report))}  ${report.role ? `\nRole: ${escaped(roleText(report.role))}  ` : ''}\nPriority: ${report.priority} of 100  \nGate: ${gateText(report)}  \nScore: ${scoreText(report)}  \nProfile: ${escaped(report.profile.name ?? report.profile.source)}, judged on ${report.asOf}`,
    ...report.warnings.map((w) => `> ${escaped(w)}`),
    whatIfMarkdown(report, escaped),
    table(
      'In the way',
      of('required').filter((f) => f.blocking),
    ),
    table(
      'Required',
      of('required').filter((f) => !f.blocking),
    ),
    table('Preferred', of('preferred')),
    list(
      'Good to know',
      report.findings
        .filter((f) => !f.asks)
        .map((f) => `${escaped(f.title)}: “${escaped(f.requirement.quote)}”`),
    ),
    list(
      'Open questions',
      report.questions.map((q) => `${escaped(q.text)} (\`${q.key}\`)`),
    ),
    knockoutsMarkdown(report, escaped),
    list('Not understood', report.unread.map(lineSaid)),
    escaped(correctionText(report)),
    report.findings.some((f) => f.requirement.kind === 'workAuthorization') ? NOT_LEGAL_ADVICE : '',
  ]
  return `${parts.filter((p) => p !== '').join('\n\n')}\n`
}

function table(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const rows = findings.map((f) => {
    const proof = [
      ...new Set(f.evidence.map((e) => `${placeOfProof(e)} “${escaped(e.quote)}”`)),
    ].join('<br>')
    return `| ${SIGN[f.status]} ${f.status} | ${escaped(f.title)} | ${f.weight === 0 ? '' : range(f.points.low, f.points.high)} | ${lineSaid(f.requirement)} | ${proof} | ${escaped(f.reason)} |`
  })
  return [
    `## ${title}`,
    '',
    '| verdict | asked | points | posting | profile | why |',
    '| --- | --- | ---: | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [`## ${title}`, '', ...items.map((i) => `- ${i}`)].join('\n')
