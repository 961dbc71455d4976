import { phraseIndex } from '../../matcher/pattern-index.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { Refuse } from '../refusal.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'

/** Going back to the degree: the candidate is still a student when the job is over. */
const BACK = phraseIndex([
  `return|returning|returns|returned|go_back|going_back to|for|as ..5 ${alternation(lexicon.returnsTo)}`,
  `${alternation(lexicon.goesBack)} to|at|in ..3 ${alternation(lexicon.returnsTo)}`,
  // "you'll be going back to it once the placement is over"
  `${alternation(lexicon.goesBack)}|return|returning to it|them|that|those|one ..2 ${alternation(lexicon.whenOver)} ..3 ${alternation(lexicon.afterWork)}`,
  `resume|resuming|pick_up|picking_up|take_up|taking_up your|their|the ${alternation(lexicon.studies)}`,
  `rejoin|rejoining ..1 ${alternation(lexicon.studies)}`,
  `${alternation(lexicon.studies)}|exams|final_year|university ..1 to go_back|come_back|return|get_back to`,
  `final|last|second|third|next year ..3 ${alternation(lexicon.isToCome)} ..1 ${alternation(lexicon.whenOver)}`,
  `year|term|semester|years|terms|semesters ..6 ${alternation(lexicon.toCome)} ..6 ${alternation(lexicon.whenOver)} ..3 ${alternation(lexicon.afterWork)}|you`,
  `be|are back at|in your|the? ..2 ${alternation(lexicon.returnsTo)}`,
  `pick|take your|their|the ${alternation(lexicon.studies)} up|back_up`,
  `your|their ..1 ${alternation(lexicon.studies)} ${alternation(lexicon.goesOn)} ..1 ${alternation(lexicon.whenOver)}|afterwards|again|in|from`,
  'return|returning ..3 in_the|next fall|autumn|semester|year|spring',
  'resume|resuming|continue|continuing ..2 studies|education|degree|schooling|coursework|academic ..3 after|following|upon|in|post',
  `enrolled|enrollment|enrolment|student|studying|registered ..8 ${alternation(lexicon.whenOver)}|beyond|upon|post_completion|subsequent_to ..2 ${alternation(lexicon.afterWork)}`,
  'enrolled|enrollment|student|studying ..6 before_and|during_and after|following',
  `one|two|1|2|least|a ${alternation(lexicon.termsOfStudy)} ${alternation(lexicon.leftOfStudy)}`,
  'one|two|least|a ( ..2 ) semester|semesters|term|terms|quarter|quarters left|remaining',
  `${alternation(lexicon.moreTerms)} ${alternation(lexicon.termsOfStudy)} ..3 ${alternation(lexicon.afterInternship)}`,
  `${alternation(lexicon.partsLeft)} ..2 left|remaining|to_complete after|following|upon|in|before|post|of|to?`,
  'not ..3 graduate|graduating|graduated before|prior|until|by ..4 internship|program|end|completion|summer|start',
  'graduating|graduate|graduation after|following|later_than|beyond the|your|this|completion? ..3 internship|program|summer|placement',
])

/** What reads a return to the degree. */
export const RETURNING = 'return to the degree after the job'

/** Where tokens `from` to `to` say that the candidate goes back to the degree; null where they do not. `refuse` is told of returns that are denied, or to something else. */
export function returningIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  refuse?: Refuse,
): { readonly from: number; readonly to: number } | null {
  for (const { match } of BACK.matches(tokens, from, to)) {
    if (
      ['not', "n't", 'without', 'no'].includes(tokens[match.from - 1]?.norm ?? '') &&
      !tokens.slice(match.from, match.to).some((t) => t.norm.startsWith('graduat'))
    ) {
      refuse?.('denied', match, RETURNING)
      continue
    }
    if (tokens.slice(match.from, match.from + 5).some((t) => ELSEWHERE_TO.has(t.norm))) {
      refuse?.('meaning', match, RETURNING)
      continue
    }
    return { from: match.from, to: match.to }
  }
  return null
}

const ELSEWHERE_TO = wordSet(lexicon.elsewhereTo)
