import { once } from '../core/once.ts'
import type { PostedRole, ParsedPosting } from '../core/report.ts'
import type { RequirementBase } from '../core/requirement.ts'
import type { Passage } from '../document/outline.ts'
import { alternation, withPlurals } from '../matcher/words.ts'
import { endsOfRoles, posts, titles } from '../vocabulary/lexicon/roles.ts'
import * as lexicon from './lexicon.ts'

/** The noun that the title of a role ends with, but for its level and what stands in brackets. */
const NOUN = alternation(withPlurals(`${titles} ${posts} ${endsOfRoles}`))
const GRADE = '(?:[IVX]{1,4}|[0-9]|L[0-9])'
const LEVEL = lexicon.levelsOfRoles.join('|')

/**
 * A title where a passage begins: some words in title case, the noun of a role, a grade, a remark in brackets; or a level by itself ("Senior:",
 * "Level II:"). What parts it from its text is a colon, a dash, a stroke or the end of the passage.
 */
const LABEL = new RegExp(
  String.raw`^[\s\-–•*#·\d.)x×]*((?:for (?:the |our )?)?(?:` +
    String.raw`(?:[\w.+#/&'’-]+,? ){0,7}?(?:${NOUN})(?:,? ${GRADE}| (?:role|position))?` +
    String.raw`|level ${GRADE}|(?:${LEVEL})(?:[- ]level)?(?: (?:role|position|level|candidates?|hires?))?` +
    String.raw`)(?: ?\([^()\n]{1,60}\))?)\s*(?:[:|]|[–—]|-(?=\s)|,\s*(?=(?:you|we|the)\b)|$)`,
  'i',
)
/** Longer is a sentence. */
const LONGEST_LABEL = 90
/** Words that no title holds: they make a sentence of what begins like one. */
const TELLS = new RegExp(`\\b(?:${alternation(lexicon.notInTitles)})\\b`, 'i')
/** A heading that speaks of all roles again. */
const OF_ALL =
  /\b(?:all|every|each|both|any|either|general|common|shared)\b.*\b(?:roles?|positions?|levels?|candidates?|applicants?|openings?)\b/i
const ENDS: ReadonlySet<string> = new Set(['benefits', 'legal', 'application'])
/** A posting for more roles than these is a list of links. */
const MOST_ROLES = 12

/** A role with the part of the text that speaks of it alone. */
interface RolePart extends PostedRole {
  /** Offset behind its last word. */
  readonly end: number
}

const nameOf = (label: string): string =>
  label
    .replace(/^for (?:the |our )?/i, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether each word of a title has a capital, or is small ("and"), or a sign. */
const isTitled = (title: string): boolean =>
  title.split(/[\s/]+/).every((word) => !/^[a-z]/.test(word) || word.length < 4)

/** The title that a passage begins with, and whether it is all of the passage; null where it begins with none. */
function labelOf(
  text: string,
): { readonly title: string; readonly at: number; readonly isWhole: boolean } | null {
  const found = LABEL.exec(text.slice(0, LONGEST_LABEL * 2))
  const written = found?.[1]
  if (!found || !written || written.length > LONGEST_LABEL) return null
  const title = nameOf(written)
  if (TELLS.test(title.replace(/\([^)]*\)/g, '')) || !isTitled(title)) return null
  return {
    title,
    at: found[0].indexOf(written),
    isWhole: text.slice(found[0].length).trim() === '',
  }
}

/** Where the part of a role that begins with passage `i` ends: index of the first passage that is no more of it. */
function partEnd(text: string, passages: readonly Passage[], i: number, isWhole: boolean): number {
  const first = passages[i] as Passage
  let to = i + 1
  for (; to < passages.length; to++) {
    const passage = passages[to] as Passage
    const written = text.slice(passage.span.start, passage.span.end)
    if (passage.isHeading && (ENDS.has(passage.section.role) || OF_ALL.test(written))) break
    // its text stands behind the title, on the same line; bullets under a line that is none belong to it
    if (!isWhole && passage.opensLine && !(passage.bullet && !first.bullet)) break
  }
  return to
}

/** The roles of a posting that tells what each of several asks, with the part of each; empty where it speaks of one, or of all alike. */
function partsIn(
  text: string,
  passages: readonly Passage[],
  title: string | null,
): readonly RolePart[] {
  const parts: RolePart[] = []
  const open: { title: string; span: PostedRole['span']; from: number; isWhole: boolean }[] = []
  passages.forEach((passage, i) => {
    // the first line names the posting
    if (i === 0 || !passage.opensLine) return
    // "Data Engineer: you know pipelines" among the demands is a trait of one role
    if (passage.bullet && passage.section.role === 'requirement') return
    const label = labelOf(text.slice(passage.span.start, passage.span.end))
    // a page names its posting again and again
    if (!label || label.title.toLowerCase() === title?.toLowerCase()) return
    const start = passage.span.start + label.at
    open.push({
      title: label.title,
      span: {
        ...passage.span,
        start,
        end: passage.span.end,
        column: passage.span.column + label.at,
      },
      from: i,
      isWhole: label.isWhole,
    })
  })
  open.forEach(({ title, span, from, isWhole }, n) => {
    const next = open[n + 1]?.from ?? passages.length
    const to = Math.min(next, partEnd(text, passages, from, isWhole))
    const last = passages[to - 1] as Passage
    parts.push({ title, span, end: last.span.end })
  })
  return parts
}

/**
 * Ties demands to the role that they are asked of, where a posting speaks of several: each role has a title where a line begins, and demands of its own
 * behind it. `title` is the posting's. Gives the roles that have demands, none where there are fewer than two, and the demands, each with the title of its role (null: of all).
 */
export function tiedToRoles(
  text: string,
  passages: readonly Passage[],
  title: string | null,
  requirements: readonly RequirementBase[],
): { readonly roles: readonly PostedRole[]; readonly requirements: readonly RequirementBase[] } {
  const all = partsIn(text, passages, title)
  const of = ({ span }: RequirementBase): RolePart | undefined =>
    all.findLast((part) => part.span.start <= span.start && span.start < part.end)
  const parts = all.filter((part) => requirements.some((r) => of(r) === part))
  const titles = new Set(parts.map(({ title }) => title.toLowerCase()))
  if (titles.size < 2 || titles.size > MOST_ROLES) return { roles: [], requirements }
  const roles = parts
    .map(({ title, span }): PostedRole => ({ title, span }))
    .filter(
      ({ title }, i) => parts.findIndex((p) => p.title.toLowerCase() === title.toLowerCase()) === i,
    )
  return {
    roles,
    requirements: requirements.map((r) => ({ ...r, forRole: of(r)?.title ?? null })),
  }
}

/** The posting as it reads for each of its roles, in their order: its own demands and those of all, under its title. */
export const readingsByRole = once(
  (
    reading: ParsedPosting,
  ): readonly { readonly role: PostedRole; readonly reading: ParsedPosting }[] =>
    reading.roles.map((role) => ({ role, reading: readingFor(reading, role) })),
)

const readingFor = (reading: ParsedPosting, { title, span }: PostedRole): ParsedPosting => ({
  ...reading,
  roles: [{ title, span }],
  requirements: reading.requirements.filter(
    ({ forRole }) =>
      forRole === undefined || forRole === null || forRole.toLowerCase() === title.toLowerCase(),
  ),
})

/** The posting with those of its roles whose titles hold the words, in any case; with all of them where none does, or nothing is asked. */
export function withRoles(reading: ParsedPosting, words: string | null): ParsedPosting {
  if (words === null) return reading
  const roles = rolesNamed(reading.roles, words)
  return roles.length === 0 ? reading : { ...reading, roles }
}

/** The roles whose titles hold the words, in any case. */
export const rolesNamed = (roles: readonly PostedRole[], words: string): readonly PostedRole[] =>
  roles.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()))
