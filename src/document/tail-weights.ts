import { pattern, type Pattern } from '../matcher/pattern.ts'
import { PatternIndex } from '../matcher/pattern-index.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import type { Token } from '../matcher/tokenizer.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { isCapital } from './heading-dress.ts'
import * as classes from './lexicon.ts'

/*
 * What the end of a line says of all that stands before it: "Docker – we'd be delighted to see it", "Redis (not critical)". Such an end has a sign before it, names
 * nothing and is short, so that a few words tell what it means: no need, a delight, a lesson to come, a plus.
 */

const LESSON = alternation(classes.lessonObjects)
const WHERE = alternation(classes.lessonPlaces)
const IT = 'it|them|that|this|one|those|these|either'

interface Form {
  readonly pattern: Pattern
  /** It may stand behind a colon, too, where sentences begin: "Svelte: massive plus". */
  readonly isVerdict: boolean
}

const forms = (isVerdict: boolean, written: readonly string[]): Form[] =>
  written.map((w) => ({ isVerdict, pattern: pattern(w) }))

const FORMS = new PatternIndex<Form>([
  ...forms(true, [
    `${alternation(classes.tailSizes)} ${alternation(classes.tailAdvantages)}`,
    `not|isn't|hardly|never ..1 ${alternation(classes.tailNotDecisive)}`,
    `no|not|without ..1 ${alternation(classes.tailNoDrama)}`,
    `${alternation(classes.wouldBe)}|nice|good|great|useful|helpful if|when you|you've|you_have`,
    alternation(classes.tailLuxuries),
  ]),
  ...forms(false, [
    `don't|do_not|never|no_need_to ${alternation(classes.tailFret)}`,
    `won't|wouldn't|will_not|don't|do_not|would_not|can't|cannot ..1 ${alternation(classes.tailBearing)}`,
    `we'd|we_would|would|i'd ..1 be? ..1 ${alternation(classes.tailDelights)}`,
    `would|will|might make|put|bring ..2 ${alternation(classes.tailSmiles)}`,
    `can|could|may|might|will ..1 ${alternation(classes.tailLater)}`,
    `comes|come|follows later|with_time|in_time`,
    `can|could|may|will ..1 be ..1 ${LESSON}`,
    `you|we|can|could|may|you'll|we'll|you_will|we_will ..1 ${alternation(classes.tailLearning)} ${IT}|you|people|${WHERE}`,
  ]),
])

/** Words of such an end at most. */
const LONGEST = 12

const OPENERS = new Set([',', '(', '–', '—', '-', ':', '[', ';'])
const CLOSERS = new Set([')', ']'])
/** With these words an end calls the reader to write. */
const CALLS = wordSet(classes.tailCalls)

/** Where the words behind a sign stand: up to the bracket that closes, or to the end of the line. */
interface Tail extends TokenRange {
  readonly sign: string
}

/** The end of a line behind its last sign, or behind an earlier one where it has several parts; the longest first. */
function tailsOf(tokens: readonly Token[], from: number, to: number): Tail[] {
  let end = to
  while (end > from && tokens[end - 1]?.text === '.') end--
  if (CLOSERS.has(tokens[end - 1]?.text ?? '')) end--
  const tails: Tail[] = []
  for (let at = Math.max(from + 1, end - LONGEST - 1); at < end - 1; at++) {
    const { text = '', hyphen } = tokens[at] ?? {}
    if (OPENERS.has(text) && !hyphen && !tokens[at + 1]?.hyphen)
      tails.push({ from: at + 1, to: end, sign: text })
  }
  return tails
}

const isPlain = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).every((token) => {
    const { kind, norm } = token
    return kind !== 'number' && !CALLS.has(norm) && (!isCapital(token) || norm === 'i')
  })

/** The words at the end of tokens `from` to `to` that say of what stands before them that it may be missing; null where none do. */
export function tailWeight(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  for (const tail of tailsOf(tokens, from, to)) {
    if (!isPlain(tokens, tail)) continue
    const found = FORMS.matches(tokens, tail.from, tail.to)
    const says = found.some(({ entry }) => tail.sign !== ':' || entry.isVerdict)
    if (says) return { from: tail.from, to: tail.to }
  }
  return null
}
