import { itemAt } from '../../core/item-at.ts'
import type { Pay } from '../../core/posting.ts'
import { wordsIn, wordSet } from '../../matcher/words.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { namedIn } from './written-places.ts'

/** Pay that a text tells, in tokens `from` to before `to` of it. */
export interface PayToldAt {
  readonly pay: Pay
  readonly isRange: boolean
  readonly from: number
  readonly to: number
}

/** Words that name a part of a country by which pay differs: "Zone A", "Tier 2", "all other locations". */
const ZONES = wordSet(lexicon.payZones)

/** Characters before the first and behind the last amount that may name its place at most; and between two amounts of one list. */
const REACH = { before: 60, behind: 45, between: 140 } as const

/** The highest of ranges by place pays so many times the lowest at most: more is another sort of pay. */
const SPREAD = 2.5

const isAlike = (a: PayToldAt, b: PayToldAt): boolean =>
  a.pay.currency === b.pay.currency &&
  a.pay.unit === b.pay.unit &&
  a.isRange === b.isRange &&
  Math.max(a.pay.max, b.pay.max) <= SPREAD * Math.min(a.pay.max, b.pay.max)

const namesPart = (words: string): boolean =>
  wordsIn(words.toLowerCase()).some((word) => ZONES.has(word)) || namedIn(words).length > 0

/** What stands before, between and behind the amounts of a list. */
function between(text: string, tokens: readonly Token[], list: readonly PayToldAt[]): string[] {
  const starts = list.map(({ from }) => itemAt(tokens, from).start)
  const ends = list.map(({ to }) => itemAt(tokens, to - 1).end)
  const [first, last] = [itemAt(starts, 0), itemAt(ends, ends.length - 1)]
  const line = text.lastIndexOf('\n', first - 1) + 1
  const behind = text.slice(last, last + REACH.behind).split('\n')[0] ?? ''
  return [
    text.slice(Math.max(line, first - REACH.before), first),
    ...starts.slice(1).map((start, i) => text.slice(itemAt(ends, i), start)),
    behind,
  ]
}

/** The pay of a job that pays by place, from the least of any to the most: "New York: $150k–170k; Denver: $130k–150k". `told` is the pay that counts among `all` that the text tells, in their order. */
export function overPlaces(
  text: string,
  tokens: readonly Token[],
  told: PayToldAt,
  all: readonly PayToldAt[],
): Pay {
  const alike = all.filter((one) => isAlike(one, told))
  const own = alike.indexOf(told)
  const isNear = (i: number): boolean => {
    const [a, b] = [alike[i - 1], alike[i]]
    if (!a || !b) return false
    return itemAt(tokens, b.from).start - itemAt(tokens, a.to - 1).end <= REACH.between
  }
  let [first, end] = [own, own + 1]
  while (isNear(first)) first--
  while (isNear(end)) end++
  const list = alike.slice(first, end)
  if (list.length < 2) return told.pay
  const pieces = between(text, tokens, list)
  const outer = [itemAt(pieces, 0), itemAt(pieces, pieces.length - 1)]
  // of a value behind a label the first place may stand in the label
  const isOpen = outer.some(namesPart) || outer.every((piece) => piece.trim() === '')
  if (!isOpen || !pieces.slice(1, -1).every(namesPart)) return told.pay
  return {
    ...told.pay,
    min: Math.min(...list.map(({ pay }) => pay.min)),
    max: Math.max(...list.map(({ pay }) => pay.max)),
  }
}
