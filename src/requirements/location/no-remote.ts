import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { holdsToken } from '../../matcher/token-range.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/*
 * "This job can't be done remotely", "working from home is out of the question": whoever says so wants somebody on site. What is refused for some places or for a
 * part of the time ("remote work from abroad isn't possible", "we don't offer fully remote work") says less, and is left alone.
 */

const WORK_BEFORE = wordSet('work working')
const WORK_BEHIND = wordSet(lexicon.behindHome)
const FROM_HOME = wordSet(lexicon.afarInOneWord)
const IN_PART = wordSet(lexicon.refusedInPart)
const OF_OTHER_THINGS = wordSet(lexicon.remoteThings)

/** Words behind work from home that limit where or when it is refused, at most. */
const LIMIT_REACH = 3

/** The end of the words that name work from home at `at`: "remote working", "from home", "home office"; `at` where there are none. */
function endOfHome(tokens: readonly Token[], at: number): number {
  const first = WORK_BEFORE.has(normAt(tokens, at)) ? at + 1 : at
  const norm = normAt(tokens, first)
  if (norm === 'from' && normAt(tokens, first + 1) === 'home') return first + 2
  if (FROM_HOME.has(norm)) return first + 1
  const isNoun = norm === 'remote' || norm === 'home'
  if (!isNoun || first > at) return at
  let to = first + 1
  while (WORK_BEHIND.has(normAt(tokens, to))) to++
  return norm === 'home' && to === first + 1 ? at : to
}

/** Work from home, all of it: "remotely", "home working". */
const home: PhraseClass<null> = {
  starts: ({ norm }) => OPENS_HOME.has(norm),
  words: [...lexicon.afarInOneWord.split(' '), 'home', 'remote'],
  eat(tokens, at, limit) {
    const to = endOfHome(tokens, at)
    const isOther = OF_OTHER_THINGS.has(normAt(tokens, to))
    const isLimited =
      holdsToken(tokens, to, to + LIMIT_REACH, IN_PART) || holdsToken(tokens, at - 2, at, IN_PART)
    return to === at || to > limit || isOther || isLimited ? null : { to, value: null }
  },
}

const OPENS_HOME = wordSet(`work working from home remote ${lexicon.afarInOneWord}`)

/** The class of `NO_REMOTE`. */
export const NO_REMOTE_CLASSES = { home }

const JOB = alternation(lexicon.deniedJobs)
const DONE = alternation(lexicon.doneFromAfar)
const CANNOT = "can't|cannot|can_not|couldn't|could_not|mustn't|must_not"

/** Phrases by which work from home is refused; written as in phrases.ts. */
export const NO_REMOTE: readonly string[] = [
  `<home> ..2 isn't|is_not|are_not|aren't|won't_be|will_not_be|cannot_be|can't_be ..1 ${alternation(lexicon.whatIsPossible)}`,
  `<home> is|are ..1 ${alternation(lexicon.ruledOut)}`,
  `${CANNOT} ..1 be ${DONE} ..1 <home>`,
  `${CANNOT} do it|this|that|the_job|the_work|this_job|this_work <home>`,
  `not|isn't|never ..1 a|something|one|the? ..1 ${JOB} ..4 ${DONE} ..1 <home>`,
  `${CANNOT}|don't|do_not|won't|will_not|unable_to|not_able_to ..1 ${alternation(lexicon.grants)} ..1 <home>`,
  `no option|possibility|chance|opportunity|way|scope to|of|for ..1 <home>`,
  `there's|there_is|there_are|with|has|have|offer|offers no ..1 <home> option|options|possibility|work|working|days?`,
  `${CANNOT}|won't|will_not|not be_able_to|be_allowed_to|able_to|allowed_to? work ..1 <home>`,
]
