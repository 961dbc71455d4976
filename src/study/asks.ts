import type { Profile } from '../core/profile.ts'
import type { Ask, Naming, Want } from '../core/ranking.ts'
import type { Finding, ParsedPosting, Report } from '../core/report.ts'
import { checkRequirement, isOfKind } from '../requirements/registry.ts'
import type { CertificationRequirement } from '../requirements/certification/index.ts'
import type { LanguageRequirement } from '../requirements/language/index.ts'
import { credit } from '../core/verdict.ts'
import type { Situation } from '../requirements/kind.ts'
import { conceptOf, wantedBy } from '../requirements/skill/wanted.ts'
import { concept as numbered, type Concept } from '../vocabulary/index.ts'
import { proves } from '../vocabulary/relations.ts'
import { namesInTitle } from '../extraction/used-names.ts'
import { KNOCKED_OUT } from '../evaluation/advice/table.ts'
import { heldOf } from './held.ts'
import { learn } from './learn.ts'
import { KIND, LEFT, NAMING, OTHER_KINDS, REACH } from './table.ts'
import { looksLikeName, topicOf } from './concept-topics.ts'

/** What of a posting the study list is made of. */
export interface Studied {
  readonly reading: ParsedPosting
  readonly report: Report
  readonly profile: Profile
  readonly situation: Situation
}

/** Kinds of demand that study closes; all others stand apart. */
const CLOSED_BY_PAPER: ReadonlySet<string> = new Set(['certification', 'language'])

const isMothers = ({ requirement: r }: Finding): boolean =>
  isOfKind(r, 'language') && (r.level === 'native' || r.level === 'C2')

/** Whether study can close the gap of a finding. Nobody learns to speak like a native in time. */
export const isStudyable = (f: Finding): boolean =>
  (f.requirement.kind === 'skill' || CLOSED_BY_PAPER.has(f.requirement.kind)) &&
  f.gap?.studyable !== false &&
  !isMothers(f)

/** How much a posting counts, from 0 to 1: by its priority, and not at all where something closes it that no study opens. */
export function reachOf({ findings, priority }: Report): number {
  const closing = findings.filter((f) => f.knocksOut)
  if (closing.some((f) => !isStudyable(f))) return 0
  const fit = closing.length > 0 ? priority / KNOCKED_OUT.is : priority
  const share = (fit - REACH.least.is) / (REACH.most.is - REACH.least.is)
  return Math.max(0, Math.min(1, share)) * (closing.length > 0 ? REACH.closed.is : 1)
}

/** One thing of one demand, before its worth is in whole numbers. */
type Draft = Want

const THOUSANDTHS = 1000

/** Takes what a posting names, and gives what it would have the candidate learn. */
class Asks {
  private readonly single = new Map<string, Draft>()
  private readonly lists: (readonly Draft[])[] = []
  private readonly reach: number

  constructor(reach: number) {
    this.reach = reach
  }

  /** One thing that is wanted; of what is named twice, the stronger naming counts. */
  one(draft: Draft): void {
    const before = this.single.get(draft.subject)
    this.single.set(draft.subject, before ? joined(before, draft) : draft)
  }

  /** A list of which one is enough. */
  list(drafts: readonly Draft[]): void {
    const [only, ...more] = drafts
    if (only && more.length === 0) this.one(only)
    else if (only) this.lists.push(drafts)
  }

  /** What is wanted by itself closes a list that holds it too; a member of a class closes the class. */
  all(): Ask[] {
    const members = new Set(
      [...this.single.values(), ...this.lists.flat()].flatMap((d) => classesOver(d.subject)),
    )
    for (const name of members) this.single.delete(name)
    const lists = this.lists.flatMap((list): (readonly Draft[])[] => {
      const own = list.filter((d) => this.single.has(d.subject))
      for (const d of own) this.one(d)
      return own.length > 0 ? [] : [list]
    })
    return [...[...this.single.values()].map((d) => [d]), ...lists].map((drafts) =>
      [...drafts].sort((a, b) => (a.subject < b.subject ? -1 : 1)).map(this.want),
    )
  }

  private want = (d: Draft): Want => ({
    ...d,
    worth: Math.round(THOUSANDTHS * this.reach * d.worth),
  })
}

/** Names of the classes that a thing is a member of. */
function classesOver(subject: string): readonly string[] {
  const own = conceptOf(subject)
  if (!own) return []
  const over = [...proves(own.id)].filter((id) => id !== own.id)
  return over
    .map(numbered)
    .filter((c) => c.kind === 'category')
    .map((c) => c.name)
}

const STRONGEST: readonly Naming[] = ['required', 'preferred', 'named']

const joined = (a: Draft, b: Draft): Draft => ({
  ...a,
  naming: STRONGEST[Math.min(STRONGEST.indexOf(a.naming), STRONGEST.indexOf(b.naming))] ?? a.naming,
  worth: Math.max(a.worth, b.worth),
  tenths: a.tenths + b.tenths,
})

/** What one demand names in several words (two services of a cloud), once: learning it brings its points once. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const each = new Map<string, Draft>()
  for (const d of drafts) {
    const before = each.get(d.subject)
    each.set(
      d.subject,
      before ? { ...joined(before, d), tenths: Math.max(before.tenths, d.tenths) } : d,
    )
  }
  return [...each.values()]
}

/** How much of a thing is left to learn, by what it is and how well it is known (0 where nothing is), and whether it has been begun. */
interface Left {
  readonly left: number
  readonly begun: boolean
}

const NOTHING_LEFT: Left = { left: 0, begun: true }

function leftOf(concept: Concept, { profile, situation }: Studied): Left {
  const strength = heldOf(concept, profile, situation.asOf)
  if (strength >= 1) return NOTHING_LEFT
  return { left: KIND[concept.kind].is * (1 - LEFT.is * strength), begun: strength > 0 }
}

/** Tenths of points of a score that a part of a finding's weight is. */
const tenthsOf = (f: Finding, gained: number, sum: number): number =>
  sum === 0 ? 0 : Math.round((1000 * f.weight * gained) / sum)

/** What one name more brings to the points of a skill demand, judged again. */
function gainOf(f: Finding, name: string, { profile, situation }: Studied): number {
  if (f.weight === 0 || f.credit.low >= 1) return 0
  const after = credit(checkRequirement(f.requirement, learn(profile, name, null, null), situation))
  return Math.max(0, after.low - f.credit.low)
}

function skillAsks(asks: Asks, f: Finding, studied: Studied, sum: number): void {
  const { requirement } = f
  if (!isOfKind(requirement, 'skill')) return
  const naming = requirement.importance
  const isList = requirement.mode === 'any'
  const weight =
    NAMING[naming].is * (isList ? NAMING.oneOf.is * (f.status === 'met' ? NAMING.served.is : 1) : 1)
  const drafts = wantedBy(requirement).flatMap(({ name, concepts }): Draft[] => {
    const [concept] = concepts
    const topic = concept ? topicOf(concept) : null
    const { left, begun } = topic ? leftOf(topic, studied) : unknownLeft(name, concept, f)
    if (left === 0) return []
    const subject = topic?.name ?? name
    const gained = gainOf(f, topic?.kind === 'category' ? name : subject, studied)
    return [
      {
        subject,
        kind: 'skill',
        naming,
        begun,
        worth: weight * left,
        tenths: tenthsOf(f, gained, sum),
      },
    ]
  })
  const once = distinct(drafts)
  const particular = once.filter((d) => conceptOf(d.subject)?.kind !== 'category')
  if (isList) asks.list(particular.length > 0 ? particular : once)
  else for (const draft of once) asks.one(draft)
}

const unknownLeft = (name: string, concept: Concept | undefined, f: Finding): Left =>
  concept === undefined && f.status !== 'met' && looksLikeName(name)
    ? { left: OTHER_KINDS.unknown.is, begun: false }
    : NOTHING_LEFT

/** Certificates and languages that are asked for and not there. */
function paperAsks(asks: Asks, f: Finding, { profile, situation }: Studied, sum: number): void {
  const { requirement } = f
  if (!isOfKind(requirement, 'certification') && !isOfKind(requirement, 'language')) return
  const { kind } = requirement
  const { names, any } = named(requirement)
  const drafts = names.flatMap((name): Draft[] => {
    const alone =
      kind === 'language'
        ? { ...requirement, languages: [name] }
        : { ...requirement, names: [name] }
    const status = checkRequirement(alone, profile, situation).status
    if (status === 'met' || status === 'unknown' || !looksLikeName(name)) return []
    const gained = any ? 1 - f.credit.low : (1 - f.credit.low) / names.length
    const naming = requirement.importance
    const worth = NAMING[naming].is * OTHER_KINDS[kind].is
    return [
      {
        subject: name,
        kind,
        naming,
        begun: status === 'partial',
        worth,
        tenths: tenthsOf(f, gained, sum),
      },
    ]
  })
  if (any) asks.list(drafts)
  else for (const draft of drafts) asks.one(draft)
}

const named = (
  r: CertificationRequirement | LanguageRequirement,
): { readonly names: readonly string[]; readonly any: boolean } => ({
  names: r.kind === 'language' ? r.languages : r.names,
  any: r.any,
})

/** What the title, the stack and the tasks name without asking. */
function impliedAsks(asks: Asks, studied: Studied): void {
  const titled = new Set(namesInTitle(studied.reading.posting.title))
  for (const { name, from } of studied.reading.implied) {
    const concept = conceptOf(name)
    const topic = concept ? topicOf(concept) : null
    const { left, begun } = topic ? leftOf(topic, studied) : NOTHING_LEFT
    if (!topic || left === 0) continue
    const worth = NAMING[titled.has(name) ? 'title' : from].is * left
    asks.one({ subject: topic.name, kind: 'skill', naming: 'named', begun, worth, tenths: 0 })
  }
}

/** What a posting would have the candidate learn: each thing once, by itself or in a list of which one is enough. Empty where the posting is out of reach. */
export function asksOf(studied: Studied): Ask[] {
  const reach = reachOf(studied.report)
  if (reach === 0) return []
  const asks = new Asks(reach)
  const sum = studied.report.findings.reduce((n, f) => n + f.weight, 0)
  for (const f of studied.report.findings) {
    skillAsks(asks, f, studied, sum)
    if (isStudyable(f) && f.gap) paperAsks(asks, f, studied, sum)
  }
  impliedAsks(asks, studied)
  return asks.all()
}
