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

const NOT =
  "don't|do_not|does_not|doesn't|needn't|need_not|won't|will_not|shouldn't|wouldn't|never|didn't"
const WE = 'we|this_role|this_position|the_role|the_job|this_job'
const ASK = alternation(classes.asksFor)
const SURELY = 'really|actually|even|generally|necessarily|ever'
/** "haven't", "lack", "have never": what somebody has not. */
const LACK =
  "lack|haven't|have_not|have_never|don't|do_not|never|cannot|can't|aren't|are_not|are_new_to|are_missing|hold_no|have_no"

/** Words that take a demand back: whoever lacks what they name lacks nothing. */
const INDEX = new PatternIndex<Negation>([
  ...negations('after', [
    `you|candidates|applicants|they ${NOT} ${SURELY}? need|have_to|require|necessarily`,
    `you needn't|need_not be|have|know|speak|hold|come`,
    `${WE} ${NOT} ${SURELY}? ${ASK}`,
    `we're|we_are not ${SURELY}? ${alternation(classes.askingFor)}`,
    `not expected|required|necessary|needed|obliged to ${alternation(classes.notNeeded)}`,
    "you aren't|are_not|won't_be|will_not_be|need_not_be required|obliged|expected|asked|tested to|for|on|about",
    "you're not required|obliged|expected|asked to|for",
    'nobody|no_one is|will_be expected|required to',
    `nobody|no_one will|would? expects|asks|requires|cares|expect|ask|require|care you|about|for|whether|if`,
    'no need|obligation to|for',
    `nor do|does|will|would we|you|this_role|the_role|they ${ASK}`,
    'nor is|are',
    "couldn't|could_not|wouldn't care less whether|if|about",
    "don't|do_not|doesn't|won't care whether|if|about|how",
    "doesn't|does_not|won't|wouldn't matter to_us? if|whether",
    'no matter whether|if',
    'regardless|irrespective of whether',
    `even if|when|though you|you've|you_have ..1 ${LACK}`,
    `even if|when|though you're new to`,
    `${alternation(classes.allRight)} if|when you ..1 ${LACK}`,
    `${alternation(classes.allRight)} if|when you've|you're never|not|new`,
    'you|candidates|applicants may|might|can well? lack|be_new_to|be_missing',
    'can|could|may ..6 without knowing|speaking|holding',
  ]),
  // "Recent graduates should apply for our full-time roles": who is sent elsewhere is not asked for here
  ...negations('clause', [
    `should|please|must|may|can|could|to|instead apply|look|search|see|visit|view|check|refer|browse ..1 for|to|at|through|via|out? ..6 ${alternation(classes.otherPosts)} ..4 ${alternation(classes.openPosts)}`,
  ]),
  ...negations('before', [
    `is|are|be not ${alternation(classes.neededWords)}`,
    `isn't|aren't ${alternation(classes.neededWords)}`,
    `is|are|be by_no_means|in_no_way|not_at_all|never|no_longer ${alternation(classes.conditions)}`,
    `isn't|aren't|wouldn't_be|won't_be|would_not_be|will_not_be ${SURELY}? ${alternation(classes.conditions)}`,
    `is|are|be not ${SURELY}? ${alternation(classes.conditions)}`,
    `is|are no requirement|condition|prerequisite|precondition|must`,
    `is|are|seems ${alternation(classes.unneededWords)}`,
    'is|are of no importance|relevance|consequence|interest|concern',
    'plays|play no role|part',
    'makes|make no difference',
    `isn't|aren't something|anything|what that? we ..4 for|on|after|about|require|expect|need|demand`,
    `is|are not something|anything|what that? we ..4 for|on|after|about|require|expect|need|demand`,
    "doesn't|does_not|don't|do_not matter",
  ]),
  ...negations('phrase', [
    'no|zero ..7 required|necessary|needed|expected|requirement|assumed|wanted|demanded|asked_for',
    'neither ..8 nor ..6 required|necessary|needed|expected|asked|demanded',
    'no previous|prior ..5 is|are? required|necessary|needed|expected|assumed',
    `not_having|lacking|missing|lack_of|having_no ..6 is|are no|not ${alternation(classes.obstacles)}`,
    `not_having|lacking|missing|lack_of|having_no ..6 isn't|won't_be|is_not|are_not a|an ${alternation(classes.obstacles)}`,
  ]),
])

/** What is said behind a question and takes back what it names: "Five years of experience? Not necessary." */
const ANSWERS = new PatternIndex<{ readonly pattern: Pattern }>([
  { pattern: pattern(alternation(classes.answersNo)) },
])

/** Whether the words behind a question say that it may be answered with no. */
function isAnswered(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.text !== '?') return false
  const end = Math.min(tokens.length, to + ANSWER)
  return (tokens[to]?.newlines ?? 0) === 0 && ANSWERS.matchesAt(tokens, to, end).length > 0
}

/** Words of an answer that takes back, at most. */
const ANSWER = 5

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

const OTHERWISE = wordSet(classes.goesOnOtherwise)

/** ", what counts is …", "as long as": what follows is asked all the same. */
const turnsAway = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === ',' && OTHERWISE.has(tokens[at + 1]?.norm ?? '')) ||
  (tokens[at]?.norm === 'as' && tokens[at + 1]?.norm === 'long')

/** The end of what a negation at `to` takes back, in a passage from `from` to `limit`. */
function endOf(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const yields = YIELDS.has(tokens[from]?.norm ?? '')
  let end = to
  while (
    end < limit &&
    !TURNS.has(tokens[end]?.norm ?? '') &&
    !(yields && tokens[end]?.text === ',') &&
    !turnsAway(tokens, end)
  )
    end++
  return end
}

const isWished = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => WISHED.has(t.norm))

/** The stretches between `from` and `to` in which a sentence says that something is not needed ("you do not need a degree, but …"). */
export function waivedIn(tokens: readonly Token[], from: number, to: number): readonly Waived[] {
  if (isAnswered(tokens, to)) return [{ from, to }]
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
