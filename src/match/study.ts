import { filter, map } from '../core/lists.ts'
import type { Profile, SkillFact, SkillLevel } from '../core/profile.ts'
import type { Knockout, Stage, Study, Want } from '../core/ranking.ts'
import type { Finding, Report } from '../core/report.ts'
import { credit, type Credit, type Status } from '../core/verdict.ts'
import { check, kindOf } from '../requirements/index.ts'
import type { Gate, Learnable, Situation } from '../requirements/kind.ts'
import { recommend, type AtGate } from './gate.ts'
import { BEST_FIRST } from './order.ts'

/** Profiles with one thing more, made once: postings ask for the same things. Emptied when full, so that memory stays flat. */
const MOST_LEARNED = 512
const learned = new WeakMap<Profile, Map<string, Profile>>()

export function learn(
  profile: Profile,
  name: string,
  level: SkillLevel | null,
  years: number | null,
): Profile {
  let made = learned.get(profile)
  if (!made) learned.set(profile, (made = new Map()))
  const key = `${name}\n${level ?? ''}\n${years ?? ''}`
  const known = made.get(key)
  if (known) return known
  if (made.size >= MOST_LEARNED) made.clear()
  const fact: SkillFact = {
    name,
    at: { pointer: '', line: 0, quote: name },
    origin: 'listed',
    level,
    years,
    lastUsed: null,
    months: null,
    note: null,
  }
  const more = { ...profile, skills: [...(profile.skills ?? []), fact] }
  made.set(key, more)
  return more
}

/** A gap that study closes: what it adds to the list, and the names of which one each must be closed to meet the demand. */
interface Closing {
  readonly wants: readonly Want[]
  readonly lists: readonly (readonly string[])[]
}

const tenthsOf = (weight: number, gained: number, sum: number): number =>
  sum === 0 ? 0 : Math.round((1000 * weight * gained) / sum)

/** How the gap of one demand closes: as a whole, by any of several names, or name by name. */
function closingOf(
  f: Finding,
  subject: string,
  sum: number,
  profile: Profile,
  situation: Situation,
): Closing {
  const { requirement } = f
  const { kind, importance } = requirement
  const want = (named: string, ways: readonly string[], gained: number): Want => ({
    subject: named,
    kind,
    importance,
    ways,
    tenths: tenthsOf(f.weight, gained, sum),
  })
  const whole = 1 - f.credit.low
  const learnable = kindOf(requirement).learnable?.(requirement) ?? null
  const names = [...new Set(learnable?.names ?? [])].sort()
  if (!learnable || names.length === 0 || (names.length === 1 && names[0] === subject))
    return { wants: [want(subject, [], whole)], lists: [[subject]] }
  if (learnable.need <= 1)
    return {
      wants: [want(subject, names, whole)],
      lists: [[...new Set([subject, ...names])].sort()],
    }
  const missing = filter(
    map(names, (name) => ({ name, gained: gain(f, learnable, name, profile, situation) })),
    (n) => n.gained > 0,
  )
  if (missing.length === 0) return { wants: [want(subject, [], whole)], lists: [[subject]] }
  const needed =
    learnable.need < names.length
      ? missing
          .sort((a, b) => b.gained - a.gained || (a.name < b.name ? -1 : 1))
          .slice(0, learnable.need)
      : missing
  return {
    wants: map(needed, (n) => want(n.name, [], Math.min(n.gained, whole))),
    lists: map(needed, (n) => [n.name]),
  }
}

/** What one more name of a list brings to the credit of a demand, judged again. */
function gain(
  f: Finding,
  { level, years }: Learnable,
  name: string,
  profile: Profile,
  situation: Situation,
): number {
  const after: Credit = credit(check(f.requirement, learn(profile, name, level, years), situation))
  return Math.max(0, after.low - f.credit.low)
}

/** A demand that stands in the way, and how it closes; null where no study closes it. */
interface Blocking {
  readonly gate: Gate
  readonly status: Status
  readonly closes: boolean
  readonly lists: readonly (readonly string[])[] | null
}

const isKnockedOut = (b: Blocking): boolean => b.closes

/** In which order demands are closed: knock-outs, then what makes the posting a stretch, then the rest. Each improvement on the way is a stage. */
function stagesOf(all: readonly Blocking[]): Stage[] {
  const orders = [
    isKnockedOut,
    (b: Blocking): boolean => b.gate === 'open',
    (b: Blocking): boolean => b.gate === 'knock-out' && !isKnockedOut(b),
  ]
  const atGate = (closed: ReadonlySet<Blocking>): AtGate[] =>
    map(all, (b) => ({
      gate: b.gate,
      required: true,
      status: closed.has(b) ? 'met' : b.status,
      closes: b.closes,
    }))
  const closed = new Set<Blocking>()
  const stages: Stage[] = []
  let now = recommend(atGate(closed))
  let closing: (readonly string[])[] = []
  for (const isNext of orders) {
    for (const b of all) {
      if (!b.lists || !isNext(b)) continue
      closed.add(b)
      closing.push(...b.lists)
    }
    const to = recommend(atGate(closed))
    if (BEST_FIRST.indexOf(to) >= BEST_FIRST.indexOf(now)) continue
    stages.push({ to, closing: distinct(closing) })
    now = to
    closing = []
  }
  return stages
}

/** Each list once, in an order that the posting's own does not change. */
const distinct = (lists: readonly (readonly string[])[]): (readonly string[])[] =>
  map(
    [...new Map(map(lists, (l) => [l.join('\n'), l])).entries()].sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
    ([, l]) => l,
  )

/** What a judged posting adds to the study list: each gap with its points, what improves the recommendation, and what no study closes. */
export function studyOf(report: Report, profile: Profile, situation: Situation): Study {
  const sum = report.findings.reduce((n, f) => n + f.weight, 0)
  const wants: Want[] = []
  const knockouts: Knockout[] = []
  const blocking: Blocking[] = []
  for (const f of report.findings) {
    let lists: Blocking['lists'] = null
    if (f.gap && f.gap.studyable === false)
      knockouts.push({
        subject: f.gap.subject,
        kind: f.gap.kind,
        want: f.gap.want,
        closes: f.knocksOut,
      })
    else if (f.gap && (f.weight > 0 || f.blocking)) {
      const closing = closingOf(f, f.gap.subject, sum, profile, situation)
      wants.push(...closing.wants)
      lists = closing.lists
    }
    if (f.blocking) blocking.push({ gate: f.gate, status: f.status, closes: f.knocksOut, lists })
  }
  return { wants, stages: stagesOf(blocking), knockouts }
}
