import * as lexicon from './lexicon.ts'
import { formsIn } from '../matcher/words.ts'
import type { Passage } from '../document/outline.ts'
import { NOUN, GRADE, TELLS, isTitled } from './role-labels.ts'
import type { Opened } from './role-parts.ts'

/** A line that leads to the roles on offer. */
const OFFERS = new RegExp(`\\b(?:${formsIn(lexicon.offers)})`, 'i')
/** A line that leads to those one works with. */
const COLLEAGUES = /\b(?:work(?:ing)? with|alongside|report(?:s|ing)? to|meet|our team consists)\b/i
/** Passages that such a line may stand before the first role. */
const LEAD = 3

/** Whether what stands before the first label offers the roles that follow. */
export const isOffered = (text: string, passages: readonly Passage[], first: number): boolean => {
  const lead = passages
    .slice(Math.max(0, first - LEAD), first)
    .map(({ span }) => text.slice(span.start, span.end))
  return lead.some((line) => OFFERS.test(line)) && !COLLEAGUES.test(lead.at(-1) ?? '')
}

/** Whether the titles lead to pages of their own, or each names its pay. */
export const areLinked = (labels: readonly Opened[]): boolean =>
  labels.filter(({ details }) => /https?:|[$€£]\s?\d/.test(details)).length > 1

const SEVERAL = new RegExp(`\\b(?:${formsIn(lexicon.severalRoles)})`, 'i')

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

const NAMES_JOB = new RegExp(String.raw`\b(?:${NOUN})\b`, 'i')

/** Passages from a title of a list to the next at most, where nothing is told of the first. */
const NEXT = 2

/** Whether the name of a posting leaves room for several roles that its text lists: it names none or several, or is one of the list. */
export function mayOfferSeveral(title: string | null, labels: readonly Opened[]): boolean {
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
