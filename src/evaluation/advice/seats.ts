import { entriesOf } from '../../core/records.ts'
import { once } from '../../core/once.ts'
import type { ParsedPosting } from '../../core/report.ts'
import {
  alternation,
  holdsAny,
  holdsWord,
  textAlternation,
  withPlurals,
  wordSet,
} from '../../matcher/words.ts'
import { posts, titles } from '../../vocabulary/lexicon/roles.ts'
import {
  occupationsIn,
  tradesTogether,
  type NamedOccupation,
} from '../../vocabulary/occupations.ts'
import type { Trades } from '../../vocabulary/trades.ts'
import * as lexicon from './lexicon.ts'
import type { TitleLevel } from './table.ts'

/** One post that a posting offers, by its title. */
export interface Seat {
  readonly title: string
  readonly trades: Trades
  /** What its words say of the level; empty where they say nothing. */
  readonly levels: readonly TitleLevel[]
}

/** The word that a title of a post ends with, or nearly; "co-op" is one as well. */
const HEADS = wordSet(withPlurals(`${titles} ${posts} ${lexicon.shortTitles}`) + ' coop')
const COOP = /\bco-op\b/i

const hasHead = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/\W+/)
    .some((word) => HEADS.has(word)) ||
  (holdsAny(title, ['co-op']) && COOP.test(title))

/** What stands between the posts of one heading. */
const BETWEEN = /[|,;:•()–—+&]|\s-\s|\/(?=\s|[A-Z])|\band\b|\bor\b/

const LEVELS: readonly (readonly [TitleLevel, readonly string[]])[] = entriesOf(lexicon.levelWords)

/** A word of an occupation that is one of a level elsewhere stands in few titles. */
const MAY_BE_NAMES = ['manager', 'staff', 'lead ']

/** A title in small letters, without the names in it of occupations that are no level: "account manager", "staff nurse". */
function ofLevels(title: string): string {
  const small = title.toLowerCase()
  if (!MAY_BE_NAMES.some((word) => small.includes(word))) return small
  return lexicon.noLevel.reduce((text, name) => text.replaceAll(name, ' '), small)
}

/** What a title is called but for its level: the same words, in small letters. */
export function withoutLevel(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9+#-]+/g) ?? []
  return words.filter((word) => !LEVELS.some(([, names]) => names.includes(word))).join(' ')
}

/** The levels that the words of a title name. */
export function levelsIn(title: string): TitleLevel[] {
  const small = ofLevels(title)
  return LEVELS.filter(([, words]) => holdsWord(small, words)).map(([level]) => level)
}

/** Characters of a heading at most; a longer line is a sentence. */
const LONGEST_HEADING = 160
const LONGEST_TITLE = 70
/** Posts that a reader looks at. */
const MOST_SEATS = 12

/** "Engineer" by itself is a writer of software; behind "embedded" it is only the noun. */
const isPlain = ({ trades }: NamedOccupation): boolean => trades.code === 1

/** A bullet, and the article of a sentence. */
const OPENS = /^[\s*•·–—-]*(?:an?\s|the\s)?/i

function seatOf(
  title: string,
  named: readonly NamedOccupation[],
  levels: readonly TitleLevel[],
): Seat {
  const telling = named.filter((n) => !isPlain(n))
  const counted = telling.length > 0 ? telling : named
  return {
    title: title.replace(OPENS, '').trim(),
    trades: tradesTogether(counted.map((n) => n.trades)),
    levels,
  }
}

/** Posts named in one line. A level that stands before the first holds for those after it ("Senior back-end and platform engineers"). */
function seatsIn(line: string): Seat[] {
  let before: readonly TitleLevel[] = []
  return line.split(BETWEEN).flatMap((part) => {
    const levels = levelsIn(part)
    if (levels.length > 0) before = levels
    const named = part.length > LONGEST_TITLE ? [] : occupationsIn(part)
    return named.length > 0 && hasHead(part) ? [seatOf(part, named, before)] : []
  })
}

/** What a posting says of the level as a whole: by its title, else by the kind of employment. */
export const levelsOf = once(({ posting }: ParsedPosting): readonly TitleLevel[] => {
  const levels = levelsIn(posting.title ?? '')
  return levels.length === 0 && posting.employmentType === 'internship' ? ['intern'] : levels
})

/** The posts of a posting: those of its title, else those that its lines name. Empty where nothing names an occupation. */
export const seatsOf = once((reading: ParsedPosting): readonly Seat[] => seek(reading))

/** The title that is judged: of one role, its own; a level by itself ("Senior") goes with the title of the posting. */
export function judgedTitle({ posting, roles }: ParsedPosting): string {
  const [role, another] = roles
  if (!role || another) return posting.title ?? ''
  return hasHead(role.title) ? role.title : `${role.title} ${posting.title ?? ''}`
}

/** What leads to those who are sought: "we are hiring", "looking for a". */
const SEEKS = new RegExp(String.raw`\b(?:${textAlternation(lexicon.seeks)})\b`, 'gi')
/** Where the words for those who are sought end: with the sentence, or where it tells more of them. */
const MORE = new RegExp(String.raw`[.!?](?:\s|$)|\b(?:${alternation(lexicon.tellsMore)})\b`, 'i')
/** Characters that name those who are sought at most. */
const LONGEST_LIST = 200

/** A line that may name posts by itself: short, or the parts of a head. What ends as a sentence does is none. */
const isHeading = (line: string): boolean =>
  (line.length <= LONGEST_HEADING && !/[.!?]\s*$/.test(line)) || line.includes(' | ')

/** Posts that the sentences of a line seek: "we are hiring backend and frontend engineers who …". */
const seatsSought = (line: string): Seat[] =>
  [...line.matchAll(SEEKS)].flatMap(({ 0: words, index }) => {
    const begin = index + words.length
    const [sought = ''] = line.slice(begin, begin + LONGEST_LIST).split(MORE)
    return seatsIn(sought)
  })

function seek(reading: ParsedPosting): readonly Seat[] {
  const { text } = reading
  const title = judgedTitle(reading)
  const several = seatsIn(title)
  if (several.length > 1) return several.slice(0, MOST_SEATS)
  const named = occupationsIn(title)
  if (named.length > 0 && hasHead(title)) return [seatOf(title, named, levelsIn(title))]
  const lines = text.split('\n')
  const seats = lines.flatMap((line) => (isHeading(line) ? seatsIn(line) : seatsSought(line)))
  if (seats.length > 0) return seats.slice(0, MOST_SEATS)
  const short = lines.filter((line) => line.length <= LONGEST_HEADING).flatMap(seatsIn)
  if (short.length > 0) return short.slice(0, MOST_SEATS)
  return named.length > 0 ? [seatOf(title, named, levelsIn(title))] : []
}
