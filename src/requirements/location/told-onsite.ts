import { alternation, wordSet } from '../../matcher/words.ts'
import { holdsToken } from '../../matcher/token-range.ts'
import type { Match } from '../../matcher/pattern.ts'
import type { Context } from '../kind.ts'
import type { Refusal } from '../refusal.ts'
import * as lexicon from './lexicon.ts'

/*
 * Work on site told in a sentence, without a word for it: who works there is in a house of the employer's every day, the work is done there, or the firm calls itself one of
 * people who meet.
 */

const HOUSE = alternation(lexicon.workHouses)
const EVERY = alternation(lexicon.everyDay)
const ALL = alternation(lexicon.whoComesIn)
const BESIDE = alternation(lexicon.besideOneAnother)
const ONE_ROOM = alternation(lexicon.sameRoom)

/** Phrases by which the work is told to be on site; written as in phrases.ts. */
export const TOLD_ONSITE: readonly string[] = [
  `${ALL} ..7 in|at|from|to|into our|the|one|a|an|their ..3 ${HOUSE} ,? ..4 ${EVERY}`,
  `${ALL} ..6 ${EVERY} ..1 in|at|from|to|into our|the|one ..3 ${HOUSE}`,
  `${ALL} ..2 ${alternation(lexicon.comingIn)} ..1 in|together|side_by_side|here|present ..3 ${EVERY}`,
  `and|you|we|to come|comes|coming in|into_work|to_work ${EVERY}`,
  `${ALL} ..3 ${BESIDE} in|at|from the|our|one ..3 ${HOUSE}`,
  `${ALL} ..3 ${alternation(lexicon.sitting)} ..1 ${ONE_ROOM}`,
  `workplace|place_of_work|work_place|desk is|will_be|:|– in|at? our|the|a ..3 ${HOUSE}`,
  `role|job|work|position|post ${alternation(lexicon.isDone)} ..1 from|in|at|on our|the ..3 ${HOUSE}`,
  `this_is|it_is|it's ..1 a|an ${alternation(lexicon.officeBound)} job|role|post|team|company|environment|workplace`,
  `we_are|we're|as|being ..1 a|an ..3 ${alternation(lexicon.officeBound)} company|team|business|studio|workplace|culture|employer|firm|shop|startup`,
  `this_is|it_is|it's ..1 a desk|bench|seat in|at our ..2 ${HOUSE}`,
  `daily|full_time|permanent presence|attendance in|at|on our|the ..3 ${HOUSE}`,
]

const HOUSE_LIVED_IN = alternation(lexicon.housesLivedIn)

/** Phrases by which one lives where the work is; written as in phrases.ts. */
export const LIVES_IN: readonly string[] = [
  `live_in|living_in|residential|resident post|position|role|job|vacancy|appointment :|.|,|–|-|with|and|;?`,
  `you|you'll|you_will|you_must|must|manager|holder|warden|caretaker live|lives|reside|resides ..1 on|in|at|above the|our|its ..2 ${HOUSE_LIVED_IN}`,
  `you|you'll|you_will|must|to live|reside on_site|on_the_premises|in_staff_accommodation|in_staff_housing|in_tied_accommodation`,
  'living_in|living_on_site is required|expected|a_must|essential|part_of',
  'willing|able|prepared|happy|ready to live in|on_site|on_the_premises .|,|;|:|–|-|(?',
  `you|you'll|you_will|must|to move into ..1 the|our|a ..1 cottage|lodge|house|flat ..1 on|at|of`,
]

const OTHERS = wordSet(lexicon.othersWhoCome)
const LEFT = wordSet(`${lexicon.atHome} ${lexicon.asOneWishes}`)
const LONGER = wordSet(lexicon.ofLonger)
const NOT_WORK = wordSet(lexicon.notDays)

/** Why such a sentence does not tell where the job is done: it is of others, of some days, of meals and meetings, or leaves it to whoever works there. */
export function refusalOfTold({ from, to }: Match, { tokens, clause }: Context): Refusal | null {
  if (holdsToken(tokens, from, to, OTHERS)) return 'others'
  if (holdsToken(tokens, clause.from, clause.to, LEFT)) return 'optional'
  const isTimes =
    holdsToken(tokens, clause.from, clause.to, LONGER) ||
    holdsToken(tokens, clause.from, from, NOT_WORK) ||
    holdsToken(tokens, to, clause.to, NOT_WORK)
  return isTimes ? 'times' : null
}
