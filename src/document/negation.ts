import * as classes from './lexicon.ts'
import { pattern, type Pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { Token } from '../matcher/tokenizer.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'
import { alternation, wordSet } from '../matcher/words.ts'

/** Tokens `from` to before `to`. */
export interface Waived {
  readonly from: number
  readonly to: number
}

/** How far a negation reaches: what follows it up to the next "but", what stands before it in its part of the sentence, the words of the phrase alone, or all of its clause. */
type Reach = 'after' | 'before' | 'phrase' | 'clause'

interface Negation {
  readonly reach: Reach
  readonly pattern: Pattern
}

const negations = (reach: Reach, written: readonly string[]): Negation[] =>
  written.map((w) => ({ reach, pattern: pattern(w) }))

const NOT = "don't|do_not|does_not|doesn't|needn't|need_not|won't|will_not"

/** Words that take a demand back: whoever lacks what they name lacks nothing. */
const INDEX = new PatternIndex<Negation>([
  ...negations('after', [
    `you|candidates|applicants|they ${NOT} need|have_to|require|necessarily`,
    `you needn't|need_not be|have|know|speak|hold|come`,
    `we|this_role|this_position|the_role|the_job ${NOT} require|expect|need|ask_for|care_about`,
    `not expected|required|necessary|needed|obliged to ${alternation(classes.notNeeded)}`,
    'nobody|no_one is|will_be expected|required to',
    'no need|obligation to|for',
  ]),
  // "Recent graduates should apply for our full-time roles": who is sent elsewhere is not asked for here
  ...negations('clause', [
    `should|please|must|may|can|could|to|instead apply|look|search|see|visit|view|check|refer|browse ..1 for|to|at|through|via|out? ..6 ${alternation(classes.otherPosts)} ..4 ${alternation(classes.openPosts)}`,
  ]),
  ...negations('before', [
    `is|are not ${alternation(classes.neededWords)}`,
    `isn't|aren't ${alternation(classes.neededWords)}`,
  ]),
  ...negations('phrase', [
    'no ..7 required|necessary|needed|expected|requirement',
    'neither ..8 nor ..6 required|necessary|needed|expected',
    'no previous|prior ..5 is|are? required|necessary|needed|expected|assumed',
  ]),
])

const TURNS = wordSet(lexicon.turns)

/** Words that begin a sentence whose first half gives way to the second: "While you need no Rust, …". */
const YIELDS = wordSet(classes.yields)

/** Words by which what is not required is wished for all the same: "preferred, but is not required". */
const WISHED = wordSet(classes.wished)

/** Where the part of a sentence begins that ends before `at`. */
function partBefore(tokens: readonly Token[], from: number, at: number): number {
  let start = at
  while (
    start > from &&
    !TURNS.has(tokens[start - 1]?.norm ?? '') &&
    tokens[start - 1]?.text !== ','
  )
    start--
  return start
}

/** The end of what a negation at `to` takes back, in a passage from `from` to `limit`. */
function endOf(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const yields = YIELDS.has(tokens[from]?.norm ?? '')
  let end = to
  while (
    end < limit &&
    !TURNS.has(tokens[end]?.norm ?? '') &&
    !(yields && tokens[end]?.text === ',')
  )
    end++
  return end
}

const isWished = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => WISHED.has(t.norm))

/** The stretches between `from` and `to` in which a sentence says that something is not needed ("you do not need a degree, but …"). */
export function waivedIn(tokens: readonly Token[], from: number, to: number): readonly Waived[] {
  const found: Waived[] = []
  for (const { entry, match } of INDEX.matches(tokens, from, to)) {
    const { reach } = entry
    if (reach === 'clause') {
      found.push({ from, to })
      continue
    }
    if (reach !== 'before') {
      const end = reach === 'after' ? endOf(tokens, from, match.to, to) : match.to
      found.push({ from: match.from, to: end })
      continue
    }
    const start = partBefore(tokens, from, match.from)
    if (!isWished(tokens, from, match.from)) found.push({ from: start, to: match.to })
  }
  return found
}
