import type { PostedRole } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { Passage } from '../document/outline.ts'
import { isLower, isUpper } from '../matcher/chars.ts'
import { alternation, withPlurals } from '../matcher/words.ts'
import { endsOfRoles, posts, titles } from '../vocabulary/lexicon/roles.ts'
import * as lexicon from './lexicon.ts'

/** The noun that the title of a role ends with, but for its level and what stands in brackets. */
const NOUN = alternation(withPlurals(`${titles} ${posts} ${endsOfRoles}`))
const GRADE = '(?:[IVX]{1,4}|[0-9]|L[0-9])'
const LEVEL = lexicon.levelsOfRoles.join('|')

/** What may stand before a title: a bullet, a number, "for the", "Role:". */
const BEFORE = String.raw`^[\s\-–•*#·\d.)x×+[\]]*(?:[A-Z][.)]\s+)?(?:(?:role|position|opening|job title|title)(?: ?#?\d)?\s?:\s*)?`

/**
 * A title where a passage begins: some words in title case, the noun of a role, a grade, a remark in brackets; or a level by itself ("Senior:",
 * "Level II:"). What parts it from its text is a colon, a dash, a stroke or the end of the line.
 */
const LABEL = new RegExp(
  String.raw`${BEFORE}((?:for (?:the |our )?)?(?:` +
    String.raw`(?:[\w.+#/&'’-]+,? ){0,7}?(?:[\w.+#&'’]+-)?(?:${NOUN})(?:,? ${GRADE}| (?:role|position))?` +
    String.raw`(?:, (?:${LEVEL})(?: ?[+&/] ?(?:${LEVEL}))*)?` +
    String.raw`|(?:head|director|vp|chief) of (?:[\w&/-]+ ){0,4}[\w&/-]+` +
    String.raw`|level ${GRADE}|(?:${LEVEL})(?:[- ]level)?(?: (?:role|position|level|candidates?|hires?))?` +
    String.raw`)(?: ?\([^()\n]{1,60}\))?)\s*(?:[:|]|[–—]|-(?=\s)|,\s*(?=(?:you|we|the)\b)|\n|$)`,
  'i',
)
/** Longer is a sentence. */
const LONGEST_LABEL = 90
/** Words that no title holds: they make a sentence of what begins like one. */
const TELLS = new RegExp(`\\b(?:${alternation(lexicon.notInTitles)})\\b`, 'i')

const nameOf = (label: string): string =>
  label
    .replace(/^for (?:the |our )?| (?:role|position)$/gi, '')
    .replace(/\s+/g, ' ')
    // what it pays and where it is belongs to the role, not to its name
    .replace(/ ?\([^()]*(?:[$€£]|\d\s?k\b|\bremote\b|\bonsite\b|\bhybrid\b)[^()]*\)$/i, '')
    .trim()

/** Whether each word of a title has a capital, or is small ("and"), or a sign. */
const isTitled = (title: string): boolean =>
  title.split(/[\s/]+/).every((word) => !/^[a-z]/.test(word) || word.length < 4)

/** A title that a line begins with. */
export interface Label {
  readonly title: string
  /** Where the title begins in the passage. */
  readonly at: number
  /** What stands on its line beside the name: "| London | £60-120k", "($90k)". */
  readonly details: string
  /** Its text stands on lines below. */
  readonly isWhole: boolean
}

/** An address, pay, or parts with strokes between: what stands behind a title on its line and tells nothing of the work. */
const DETAILS = /https?:|[$€£]\s?\d|\d\s?[$€£]|\b\d{2,3}\s?k\b|^[^.]*\|/i
/** Longer tells of the work. */
const LONGEST_DETAILS = 110

/** The branch of a title behind a dash is shorter. */
const LONGEST_BRANCH = 60

/** The last words of titles, of what heads a department, and of levels, in small letters. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  `${withPlurals(`${titles} ${posts} ${endsOfRoles}`)} ${lexicon.levelsOfRoles.join(' ')} head director vp chief level`.split(
    ' ',
  ),
)
/** What may stand behind them where `LABEL` matches: a sign, a grade, "role", a level, a remark in brackets, "you". */
const MAY_FOLLOW = new RegExp(
  String.raw`^(?:[:|–—\d]|-(?:\s|level)|[ivxl]{1,4}(?![a-z])|(?:of|role|position|level|candidates?|hires?)(?![a-z])` +
    String.raw`|,\s*(?:[\divxl]{1,4}(?![a-z])|you|we|the|${LEVEL})|\([^()\n]{1,60}\)\s*(?:[:|–—\n,-]|$))`,
  'i',
)

const isLetter = (code: number): boolean => isUpper(code) || isLower(code)

/** The letters of a text from `at` on, in small letters. */
function lettersFrom(text: string, at: number): string {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end).toLowerCase()
}

/** Whether a title may end at `at`, or go on behind its noun. */
function mayEndAt(text: string, at: number): boolean {
  const rest = text.slice(at)
  const behind = rest.trimStart()
  const between = rest.slice(0, rest.length - behind.length)
  return behind === '' || between.includes('\n') || MAY_FOLLOW.test(behind)
}

/** What stands in no title; "Job title:" may stand on a line before one, which is so many words. */
const PARTS = /[\n|;!?("]/
const WORDS_BEFORE = 2

/** Whether `LABEL` can match at all: it is the largest expression of a reading, which takes V8 longer to compile than most texts take to be read, and few texts open with a title. */
function mayOpenWithTitle(text: string): boolean {
  let words = 0
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) {
      if (words > WORDS_BEFORE && PARTS.test(text.charAt(at))) return false
      continue
    }
    const word = lettersFrom(text, at)
    at += word.length
    if (word.length > 1) words++
    // a bullet may be an "x"
    const isLast = LAST_WORDS.has(word) || LAST_WORDS.has(word.replace(/^x+/, ''))
    if (isLast && mayEndAt(text, at)) return true
    // the letter behind the word is looked at next
    at--
  }
  return false
}

const opened = (text: string): RegExpExecArray | null =>
  mayOpenWithTitle(text) ? LABEL.exec(text) : null

/** The title that a passage begins with; null where it begins with none. */
export function labelOf(text: string): Label | null {
  const found = opened(text.slice(0, LONGEST_LABEL * 2))
  const written = found?.[1]
  if (!found || !written || written.length > LONGEST_LABEL) return null
  const title = nameOf(written)
  if (TELLS.test(title.replace(/\([^)]*\)/g, '')) || !isTitled(title)) return null
  const at = found[0].indexOf(written)
  const line = text.slice(at + title.length).split('\n', 1)[0] ?? ''
  const behind = text.slice(found[0].length)
  const rest = found[0].endsWith('\n') ? '' : (behind.split('\n', 1)[0] ?? '')
  return {
    title,
    at,
    details: line.trim(),
    isWhole:
      rest.trim() === '' ||
      (rest.length <= LONGEST_DETAILS && DETAILS.test(rest)) ||
      // "Systems Engineer – Storage", with its text on the lines below
      (behind.includes('\n') && rest.length <= LONGEST_BRANCH && !/[.!?;]\s*$/.test(rest)),
  }
}

/** A role, the stretches of text that speak of it alone, and what is said of it beside its name. */
export interface RolePart extends PostedRole {
  readonly parts: readonly Span[]
  readonly details: string
}

/** Whether one of the parts of a text holds the place `at`. */
export const holds = (parts: readonly Span[], at: number): boolean =>
  parts.some((part) => part.start <= at && at < part.end)

/** A label with the passage that it opens. */
interface Opened extends Label {
  readonly from: number
  readonly passage: Passage
}

/** A line that leads to the roles on offer. */
const OFFERS =
  /\b(?:hiring|recruiting|looking for|roles?|positions?|openings?|vacanc(?:y|ies)|seeking|searching for|join us|jobs|growing (?:the|our)|apply)\b/i
/** A line that leads to those one works with. */
const COLLEAGUES = /\b(?:work(?:ing)? with|alongside|report(?:s|ing)? to|meet|our team consists)\b/i
/** Passages that such a line may stand before the first role. */
const LEAD = 3

/** Whether what stands before the first label offers the roles that follow. */
const isOffered = (text: string, passages: readonly Passage[], first: number): boolean => {
  const lead = passages
    .slice(Math.max(0, first - LEAD), first)
    .map(({ span }) => text.slice(span.start, span.end))
  return lead.some((line) => OFFERS.test(line)) && !COLLEAGUES.test(lead.at(-1) ?? '')
}

/** Whether the titles lead to pages of their own, or each names its pay. */
const areLinked = (labels: readonly Opened[]): boolean =>
  labels.filter(({ details }) => /https?:|[$€£]\s?\d/.test(details)).length > 1

/** The labels of a text: titles with which lines begin, but for the first line. */
function labelsIn(text: string, passages: readonly Passage[]): Opened[] {
  return passages.flatMap((passage, from) => {
    // the first line names the posting
    if (from === 0 || !passage.opensLine || passage.section.role === 'meta') return []
    // "Data Engineer: you know pipelines" among the demands is a trait of one role
    if (passage.bullet && passage.section.role === 'requirement') return []
    const label = labelOf(text.slice(passage.span.start, passage.span.end))
    return label ? [{ ...label, from, passage }] : []
  })
}

const SEVERAL = /\b(?:multiple|several|various|roles|positions|openings|hiring)\b/i

/** A longer line is a sentence. */
const LONGEST_LIST = 300

/** Titles that one line names, where commas, strokes or "and" part them; a slash stands between two names of one. */
export function titlesIn(line: string): string[] {
  const found: string[] = []
  if (line.length > LONGEST_LIST) return [line]
  const list = line.replace(/^[^:(]{0,40}:\s/, '')
  for (const piece of list.split(/\s*[,;|](?![^(]*\))\s*|\s+(?:&|\+|and|or)\s+(?![^(]*\))/)) {
    const name = piece.trim()
    if (name === '') continue
    if (ENDS_AS_TITLE.test(name) && isTitled(name) && !TELLS.test(name)) found.push(name)
    // "Engineering Manager, Platform": what is no title goes with the one before it
  }
  return found.length > 0 ? found : [line]
}
const ENDS_AS_TITLE = new RegExp(
  String.raw`^[^(]*\b(?:${NOUN})(?:,? ${GRADE})?(?: ?\([^()]*\))?$|^(?:head|director|vp) of `,
  'i',
)

/** Passages from a title of a list to the next at most, where nothing is told of the first. */
const NEXT = 2
const NAMES_JOB = new RegExp(String.raw`\b(?:${NOUN})\b`, 'i')

/** Whether the name of a posting leaves room for several roles that its text lists: it names none or several, or is one of the list. */
function mayOfferSeveral(title: string | null, labels: readonly Opened[]): boolean {
  if (title === null || SEVERAL.test(title) || !NAMES_JOB.test(title)) return true
  if (titlesIn(title).length > 1) return true
  const small = title.toLowerCase()
  return labels.some((label, i) => {
    const next = labels[i + 1]
    const name = label.title.toLowerCase()
    if (name !== small) return small.includes(name)
    return next !== undefined && next.title.toLowerCase() !== name && next.from - label.from <= NEXT
  })
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
  { from, isWhole, passage: first }: Opened,
): number {
  let to = from + 1
  for (; to < passages.length; to++) {
    const passage = passages[to] as Passage
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
  const last = all.at(-1) as Range
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
function takenUp(
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
    const isOwn = roles.some((r) => holds(r.parts, span.start))
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
function partsOf(
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
    const to = ends[n] as number
    const { span } = label.passage
    const start = span.start + label.at
    const part = { start, end: (passages[to - 1] as Passage).span.end }
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

/** The roles that a head of parts names in one of them: "Larkspur | Compiler Engineer, Product Designer | Cork". */
function rolesOfHead(text: string, passages: readonly Passage[], title: string | null): RolePart[] {
  const [first] = passages
  const line = text.split('\n', 1)[0] ?? ''
  if (!first || title === null || line.split('|').length < 3) return []
  const at = text.indexOf(title)
  if (at < 0 || at > line.length) return []
  const named = titlesIn(title)
  if (named.length < 2) return []
  return named.map((name) => {
    const start = at + Math.max(0, title.indexOf(name))
    return {
      title: name,
      span: { start, end: start + name.length, line: first.span.line, column: start + 1 },
      parts: [],
      details: '',
    }
  })
}

/** A text with more lines that begin with titles is a list of something else. */
const MOST_LABELS = 60

/**
 * The roles that a posting offers, those first that its lines open with, each with what of the text speaks of it alone: where a line leads to them, all; else those of which
 * `asksIn` finds demands. Where no lines open with them, those that its head names. Empty where it offers one.
 */
export function rosterOf(
  text: string,
  passages: readonly Passage[],
  title: string | null,
  asksIn: (parts: readonly Span[]) => boolean,
): readonly RolePart[] {
  const labels = labelsIn(text, passages)
  if (labels.length > MOST_LABELS) return []
  const [first] = labels
  const isList =
    first !== undefined &&
    (isOffered(text, passages, first.from) || areLinked(labels)) &&
    mayOfferSeveral(title, labels)
  // a page names its posting again and again
  const others = labels.filter((l) => l.title.toLowerCase() !== title?.toLowerCase())
  const written = partsOf(text, passages, isList ? labels : others, isList)
  const inBody = isList ? written : written.filter(({ parts }) => asksIn(parts))
  const roles = inBody.length > 1 ? inBody : rolesOfHead(text, passages, title)
  return roles.length > 1 ? takenUp(text, passages, roles) : []
}
