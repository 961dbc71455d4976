import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import type { PlaceHit } from './hits.ts'
import * as lexicon from './lexicon.ts'
import { placesAt, type PlaceRange } from './listed-places.ts'
import { wayAt, type Way } from './ways.ts'

/** A way of working and its places, which are all of a line. */
export const BARE = 'a way of working alone'

const BETWEEN = wordSet(lexicon.besideBareWay)
const WHOLLY = wordSet(`${lexicon.wholly} ${lexicon.everywhere}`)

/** The way of working that begins at `at`; "on-site" ends with its second word. */
const wayFrom = (tokens: readonly Token[], at: number, limit: number): Way | null =>
  [wayAt(tokens, at), at + 1 < limit ? wayAt(tokens, at + 1) : null].find(
    (way) => way?.from === at,
  ) ?? null

/** The parts of a line of nothing but ways of working and places; null where it holds anything else. */
interface Parts {
  readonly ways: readonly Way[]
  readonly places: readonly PlaceRange[]
  /** "Fully remote", "remote, worldwide". */
  readonly isWhole: boolean
}

function partsOf(tokens: readonly Token[], from: number, to: number): Parts | null {
  const places: PlaceRange[] = []
  const ways: Way[] = []
  let isWhole = false
  for (let at = from; at < to;) {
    const way = wayFrom(tokens, at, to)
    const isWord = WHOLLY.has(normAt(tokens, at))
    const list = way || isWord ? [] : placesAt(tokens, at, to)
    if (way) ways.push(way)
    else if (list.length === 0 && !isWord && !BETWEEN.has(normAt(tokens, at))) return null
    places.push(...list)
    isWhole ||= isWord
    at = way?.to ?? list.at(-1)?.to ?? at + 1
  }
  return { ways, places, isWhole }
}

/** "Remote EMEA", "Hybrid - Madrid or Lisbon", "Fully remote": a line of a section of demands that holds a way of working, where it is done and nothing else. Empty where it is none. */
export function bareWay({ tokens, clause: { from, to }, demand }: Context): readonly PlaceHit[] {
  const { ways = [], places = [], isWhole } = (demand && partsOf(tokens, from, to)) || {}
  const [way] = ways
  if (!way || ways.length > 1 || (places.length === 0 && !isWhole)) return []
  const phrase = { written: BARE, says: way.is, where: 'demand' } as const
  return [{ phrase, match: { from, to, captures: {} }, places }]
}
