import type { PageFinding, PagePosting } from '../core/page.ts'
import type { Profile } from '../core/profile.ts'
import type { Finding, ParsedPosting, Report } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Span } from '../core/span.ts'
import { kindOf } from '../requirements/registry.ts'
import type { Situation } from '../requirements/kind.ts'
import { effectsOf } from '../study/effects.ts'
import { evaluate } from '../evaluation/evaluate.ts'
import { passed } from '../evaluation/expiry.ts'
import { learn } from '../study/learn.ts'

/** A posting with all that judging made of it. */
export interface PageSource {
  readonly reading: ParsedPosting
  readonly report: Report
  readonly situation: Situation
  readonly duplicates: readonly string[]
}

/** UTF-16 units of a posting that a page shows: forty times the usual. */
const MOST_TEXT = 200_000

/**
 * Names that are judged to tell what a posting is worth with each of them: all of its names again for every one. The largest real reading has 160, and a page of many postings adds 60;
 * of a text of nothing but names, each of which would be judged ten thousand times, the first can be ticked.
 */
const MOST_JUDGED = 40_000

/** The names that a demand is judged by: that of a skill, one of its own where it is another. */
const namesIn = (r: RequirementBase): number => kindOf(r).learnable?.(r)?.names.length || 1

const plainSpan = ({ start, end }: Span): Span => ({ start, end })

/** A judged posting as a page shows it. `names` are what may be ticked besides what the posting asks for itself. */
export function pagePosting(
  { reading, report, situation, duplicates }: PageSource,
  profile: Profile,
  names: readonly string[],
): PagePosting {
  const spans = spansByDemand(reading)
  const rolesOf = (role: string): Span[] =>
    reading.lines.filter((l) => l.role === role).map((l) => plainSpan(l.span))
  const whole = report.findings.map((f) => pageFinding(f, spans, profile, situation, names))
  const judged = reading.requirements.reduce((n, r) => n + namesIn(r), 0)
  const { ticked, findings } = tickable(whole, names, MOST_JUDGED / Math.max(1, judged))
  return {
    posting: report.posting,
    qualified: report.qualified,
    recommendation: report.recommendation,
    score: report.score,
    priority: report.priority,
    priorityParts: report.priorityParts,
    warnings: report.warnings,
    coverage: report.coverage,
    text: reading.text.slice(0, MOST_TEXT),
    headings: rolesOf('heading'),
    unread: rolesOf('unread'),
    findings,
    priorities: prioritiesWith(reading, report, profile, situation, ticked),
    questions: report.questions,
    passed: passed(situation),
    duplicates,
    whatIf: report.whatIf ?? null,
    knockouts: report.knockouts ?? [],
  }
}

/** The names that may be ticked, those that the page has anyway first and `most` of them, and the findings with what these change. */
function tickable(
  findings: readonly PageFinding[],
  names: readonly string[],
  most: number,
): { readonly ticked: readonly string[]; readonly findings: readonly PageFinding[] } {
  const all = new Set([...names, ...findings.flatMap((f) => f.effects.map((e) => e.name))])
  if (all.size <= most) return { ticked: [...all], findings }
  const kept = new Set([...all].slice(0, most))
  return {
    ticked: [...kept],
    findings: findings.map((f) => ({ ...f, effects: f.effects.filter((e) => kept.has(e.name)) })),
  }
}

/** What a posting is worth with each of the names, were it known as well; names that change nothing are left out. */
const prioritiesWith = (
  reading: ParsedPosting,
  report: Report,
  profile: Profile,
  situation: Situation,
  names: readonly string[],
): PagePosting['priorities'] =>
  names
    .map((name) => {
      const { priority, recommendation } = evaluate(
        reading,
        learn(profile, name, null, null),
        situation,
      )
      return { name, priority, recommendation }
    })
    .filter(
      ({ priority, recommendation }) =>
        priority !== report.priority || recommendation !== report.recommendation,
    )

const demand = (kind: string, title: string): string => `${kind}\n${title}`

/** Where each demand stands: what is written twice is judged once, and shown in both places. */
function spansByDemand(reading: ParsedPosting): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>()
  for (const r of reading.requirements) {
    const key = demand(r.kind, kindOf(r).describe(r))
    spans.set(key, [...(spans.get(key) ?? []), plainSpan(r.span)])
  }
  return spans
}

function pageFinding(
  f: Finding,
  written: ReadonlyMap<string, readonly Span[]>,
  profile: Profile,
  situation: Situation,
  names: readonly string[],
): PageFinding {
  const { requirement, gap } = f
  const own = plainSpan(requirement.span)
  const others = [
    [requirement.kind, f.title] as const,
    ...f.alternatives.map((a) => [a.requirement.kind, a.title] as const),
  ].flatMap(([kind, title]) => written.get(demand(kind, title)) ?? [])
  const all = [own, ...others]
  const spans = all.filter(
    (s, i) => all.findIndex((o) => o.start === s.start && o.end === s.end) === i,
  )
  return {
    id: requirement.id,
    kind: requirement.kind,
    importance: requirement.importance,
    spans,
    title: f.title,
    status: f.status,
    credit: f.credit,
    weight: f.weight,
    points: f.points,
    blocking: f.blocking,
    gate: f.blocking ? f.gate : 'none',
    knocksOut: f.knocksOut,
    evidence: f.evidence,
    reason: f.reason,
    gap: gap
      ? {
          subject: gap.subject,
          have: gap.have,
          want: gap.want,
          points: gap.points,
          ...(gap.studyable === false ? { studyable: false } : {}),
        }
      : null,
    question: f.question,
    key: f.key,
    alternatives: f.alternatives.map(({ title, status, reason }) => ({ title, status, reason })),
    ...effectsOf(f, profile, situation, names),
  }
}
