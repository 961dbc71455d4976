import { isGift } from '../document/gifts.ts'
import { section, type Section } from '../document/heading-phrases.ts'
import { headingOf } from '../document/headings.ts'
import type { Passage } from '../document/outline.ts'
import { holdsToken } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import { isBareList } from './bare-lists.ts'
import * as lexicon from './lexicon.ts'

/*
 * Lists under a heading that is not known, told by what stands in them and by whom the heading speaks to: bare names under words that speak of the reader are asked
 * ("Your toolkit"), and a list of pay, leave and lessons is given ("How we spoil you").
 */

/** A list: the index of the passage that heads it, and of the first and the one behind the last of its lines. */
interface List {
  readonly head: number
  readonly from: number
  readonly to: number
}

/** Words of a line that heads a list, at most. */
const LONGEST_HEAD = 8
/** Lines of a list at least. */
const LEAST = 2

/** Whether a passage stands alone on a short line that a list with bullets follows. */
function heads(tokens: readonly Token[], passages: readonly Passage[], at: number): boolean {
  const [line, next] = [passages[at], passages[at + 1]]
  if (!line || !next?.bullet || !next.opensLine || at === 0) return false
  const isLine = line.opensLine && line.closesLine && !line.bullet
  return (
    isLine &&
    line.to - line.from <= LONGEST_HEAD &&
    tokens[line.to - 1]?.text !== '.' &&
    isUnknown(tokens, line)
  )
}

const isUnknown = (tokens: readonly Token[], line: Passage): boolean =>
  line.section.role !== 'meta' && !headingOf(tokens, line)

/** The lists with bullets under lines that are no known heading. */
function listsOf(tokens: readonly Token[], passages: readonly Passage[]): List[] {
  return passages.flatMap((_, head) => {
    if (!heads(tokens, passages, head)) return []
    let to = head + 1
    while (passages[to]?.bullet && !passages[to]?.isHeading) to++
    return to - head > LEAST ? [{ head, from: head + 1, to }] : []
  })
}

const OF_READER = wordSet(lexicon.headsOfReader)
const OF_OTHERS = wordSet(`${lexicon.leadsElsewhere} ${lexicon.headsOfOthers}`)
const GIVES = wordSet(lexicon.givenThings)

/** What a list is by its lines and its head: demands, what the job gives, or null where neither is told. */
function roleOf(
  tokens: readonly Token[],
  passages: readonly Passage[],
  list: List,
): 'requirement' | 'benefits' | null {
  const lines = passages.slice(list.from, list.to)
  const head = passages[list.head] as Passage
  const given = lines.filter(
    ({ from, to }) => holdsToken(tokens, from, to, GIVES) || isGift(tokens, from, to),
  ).length
  if (given >= LEAST && given * 2 >= lines.length) return 'benefits'
  if (head.section.role === 'requirement' || head.section.denied) return null
  const bare = lines.filter((line) => isBareList(tokens, line)).length
  const asks =
    holdsToken(tokens, head.from, head.to, OF_READER) &&
    !holdsToken(tokens, head.from, head.to, OF_OTHERS)
  return asks && bare >= LEAST && bare * 3 >= lines.length * 2 ? 'requirement' : null
}

/** Passages in which lists under unknown headings stand in the section that they tell by themselves. */
export function withToldBlocks(tokens: readonly Token[], passages: readonly Passage[]): Passage[] {
  const made = [...passages]
  for (const list of listsOf(tokens, passages)) {
    const role = roleOf(tokens, passages, list)
    if (!role) continue
    const told: Section = section(role)
    for (let at = list.head; at < list.to; at++) {
      const passage = made[at] as Passage
      made[at] = { ...passage, section: told, isHeading: at === list.head }
    }
  }
  return made
}
