import { normAt } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import type { Hit } from './hits.ts'
import * as lexicon from './lexicon.ts'
import { placesAt } from './listed-places.ts'
import { wayAt } from './ways.ts'

/** A way of working and its places, which are all of a line. */
export const BARE = 'a way of working alone'

const SIGNS = new Set([
  ',',
  '-',
  '–',
  '—',
  ':',
  '(',
  ')',
  '.',
  ';',
  'in',
  'from',
  'within',
  'or',
  '/',
])
const WHOLLY = wordSet(lexicon.wholly)

/** "Remote EMEA", "Hybrid - Madrid or Lisbon", "Leeds or remote": a line of a section of demands that holds a way of working, places and nothing else. Empty where it is none. */
export function bareWay({ tokens, clause, demand }: Context): readonly Hit[] {
  if (!demand) return []
  const places: { at: number; to: number }[] = []
  let way: ReturnType<typeof wayAt> = null
  for (let at = clause.from; at < clause.to;) {
    // "on-site" ends with its second word
    const here = wayAt(tokens, at) ?? (at + 1 < clause.to ? wayAt(tokens, at + 1) : null)
    const list = here && here.from === at ? [] : placesAt(tokens, at, clause.to)
    if (here?.from === at) {
      if (way) return []
      way = here
      at = here.to
    } else if (list.length > 0) {
      places.push(...list)
      at = list.at(-1)?.to ?? clause.to
    } else if (SIGNS.has(normAt(tokens, at)) || WHOLLY.has(normAt(tokens, at))) at++
    else return []
  }
  if (!way || places.length === 0) return []
  const phrase = { written: BARE, says: way.is, where: 'demand' } as const
  return [{ phrase, match: { from: clause.from, to: clause.to, captures: {} }, places }]
}
