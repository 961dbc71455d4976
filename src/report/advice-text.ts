import { capitalized } from '../core/capitalized.ts'
import { listed } from '../core/listed.ts'
import type { Finding, JudgedRole, Qualified, Report } from '../core/report.ts'
import type { Recommendation } from '../core/choices.ts'

/** What each recommendation means, in a few words. */
const RECOMMENDATION: Readonly<Record<Recommendation, string>> = {
  apply: 'nothing that matters stands in your way',
  stretch: 'no knock-out, but not all that matters is there',
  clarify: 'only open questions stand in the way',
  skip: 'a required item knocks you out',
}

/** What the recommendation means for this report: where nothing was read, or only what cannot be scored, it says so. */
export function meaningOf({
  findings,
  score,
  recommendation,
}: Pick<Report, 'score' | 'recommendation'> & { readonly findings: readonly unknown[] }): string {
  if (findings.length === 0 && recommendation === 'clarify')
    return 'nothing was read that could be judged, so read the posting yourself'
  return score === null && recommendation === 'apply'
    ? 'nothing was read that stands in your way, and nothing that can be scored'
    : RECOMMENDATION[recommendation]
}

/** Share of the requirement lines that must be understood for a report to stand by itself: with a third of them unread it may say the opposite of the posting. */
const ENOUGH_READ = 2 / 3

/** How to correct what was read, where little was: empty where enough was. */
export function correctionText({
  coverage: { read, requirementLines },
  score,
  posting,
}: Report): string {
  const isLow = score === null || read < ENOUGH_READ * requirementLines
  if (!isLow) return ''
  return `Was it read wrongly? fit parse ${fileShown(posting.source)} --format yaml -o corrected.yaml writes what was read as a file that you can correct; then fit check corrected.yaml.`
}

/** The file of a posting as a shell takes it; "POSTING" where it is a row of a file, standard input, or has signs that shells read differently. */
function fileShown(source: string): string {
  if (/#\d+$|["$`!\n]|^-?$/.test(source)) return 'POSTING'
  return /\s|[&;|<>()*?[\]{}']/.test(source) ? `"${source}"` : source
}

const NAMED = 3

/** "Kafka, Terraform and 2 more"; where a name is a list itself: "Kafka; Go and Rust; and 2 more". */
function some(names: readonly string[]): string {
  const shown = names.slice(0, NAMED)
  const more = names.length - shown.length
  const areLists = names.length > 1 && shown.some((name) => /,| and /.test(name))
  if (areLists) return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
  return more > 0 ? `${shown.join(', ')} and ${more} more` : listed(shown)
}

/** "Data Engineer; the posting also offers: Analyst and Designer (--role picks)" */
export const roleText = ({ title, others }: JudgedRole): string =>
  others.length === 0 ? title : `${title}; also offered: ${some(others)} (--role picks)`

/** Characters of a title that is read at a glance. */
const GLANCE = 80

/** What a finding is about; a long list of skills by its first names, a degree without its fields. */
function brief({ requirement, title: whole, gap }: Finding, byGap = false): string {
  if (byGap && requirement.kind === 'education') return 'the degree asked for'
  const title = byGap ? (gap?.subject ?? whole) : whole
  const names = title.split(', ')
  return requirement.kind !== 'skill' || title.length <= GLANCE || names.length <= NAMED
    ? title
    : `${names.slice(0, NAMED).join(', ')} and more`
}

const subjects = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map((f) => brief(f, true))),
]

const isRequired = (f: Finding): boolean =>
  f.asks && f.requirement.importance === 'required' && f.weight > 0
const isMissing = (f: Finding): boolean => f.status === 'unmet' || f.status === 'partial'

/** Beside advice to apply, that not all was understood: what is asked there may speak against it. */
function unreadText({ recommendation, coverage: { read, requirementLines } }: Report): string {
  const unread = requirementLines - read
  if (recommendation !== 'apply' || unread <= 0) return ''
  return unread === 1 ? '; one line was not understood' : `; ${unread} lines were not understood`
}

/** What an advisor would say in a breath: how much is met, what is missing and whether that matters. */
export function adviceText(report: Report): string {
  const { findings, score, lacks, recommendation } = report
  const required = findings.filter(isRequired)
  const met = required.filter((f) => f.status === 'met').length
  const missing = required.filter(isMissing)
  const out = findings.filter((f) => f.knocksOut)
  const core = missing.filter((f) => f.blocking && !f.knocksOut)
  const minor = missing.filter((f) => !f.blocking && !f.knocksOut)
  const is = (names: readonly string[]): string => (names.length === 1 ? 'is' : 'are')
  const isThin = recommendation === 'stretch' && core.length === 0 && lacks.length === 0
  const said = [
    required.length > 0
      ? `You meet ${met} of ${required.length} required${unreadText(report)}.`
      : `Nothing that can be ticked off is required${score ? '' : ': this goes by what the posting names'}.`,
    out.length > 0 ? `Closed by: ${some(out.map((f) => brief(f)))}.` : '',
    core.length > 0 ? `Missing and core: ${some(subjects(core))}.` : '',
    lacks.length > 0
      ? `Little or not known of what it names: ${some(lacks.map((l) => l.title))}.`
      : '',
    minor.length > 0
      ? `${capitalized(some(subjects(minor)))} ${is(subjects(minor))} short, and minor.`
      : '',
    isThin
      ? 'What it names of the work, and what of that is yours, is too little to call it a fit (--explain adds it up).'
      : '',
  ]
  return said.filter((t) => t !== '').join(' ')
}

/** What a letter can begin with: what somebody has done or knows. Where one lives, may work or is free opens no letter. */
const OPENS_LETTER: ReadonlySet<string> = new Set([
  'skill',
  'experience',
  'publication',
  'certification',
  'education',
])

/** Of what is met and makes a letter, the heaviest. */
function strongest(findings: readonly Finding[]): readonly string[] {
  const met = findings.filter(
    (f) => OPENS_LETTER.has(f.requirement.kind) && f.asks && f.status === 'met' && f.weight > 0,
  )
  const isWish = (f: Finding): number => Number(f.requirement.importance !== 'required')
  // every applicant has the degree
  const isCommon = (f: Finding): number => Number(f.requirement.kind === 'education')
  return [
    ...new Set(
      met
        .sort(
          (a, b) =>
            isWish(a) - isWish(b) || isCommon(a) - isCommon(b) || b.points.low - a.points.low,
        )
        .map((f) => brief(f)),
    ),
  ].slice(0, 2)
}

/** What would have to change where somebody is knocked out: what is lacking, or the terms of the job (which weigh nothing in the score) against those of the profile. */
function afterSkip(findings: readonly Finding[]): string {
  const closed = findings.filter((f) => f.knocksOut)
  const [out] = closed
  if (!out) return ANOTHER
  // what only an answer closes, the answer opens
  if (out.question !== null && closed.every((f) => f.status === 'unknown'))
    return `Look at another posting, or ask before you write anything: ${out.question}`
  const { gap, title, weight } = out
  if (weight > 0) return `${ANOTHER} What would have to change here: ${gap?.want ?? title}.`
  return gap?.have ? `${ANOTHER} This one: ${gap.want}. Your profile: ${gap.have}.` : ANOTHER
}

const ANOTHER = 'Look at another posting.'

/** What to do next: what to ask, what to put first in the letter, the one gap to explain, or what would have to change. */
export function nextText({ recommendation, findings, questions, lacks }: Report): string {
  if (recommendation === 'skip') return afterSkip(findings)
  const [question] = questions
  if (question?.decides) return `Ask first: ${question.text}`
  const toAsk = recommendation === 'clarify' && findings.find((f) => f.blocking && isMissing(f))
  if (toAsk) return `Ask first whether this can be talked about: ${toAsk.title}.`
  const core = findings.find((f) => isRequired(f) && isMissing(f) && f.blocking)
  const gap = core ? brief(core, true) : lacks[0]?.title
  if (recommendation === 'stretch' && gap !== undefined)
    return `Apply if you can say how you would close the gap: ${gap}.`
  const first = strongest(findings)
  if (first.length > 0) return `Begin your letter with this: ${first.join('; ')}.`
  if (question) return `Ask: ${question.text}`
  return findings.some((f) => f.asks)
    ? 'Begin your letter with what of your work is nearest to what the posting describes.'
    : 'Read the posting yourself before you decide.'
}

/** How the gate stands: "yes, 8 of 8 required items met". */
export function gateText(report: Report): string {
  const required = report.findings.filter(
    (f) => f.requirement.importance === 'required' && f.weight > 0,
  )
  const met = required.filter((f) => f.status === 'met').length
  const blocking = report.findings.filter((f) => f.blocking).length
  const word: Record<Qualified, string> = { yes: 'yes', no: 'no', open: 'open' }
  if (report.findings.length === 0) return 'open, because nothing was read that could be judged'
  if (required.length === 0)
    return `${report.qualified === 'no' ? 'no' : 'open'}, no required item that counts was read`
  return `${word[report.qualified]}, ${met} of ${required.length} required items met${blocking > 0 ? `, ${blocking} in the way` : ''}`
}

/** "86 to 94 of 100 (required 72 to 80, preferred 14)" */
export function scoreText(report: Report): string {
  const { score } = report
  if (!score) return 'none: nothing here can be scored'
  const span = ({ low, high }: { low: number; high: number }): string =>
    low === high ? String(low) : `${low} to ${high}`
  const parts = [
    score.required && `required ${span(score.required)}`,
    score.preferred && `preferred ${span(score.preferred)}`,
  ].filter(Boolean)
  return `${span(score)} of 100 (${parts.join(', ')})`
}

export const NOT_LEGAL_ADVICE = 'About work authorization this is not legal advice.'
