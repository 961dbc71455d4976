import { pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import * as classes from './lexicon.ts'

const TURNS = wordSet(lexicon.turns)

/** What one will have of a job: "you will gain experience in", "you'll develop expertise". A thing that one develops or builds is work. */
const INDEX = new PatternIndex(
  [alternation(classes.learners), 'opportunity|opportunities|chance to', 'help you'].map(
    (written) => ({
      pattern: pattern(
        `${written} ..2 ${alternation(classes.gaining)} ..5 ${alternation(classes.gained)}`,
      ),
    }),
  ),
)

/** The stretches between two tokens that tell what one will learn or get, and ask nothing. */
export function gainedIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] {
  return INDEX.matches(tokens, from, to).map(({ match }) => {
    let end = match.to
    while (end < to && !TURNS.has(tokens[end]?.norm ?? '')) end++
    return { from: match.from, to: end }
  })
}
