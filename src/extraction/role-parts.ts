import { lastOf, itemAt } from '../core/item-at.ts'
import type { PostedRole } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { Passage } from '../document/outline.ts'
import type { Label } from './role-labels.ts'

/** A role, the stretches of text that speak of it alone, and what is said of it beside its name. */
export interface RolePart extends PostedRole {
  readonly parts: readonly Span[]
  readonly details: string
}

/** Whether one of the parts of a text holds the place `at`. */
export const isInParts = (parts: readonly Span[], at: number): boolean =>
  parts.some((part) => part.start <= at && at < part.end)

/** A label with the passage that it opens. */
export interface Opened extends Label {
  readonly from: number
  readonly passage: Passage
  /** What speaks of the role ends with the passage. */
  readonly isAlone?: true
}

/** A heading, or a line, that speaks of all roles again. */
const OF_ALL =
  /\b(?:all|every|each|both|any|either|general|common|shared)\b.{0,40}\b(?:roles?|positions?|levels?|candidates?|applicants?|openings?|requirements)\b/i
const OPENS_OF_ALL =
  /^\W*(?:all|both|general|common|shared|for (?:all|both))\b.{0,20}\b(?:roles?|positions?|openings?|requirements|candidates?)\b/i
const ENDS: ReadonlySet<string> = new Set(['benefits', 'legal', 'application'])

/** Where the part of a role that begins with passage `from` ends: index of the first passage that is no more of it. */
function partEnd(
  text: string,
  passages: readonly Passage[],
  { from, isWhole, isAlone, passage: first }: Opened,
): number {
  let to = from + 1
  if (isAlone) return to
  for (; to < passages.length; to++) {
    const passage = itemAt(passages, to)
    const written = text.slice(passage.span.start, passage.span.end)
    if (passage.isHeading && (ENDS.has(passage.section.role) || OF_ALL.test(written))) break
    if (passage.opensLine && OPENS_OF_ALL.test(written)) break
    // its text stands behind the title, on the same line; bullets under a line that is none belong to it
    if (!isWhole && passage.opensLine && !(passage.bullet && !first.bullet)) break
  }
  return to
}

/** Paragraphs that begin behind the first passage of a part; the items of a list are one. */
const paragraphs = (passages: readonly Passage[], from: number, to: number): number =>
  passages
    .slice(from + 1, to)
    .filter((p, i) => p.afterBlank && !(p.bullet && passages[from + i]?.bullet)).length

/** Where the last of some parts ends: it has no more paragraphs than the others, unless headings divide them. */
function lastEnd(passages: readonly Passage[], all: readonly Range[]): number {
  const last = lastOf(all)
  const others = all.slice(0, -1)
  const divided = others.some((o) =>
    passages.slice(o.from + 1, o.to).some((p) => p.isHeading && p.section.role !== 'about'),
  )
  if (divided) return last.to
  const most = Math.max(...others.map((o) => paragraphs(passages, o.from, o.to)))
  let to = last.from + 1
  for (let found = 0; to < last.to; to++) {
    found += paragraphs(passages, to - 1, to + 1)
    if (found > most) break
  }
  return to
}

/** Where each part ends. A list of the roles ends with its last, which has no more paragraphs than the others; where titles come again, another list begins. */
function endsOf(
  passages: readonly Passage[],
  labels: readonly Opened[],
  ranges: readonly Range[],
): readonly number[] {
  const ends = ranges.map((r) => r.to)
  let first = 0
  labels.forEach((_, n) => {
    const following = labels[n + 1]?.title
    const run = labels.slice(first, n + 1).map((l) => l.title)
    if (following !== undefined && !run.includes(following)) return
    if (n > first) ends[n] = lastEnd(passages, ranges.slice(first, n + 1))
    first = n + 1
  })
  return ends
}

interface Range {
  readonly from: number
  readonly to: number
}

/** What the words of a label have in common with one role alone: "(UX/UI)", "For designers:". */
const SHORT = /^[^.!?\n]{2,90}:\s*$|^[^.!?\n]{2,50}\([^()]{2,30}\)\s*$/
const IN_BRACKETS = /\(([^()]{2,30})\)\s*:?\s*$/
const wordsIn = (name: string): readonly string[] =>
  name.toLowerCase().match(/[\p{L}\d+#]+/gu) ?? []

/** The title of the one role of which a short line names words and no others: "What you will do (UX/UI):". */
function meantBy(line: string, titles: readonly string[]): string | null {
  if (!SHORT.test(line)) return null
  const said =
    IN_BRACKETS.exec(line)?.[1] ?? line.replace(/^.*\b(?:for|as)\b(?: the| our| an?)?/i, '')
  const words = wordsIn(said).filter((w) => w !== 'role' && w !== 'position')
  if (words.length === 0) return null
  const meant = titles.filter((title) => {
    const held = wordsIn(title)
    return words.every((word) => held.includes(word))
  })
  return meant.length === 1 ? (meant[0] ?? null) : null
}

/** Lines further down that take up a role by words of its name: those up to the next such line, heading of another sort or word of all. */
export function takenUp(
  text: string,
  passages: readonly Passage[],
  roles: readonly RolePart[],
): RolePart[] {
  const titles = roles.map((r) => r.title)
  const more = new Map<string, Span[]>()
  let open: { readonly title: string; readonly start: number } | null = null
  const close = (end: number): void => {
    if (open) more.set(open.title, [...(more.get(open.title) ?? []), { start: open.start, end }])
    open = null
  }
  passages.forEach((passage, i) => {
    if (!passage.opensLine) return
    const { span, isHeading, section } = passage
    const line = text.slice(span.start, span.end)
    const isOwn = roles.some((r) => isInParts(r.parts, span.start))
    const title: string | null = isOwn ? null : meantBy(line, titles)
    const ends =
      title !== null ||
      isOwn ||
      OPENS_OF_ALL.test(line) ||
      (isHeading && (ENDS.has(section.role) || /:\s*$/.test(line)))
    if (ends) close(passages[i - 1]?.span.end ?? span.start)
    if (title !== null) open = { title, start: span.start }
  })
  close(passages.at(-1)?.span.end ?? 0)
  return roles.map((role) => ({ ...role, parts: [...role.parts, ...(more.get(role.title) ?? [])] }))
}

/** Labels as roles, each with its part of the text. Of two with one name the later adds to the first. */
export function rolePartsOf(
  text: string,
  passages: readonly Passage[],
  labels: readonly Opened[],
  isList: boolean,
): RolePart[] {
  const ranges = labels.map((label, n): Range => ({
    from: label.from,
    to: Math.min(labels[n + 1]?.from ?? passages.length, partEnd(text, passages, label)),
  }))
  const ends = isList ? endsOf(passages, labels, ranges) : ranges.map((r) => r.to)
  const roles: RolePart[] = []
  labels.forEach((label, n) => {
    const to = ends[n] ?? 0
    const { span } = label.passage
    const start = span.start + label.at
    const part = { start: span.start, end: itemAt(passages, to - 1).span.end }
    const known = roles.findIndex((r) => r.title.toLowerCase() === label.title.toLowerCase())
    const before = roles[known]
    if (before) {
      roles[known] = { ...before, parts: [...before.parts, part] }
      return
    }
    roles.push({
      title: label.title,
      span: { ...span, start, column: span.column + label.at },
      parts: [part],
      details: label.details,
    })
  })
  return roles
}
