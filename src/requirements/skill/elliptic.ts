import { isInRanges } from '../../matcher/token-range.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { termAt } from '../../vocabulary/index.ts'
import type { Context } from '../kind.ts'
import type { NamedSkill } from './mentions.ts'
import { CONNECTORS } from './word-classes.ts'

/** A list that shares its last words has at most so many heads. */
const HEADS = 4

/**
 * Names that borrow their last words from the next one: "unit" in "unit and integration tests", "relational" in "relational or NoSQL databases".
 * The words before the joint count only where they and the borrowed end are a name of the vocabulary, and another than that behind it.
 */
export function ellipticItems(
  { tokens, clause, claimed }: Context,
  known: readonly NamedSkill[],
): NamedSkill[] {
  const found: NamedSkill[] = []
  for (const item of known) {
    let to = jointBefore(tokens, item.from, clause.from)
    if (to === item.from || tokens[item.from - 1]?.text === ',') continue
    for (let heads = 0; heads < HEADS && to > clause.from; heads++) {
      const at = to - 1
      if (claimed(at) || isInRanges(known, at)) break
      const head = headBefore(tokens, to, clause.from, item)
      if (!head) break
      found.push(head)
      to = jointBefore(tokens, head.from, clause.from)
      if (to === head.from) break
    }
  }
  return found
}

/** Where the joint in front of `at` begins; `at` where none stands there. */
function jointBefore(tokens: readonly Token[], at: number, limit: number): number {
  let from = at
  while (from > limit && at - from < 3 && CONNECTORS.has(tokens[from - 1]?.norm ?? '')) from--
  return from
}

/** The one or two words that end at `to`, where they are a name with the end of `item`. */
function headBefore(
  tokens: readonly Token[],
  to: number,
  limit: number,
  item: NamedSkill,
): NamedSkill | null {
  for (const from of [to - 2, to - 1]) {
    // "building and deploying web applications" is of web applications
    if (from < limit || tokens[from]?.kind !== 'word' || /ing$/.test(tokens[to - 1]?.norm ?? ''))
      continue
    for (let shared = item.from + 1; shared < item.to; shared++) {
      const joined = [...tokens.slice(from, to), ...tokens.slice(shared, item.to)]
      const term = termAt(joined, 0, joined.length)
      if (
        term &&
        term.to === joined.length &&
        !term.small &&
        term.concept.kind !== 'none' &&
        term.concept.id !== item.concept?.id
      )
        return { from, to, concept: term.concept }
    }
  }
  return null
}
