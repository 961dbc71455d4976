import { itemAt } from '../core/item-at.ts'
import * as lexicon from './lexicon.ts'
import type { Passage } from '../document/outline.ts'
import { partOf } from '../document/part-of-segment.ts'
import type { Token } from '../matcher/tokenizer.ts'
import {
  areLinked,
  bareName,
  isOffered,
  mayOfferSeveral,
  offersAreas,
  offersSeveral,
} from './offered-roles.ts'
import { isBareList } from './bare-lists.ts'
import { isBareLevel, levelsAmong } from './role-levels.ts'
import { areaLabelOf, gradeLabelOf, holdsGrades, roleLabelOf, type Label } from './role-labels.ts'
import type { Opened } from './role-parts.ts'
import { restOf } from './role-rests.ts'
import { roleOpening, rolesSought, seeksAnother, type NamedRole } from './role-sentences.ts'

/** Where a posting may speak of its roles one by one. */
export interface RoleOutline {
  /** The passages, parted where one of them speaks of several roles. */
  readonly passages: readonly Passage[]
  /** The titles with which passages open. */
  readonly labels: readonly Opened[]
  /** All of them are on offer, whether something is asked of them or not. */
  readonly isList: boolean
  /** Each has demands under a heading of its own: none is the name of the whole. */
  readonly isEach: boolean
}

/** A list number before the first title of a posting, which is no title of the whole then. */
const NUMBERED = /^\W*(?:\d{1,2}[.)]|[A-Z]\)|(?:role|position|opening)\s?#?\d\b)/i

interface Posting {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly title: string | null
}

/** Where the passages of a posting speak of its roles one by one; `title` is the posting's. */
export function outlineRoles(
  text: string,
  tokens: readonly Token[],
  whole: readonly Passage[],
  title: string | null,
): RoleOutline {
  const posting = { text, tokens, title }
  const passages = partedAtLevels(posting, whole)
  const lines = labelsIn(posting, passages)
  const labels = lines.filter(({ from, passage }) => from > 0 || isNumbered(text, passage))
  const [first] = labels
  const isList =
    first !== undefined &&
    (isOffered(text, passages, first.from) || areLinked(labels)) &&
    (mayOfferSeveral(title, labels) || standAlike(tokens, passages, labels))
  if (isList) return { passages, labels, isList, isEach: false }
  if (haveOwnDemands(passages, lines)) return { passages, labels: lines, isList, isEach: true }
  const inLines = { passages, labels, isList, isEach: false }
  return namesSeveral(labels) ? inLines : (inSentences(posting, whole) ?? inLines)
}

/** Whether labels name different roles. */
function namesSeveral(labels: readonly Opened[]): boolean {
  const [first, ...others] = labels.map(({ title }) => bareName(title))
  return others.some((other) => other !== first)
}

/** Whether a passage stands behind a number of a list: it names one of several, though it may be the first line. */
const isNumbered = (text: string, { span }: Passage): boolean =>
  NUMBERED.test(text.slice(span.start - span.column + 1, span.end))

/** Whether of two roles or more each has a heading of demands of its own below its title. */
function haveOwnDemands(passages: readonly Passage[], labels: readonly Opened[]): boolean {
  const own = labels.filter(({ isWhole, from }, n) =>
    passages
      .slice(from + 1, isWhole ? labels[n + 1]?.from : from)
      .some((p) => p.isHeading && p.section.role === 'requirement'),
  )
  return namesSeveral(own)
}

/** The labels of a text: titles with which lines begin. */
function labelsIn(posting: Posting, passages: readonly Passage[]): Opened[] {
  const { text, tokens, title } = posting
  const inDemands = new Set<Opened>()
  const isGraded = holdsGrades(title ?? text.split('\n', 1)[0] ?? '')
  const titles = passages.map(({ opensLine, span }) =>
    opensLine ? roleLabelOf(text.slice(span.start, span.end)) : null,
  )
  const all = passages.flatMap((passage, from): Opened[] => {
    const { span, opensLine, section, bullet } = passage
    if (!opensLine || section.role === 'meta') return []
    const grade = isGraded ? gradeLabelOf(text.slice(span.start, span.end)) : null
    const label = titles[from] ?? grade
    if (!label || isBelowLabel(text, passages[from - 1])) return []
    const opened = { ...label, from, passage }
    if (bullet && section.role === 'requirement' && !hasOwnList(tokens, passages, opened))
      inDemands.add(opened)
    return [opened]
  })
  if (!namesSeveral(all)) {
    const areas = areasIn(text, passages, titles)
    if (areas.length > 0) return areas
  }
  if (inDemands.size === 0) return all
  // "Data Engineer: you know pipelines" among the demands is a trait of one role; "Senior: …" below "Junior: …" is a level
  const listed = [...inDemands]
  const offered = listOfRoles(posting, passages, listed) ? listed : levelsAmong(listed, title)
  return all.filter((label) => !inDemands.has(label) || offered.includes(label))
}

const TITLE_LABELS: ReadonlySet<string> = new Set(lexicon.titleLabels)

/** Whether the line above is a label for the title in a list of facts, "Role" over "Test Automation Engineer": what stands below it names the job again. */
const isBelowLabel = (text: string, above: Passage | undefined): boolean =>
  above?.closesLine === true &&
  TITLE_LABELS.has(text.slice(above.span.start, above.span.end).toLowerCase())

/** Whether a line that seeks somebody leads to bullets that are all titles with bare lists of demands: "We look for: / - Tester: Selenium / - Cook: 2 years". */
function listOfRoles(
  { text, tokens }: Posting,
  passages: readonly Passage[],
  labels: readonly Opened[],
): boolean {
  const [first] = labels
  if (!first || !namesSeveral(labels) || !isOffered(text, passages, first.from)) return false
  const last = labels.at(-1)?.from ?? first.from
  return (
    last - first.from === labels.length - 1 &&
    !passages[last + 1]?.bullet &&
    labels.every((label) => isBareList(tokens, restOf(tokens, label)))
  )
}

/** Lines that open with areas of work behind one that offers roles: "We hire backend and frontend engineers. / Backend: … / Frontend: …". */
function areasIn(
  text: string,
  passages: readonly Passage[],
  titled: readonly (Label | null)[],
): Opened[] {
  const areas = passages.flatMap((passage, from): Opened[] => {
    const { span, opensLine } = passage
    if (!opensLine || from === 0) return []
    const label = areaLabelOf(text.slice(span.start, span.end)) ?? titled[from]
    return label ? [{ ...label, from, passage }] : []
  })
  const before = passages[(areas[0]?.from ?? 0) - 1]
  if (areas.length < 2 || !before) return []
  const titles = areas.map(({ title }) => title)
  return offersAreas(text.slice(before.span.start, before.span.end), titles) ? areas : []
}

/** Whether a line is the title of a role alone, with a heading of demands or bullets of another make below it. */
function hasOwnList(
  tokens: readonly Token[],
  passages: readonly Passage[],
  { isWhole, from, passage }: Opened,
): boolean {
  const next = passages[from + 1]
  if (!isWhole || !next) return false
  const signOf = (p: Passage): string => (p.bullet ? (tokens[p.from - 1]?.text ?? '') : '')
  return next.isHeading || (next.bullet && signOf(next) !== signOf(passage))
}

/** Whether two or more roles each have a list of their own: the name of one of them is not that of the posting. */
function standAlike(
  tokens: readonly Token[],
  passages: readonly Passage[],
  labels: readonly Opened[],
): boolean {
  const listed = labels.filter((label) => hasOwnList(tokens, passages, label))
  return namesSeveral(listed) && listed.length === labels.length
}

/** Passages in which a semicolon parts the levels of a role ("Junior: …; Senior: …") as one for each level. */
function partedAtLevels(
  { text, tokens }: Posting,
  passages: readonly Passage[],
): readonly Passage[] {
  let isParted = false
  const parted = passages.flatMap((passage) => {
    const { from, to, span, isHeading } = passage
    const cuts: number[] = []
    for (let at = from + 1; !isHeading && at < to - 1; at++) {
      const next = tokens[at + 1]
      if (tokens[at]?.text === ';' && next && isLevel(text.slice(next.start, span.end)))
        cuts.push(at + 1)
    }
    if (cuts.length === 0 || !isLevel(text.slice(span.start, span.end))) return [passage]
    isParted = true
    const edges = [from, ...cuts, to]
    return edges
      .slice(0, -1)
      .map((edge, i) => partOf(text, tokens, passage, { from: edge, to: edges[i + 1] ?? to }, true))
  })
  return isParted ? parted : passages
}

/** Whether words open with a level and nothing else that names a role: "Senior: …". */
function isLevel(words: string): boolean {
  const label = roleLabelOf(words)
  return label !== null && !label.isWhole && isBareLevel(label.title)
}

/** Sentences from one that seeks a role to the next at most. */
const NEXT_SOUGHT = 4

/** The roles that sentences of a posting seek, each with what is said of it; null where they seek none or one. */
function inSentences(posting: Posting, whole: readonly Passage[]): RoleOutline | null {
  const { text, tokens } = posting
  const offered = (named: readonly RoleIn[]): RoleOutline => ({
    passages: whole,
    labels: named.map((one) => openedBy(text, tokens, whole, one)),
    isList: true,
    isEach: false,
  })
  const sought = whole.map((p) => (p.isHeading ? [] : rolesSought(tokens, p)))
  const several = sought.findIndex((roles) => roles.length > 1)
  if (several >= 0) return partedAtRoles(posting, whole, several, sought[several] ?? [])
  const single = sought.flatMap((roles, from) => (roles[0] ? [{ role: roles[0], from }] : []))
  const [first, ...others] = single
  const more = others.filter(
    ({ from }, i) =>
      from - (single[i]?.from ?? from) <= NEXT_SOUGHT && seeksAnother(tokens, itemAt(whole, from)),
  )
  if (first && more.length > 0) return offered([first, ...more])
  const opened = whole.flatMap((passage, from) => {
    const role = roleOpening(tokens, passage)
    return role ? [{ role, from }] : []
  })
  const lead = whole[(opened[0]?.from ?? 0) - 1]
  if (opened.length < 2 || !lead || !offersSeveral(text.slice(lead.span.start, lead.span.end)))
    return null
  return offered(opened)
}

/** A role, and the passage that names it. */
interface RoleIn {
  readonly role: NamedRole
  readonly from: number
}

/** A role that a passage names, as a label of it. */
function openedBy(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
  { role: { title }, from }: RoleIn,
): Opened {
  const passage = itemAt(passages, from)
  const start = tokens[title.from]?.start ?? passage.span.start
  const end = tokens[title.to - 1]?.end ?? start
  return {
    title: text.slice(start, end),
    at: start - passage.span.start,
    details: text.slice(end, passage.span.end),
    isWhole: false,
    from,
    passage,
  }
}

/** The passage that seeks several roles as one for each; what stands between them belongs to none. */
function partedAtRoles(
  { text, tokens }: Posting,
  whole: readonly Passage[],
  at: number,
  roles: readonly NamedRole[],
): RoleOutline {
  const passage = itemAt(whole, at)
  const first = roles[0]?.opens ?? passage.from
  // "We hire in Riga: a …": what leads to the roles is said of all
  const lead = tokens[first - 1]?.text === ':' ? [{ from: passage.from, to: first }] : []
  const stretches = roles.map(({ opens }, i) => ({
    from: i === 0 && lead.length === 0 ? passage.from : opens,
    to: (roles[i + 1]?.opens ?? passage.to + 1) - 1,
  }))
  const pieces = [...lead, ...stretches].map((stretch) =>
    partOf(text, tokens, passage, stretch, stretch.from === passage.from && passage.opensLine),
  )
  const passages = [...whole.slice(0, at), ...pieces, ...whole.slice(at + 1)]
  const labels = roles.map((role, i) => ({
    ...openedBy(text, tokens, passages, { role, from: at + lead.length + i }),
    isAlone: true as const,
  }))
  return { passages, labels, isList: true, isEach: false }
}
