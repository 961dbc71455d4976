import * as lexicon from './lexicon.ts'
import { formsIn } from '../matcher/words.ts'
import type { Passage } from '../document/outline.ts'
import { NOUN, MANY, GRADE, TELLS, isTitled } from './role-labels.ts'
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

const ROLES = /\b(?:roles|positions|openings|jobs|vacancies)\b/i

/** Whether a line offers several roles: "we have two openings". */
export const offersSeveral = (line: string): boolean => OFFERS.test(line) && ROLES.test(line)

const SEEKS_MANY = /\b(?:roles|positions|openings|jobs|vacancies|hiring)\b[^.!?]*:\s*$/i

/** Whether a line offers roles that are called by their areas alone: it leads to a list of them, or names two of the areas itself. */
export function offersAreas(line: string, areas: readonly string[]): boolean {
  if (SEEKS_MANY.test(line)) return true
  const small = line.toLowerCase()
  return (
    OFFERS.test(line) &&
    NAMES_MANY.test(line) &&
    areas.filter((area) => small.includes(area.toLowerCase())).length > 1
  )
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
/** A title in the plural: "Senior Software Engineers". */
const NAMES_MANY = new RegExp(String.raw`\b(?:${MANY})\b`, 'i')

/** Passages from a title of a list to the next at most, where nothing is told of the first. */
const NEXT = 2

/** Whether the name of a posting leaves room for several roles that its text lists: it names none or several, or is one of the list. */
export function mayOfferSeveral(title: string | null, labels: readonly Opened[]): boolean {
  if (title === null || SEVERAL.test(title) || !NAMES_JOB.test(title)) return true
  if (titlesIn(title).length > 1 || NAMES_MANY.test(title)) return true
  const small = bareName(title)
  return labels.some((label, i) => {
    const next = labels[i + 1]
    const name = bareName(label.title)
    if (name !== small) return title.toLowerCase().includes(name)
    // two titles on lines of their own are two names of one
    const isItem = labels.length > 2 || label.details !== '' || label.passage.bullet
    return (
      isItem &&
      next !== undefined &&
      bareName(next.title) !== name &&
      next.from - label.from <= NEXT
    )
  })
}

/** A title in small letters without the employer before it: "Larkspur - Data Engineer" is "data engineer" again. */
export const bareName = (title: string): string => title.toLowerCase().replace(/^.*\s[-–—|]\s/, '')
