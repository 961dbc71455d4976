import { normAt } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import { nearby } from '../shared/nearby.ts'
import * as lexicon from './lexicon.ts'
import { knownAt } from './certificate-names.ts'

const TAIL = wordSet(lexicon.likeOthers)
const NOUNS = wordSet(lexicon.certificateNouns)

/** Words between "or" and the names at the end of a list at most. */
const REACH = 6

/**
 * Whether names from token `from` to the noun at `noun` are the end of a list that is read already, of which they say that it is open: "CISSP or other
 * security certifications", "… certification or an equivalent cloud certification".
 */
export function opensTail({ tokens, clause }: Context, from: number, noun: number): boolean {
  for (let at = noun; at > clause.from && noun - at <= REACH; at--) {
    if (!TAIL.has(normAt(tokens, at)) || at > from + 1) continue
    let joint = at - 1
    while (TAIL.has(normAt(tokens, joint)) || /^an?$/.test(normAt(tokens, joint))) joint--
    if (/^(?:or|and|and\/or|[/,])$/.test(normAt(tokens, joint))) return isBehindNames(joint)
  }
  return false

  function isBehindNames(to: number): boolean {
    const first = nearby(clause, to).from
    return tokens
      .slice(first, to)
      .some(
        ({ norm }, i) =>
          (NOUNS.has(norm) && norm !== 'certified') ||
          knownAt(tokens, first + i, to)?.sure === true,
      )
  }
}
