import { pattern } from '../../matcher/pattern.ts'
import { PatternIndex } from '../../matcher/pattern-index.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** Going back to the degree: the candidate is still a student when the job is over. */
const BACK = new PatternIndex(
  [
    'return|returning|returns|returned|go_back|going_back to|for|as ..5 school|degree|program|programme|studies|university|college|education|academic|campus|classes|undergraduate|course|coursework|student|semester',
    'return|returning ..3 in_the|next fall|autumn|semester|year|spring',
    'resume|resuming|continue|continuing ..2 studies|education|degree|schooling|coursework|academic ..3 after|following|upon|in|post',
    'enrolled|enrollment|enrolment|student|studying|registered ..8 after|following|beyond|upon|post_completion|subsequent_to ..2 internship|co_op|coop|program|placement|summer|work_term|completion',
    'enrolled|enrollment|student|studying ..6 before_and|during_and after|following',
    'one|two|1|2|least|a semester|semesters|term|terms|quarter|quarters|year left|remaining|to_go|of_study|of_school|of_studies|of_coursework|of_classes|of_education',
    'one|two|least|a ( ..2 ) semester|semesters|term|terms|quarter|quarters left|remaining',
    'one|two|1|2|more|additional|full|academic|another semester|semesters|term|terms|quarter|quarters|year ..3 after|following|remaining|left|before_graduation|before_graduating|prior_to_graduation',
    'semester|semesters|term|terms|quarter|quarters|coursework ..2 left|remaining|to_complete after|following|upon|in|before|post|of|to?',
    'not ..3 graduate|graduating|graduated before|prior|until|by ..4 internship|program|end|completion|summer|start',
    'graduating|graduate|graduation after|following|later_than|beyond the|your|this|completion? ..3 internship|program|summer|placement',
  ].map((w) => ({ pattern: pattern(w) })),
)

/** Where tokens `from` to `to` say that the candidate goes back to the degree; null where they do not. */
export function returningIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  for (const { match } of BACK.matches(tokens, from, to)) {
    if (
      ['not', "n't", 'without', 'no'].includes(tokens[match.from - 1]?.norm ?? '') &&
      !tokens.slice(match.from, match.to).some((t) => t.norm.startsWith('graduat'))
    )
      continue
    if (tokens.slice(match.from, match.from + 5).some((t) => ELSEWHERE_TO.has(t.norm))) continue
    return { from: match.from, to: match.to }
  }
  return null
}

const ELSEWHERE_TO = wordSet(lexicon.elsewhereTo)
