import { amount, type Amount } from '../../matcher/numbers.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import { pattern, type Match, type Pattern } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import * as lexicon from './lexicon.ts'

/*
 * How often one comes to the office, and whether one has to. As one likes, or once a month at most, is no reason to move: it is work from afar as well as a hybrid week.
 */

/** Houses that one goes to, and the way to work there. */
export const HOUSE = alternation(lexicon.visited)
const SELDOM = alternation(lexicon.onceOrTwice)
const LONGER = 'month|quarter|year|half_year'

/** Phrases that leave it to whoever works there how often to come. */
export const FREE: readonly string[] = [
  'office|offices|in_office|on_site|onsite|in_person ..1 attendance|presence|days|time|work is|are ..2 optional|voluntary',
  `optional ..3 ${HOUSE}`,
  'some ..4 choose|prefer|like|opt to ..6 office|offices|studio|hq',
  `choose|welcome|free|invited to ..4 work|come|use|drop ..4 ${HOUSE} ..6 if|whenever|as_often|as_much|as_little`,
  `${HOUSE} ..6 if|whenever|as_often_as|as_much_as|as_much_or|as_often_or you|they ${alternation(lexicon.asOneLikes)}`,
  'no mandatory|required|set|fixed|minimum office|in_office|in_person|onsite|on_site|hybrid ..1 days|attendance|time|requirement',
]

/** Phrases that name a visit a month or less. */
export const RARE: readonly string[] = [
  `${SELDOM} a|per|every|each|/ ${LONGER} ..10 ${HOUSE}`,
  `${HOUSE} ..8 ${SELDOM} a|per|every|each|/ ${LONGER}`,
  `${HOUSE} ..1 monthly|quarterly`,
  `monthly|quarterly ..4 ${alternation(lexicon.visits)} ..4 ${HOUSE}`,
  `n=<n> days|day|times in|at ..2 ${HOUSE} per|a|each|every ${LONGER}`,
]

/** Once a month at the office these are to be had, and nobody has to come for them. */
const PERKS = wordSet(lexicon.officePerks)
/** More days in a month than these make some of each week. */
const MOST_DAYS = 2

/** Whether what a phrase of `RARE` names is a visit. */
export function isVisit(tokens: readonly Token[], { from, to, captures }: Match): boolean {
  const days = captures['n']?.value as Amount | undefined
  return (
    (days === undefined || days.min <= MOST_DAYS) &&
    !tokens.slice(Math.max(0, from - 4), to).some(({ norm }) => PERKS.has(norm))
  )
}

interface Phrase {
  readonly pattern: Pattern
  readonly isRare: boolean
}

const attendance = (phrase: string, isRare: boolean): Phrase => ({
  pattern: pattern(phrase, { n: amount }),
  isRare,
})

const INDEX = new PatternIndex<Phrase>([
  ...FREE.map((phrase) => attendance(phrase, false)),
  ...RARE.map((phrase) => attendance(phrase, true)),
])

/** Whether a clause says that one comes to the office as one likes, or once a month at most. */
export const seldom = ({ tokens, clause }: Context): boolean =>
  INDEX.matches(tokens, clause.from, clause.to).some(
    ({ entry, match }) => !entry.isRare || isVisit(tokens, match),
  )
