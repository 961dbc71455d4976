import { phraseIndex } from '../matcher/pattern-index.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/*
 * Alternatives without a plain "or": "Kotlin, alternatively Java", "Kotlin (Java is fine too)". What is named second will do in the place of what is named first.
 */

/** Words that stand between two alternatives and say so. */
const BETWEEN = phraseIndex([
  alternation(lexicon.insteadWords),
  `or ,? ${alternation(lexicon.orHardly)}`,
  `is|are an|a? ${alternation(lexicon.accepted)}? substitute|replacement|alternative|stand_in for|to|of`,
  'can|may|could|will also? replace|substitute_for|stand_in_for|be_used_instead_of',
  '-|–|— or',
])

/** The same where only words behind the second tell that it will do: "Java instead of Kotlin is fine". */
const IF_ACCEPTED = phraseIndex(['rather than', 'instead of'])

/** Words behind a name that accept it: "Java works too". */
const ACCEPTED = phraseIndex([
  `is|are|would_be|will_be also|just_as|equally|perfectly? ${alternation(lexicon.accepted)}`,
  `also|equally ${alternation(lexicon.accepted)}`,
  'works|counts|serves|qualifies too|also|as_well|just_as_well|equally_well|for_us|fine',
  'will|would|can also? do|suffice|serve|work',
])

/** Words before a name that accept it: "we also accept Java". */
const ACCEPTING = phraseIndex([
  'we also|happily|gladly? accept|take|consider',
  'also accepted|fine :?',
])

/** Signs and words that may stand between something and what is accepted in its place. */
const APART = wordSet(`, ; ( - – — but though although ${lexicon.behindName}`)

/** The token behind words that accept what stands before `at`; null where none do. */
function acceptedAt(tokens: readonly Token[], at: number, limit: number): number | null {
  const found = ACCEPTED.matchesAt(tokens, at, limit)
  return found.length > 0 ? Math.max(...found.map(({ match }) => match.to)) : null
}

/** Whether tokens `from` to before `to`, between two names, say that the second will do instead of the first, which may be said behind the second, up to `limit`. */
export function isInstead(
  tokens: readonly Token[],
  from: number,
  to: number,
  end: number,
  limit: number,
): boolean {
  let at = from
  while (at < to && APART.has(normAt(tokens, at)) && normAt(tokens, at + 1) !== 'or') at++
  const isOpen = at === to || IF_ACCEPTED.matchesAt(tokens, at, to).length > 0
  if (isOpen && to > from) return acceptedAt(tokens, end, limit) !== null
  const said = [...BETWEEN.matchesAt(tokens, at, to), ...ACCEPTING.matchesAt(tokens, at, to)]
  return said.some(({ match }) => tokens.slice(match.to, to).every((t) => APART.has(t.norm)))
}

/** Words of a name that is accepted behind a semicolon, at most. */
const NAME = 4

/** Whether the words from `at` on accept something in the place of what stands before them: "; Java works too", "; failing that, a diploma". */
export function opensInstead(tokens: readonly Token[], at: number, limit: number): boolean {
  if (INSTEAD.matchesAt(tokens, at, limit).length > 0) return true
  for (let end = at + 1; end <= at + NAME; end++)
    if ((acceptedAt(tokens, end, limit) ?? 0) >= limit - 1) return true
  return false
}
const INSTEAD = phraseIndex([
  alternation(lexicon.insteadWords),
  'we also|happily|gladly? accept|take',
])
