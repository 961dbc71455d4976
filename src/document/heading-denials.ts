import { alternation } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'

const THINGS = alternation(lexicon.headedThings)
/** What a heading speaks of without a name: "Experience is not required" is a sentence. */
const UNNAMED = alternation(lexicon.unnamedThings)
const NOT = alternation(lexicon.deniesVerb)
const SURELY = 'really|actually|even|ever|necessarily|strictly'
const NEEDED = alternation(lexicon.neededThere)
const HAVE = alternation(lexicon.havingVerbs)
const LACK = alternation(lexicon.lacking)

/**
 * Headings under which nothing is asked: "What you don't need", "Don't worry if you lack". None has an open end, as a line that names what is not
 * needed ("You don't need a degree") heads nothing.
 */
export const DENIALS: readonly string[] = [
  `${THINGS}? you|candidates|applicants|they ${NOT} ${SURELY}? need|require|have_to|be_needing to? ${HAVE}? <rest>?`,
  `${THINGS}? you needn't|need_not|never_need ${HAVE} <rest>?`,
  `${THINGS}? we|i|this_role|this_job|the_role|the_job ${NOT} ${SURELY}? ${alternation(lexicon.asksThere)} of|from? you? to? ${HAVE}? for|about? <rest>?`,
  `${THINGS}? we're|we_are|i'm not ${SURELY}? ${alternation(lexicon.askingThere)} <rest>?`,
  `${THINGS}? we couldn't|could_not care less about? <rest>?`,
  `${THINGS}? we have|see no need|use|interest for|of|in|to? ${HAVE}? <rest>?`,
  `${THINGS}? not ${NEEDED} <rest>?`,
  `${UNNAMED} is|are|will_be|would_be not ${NEEDED} <rest>?`,
  `${UNNAMED} isn't|aren't|won't_be ${NEEDED} <rest>?`,
  `${UNNAMED}? doesn't|does_not|don't|do_not|won't ${alternation(lexicon.matteringVerbs)} <rest>?`,
  `no|zero requirement|requirements|prerequisite|prerequisites|need for|of|to? ${HAVE}? <rest>?`,
  `don't|do_not|doesn't|won't|will_not need|require|have_to to? ${HAVE}? <rest>?`,
  `needn't ${HAVE} <rest>?`,
  `won't|will_not haves|have <rest>?`,
  `${alternation(lexicon.unneeded)} for|to? us|me|here?`,
  `${THINGS}? you|candidates|applicants may|might|can|could safely|well|happily? ${alternation(lexicon.goingWithout)} <rest>?`,
  `nobody|no_one|none_of_us here|will|would? ${alternation(lexicon.askedByNobody)} you? to? ${HAVE}? for|about? <rest>?`,
  `${alternation(lexicon.opensConsolation)} ..4 ${alternation(lexicon.consolations)} if|when|though|although you ${SURELY}? ${LACK} <rest>?`,
  `${alternation(lexicon.consolations)} if|when|though|although you ${SURELY}? ${LACK} <rest>?`,
  `to_do|for|in this|the|our job|role|work|position ,? you|one ${NOT} need|require|have_to to? ${HAVE}? <rest>?`,
  `you can|could|may|will still ${alternation(lexicon.succeeding)} if|when|though you? ${HAVE}? <rest>?`,
  `what|things you'll|you won't|will_not|don't|do_not|never do|be_doing|be_asked_to_do <rest>?`,
]
