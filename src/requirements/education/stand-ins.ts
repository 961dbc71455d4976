import { phraseIndex } from '../../matcher/pattern-index.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/*
 * What may stand in for a degree and is not called experience: "or a portfolio that convinces us", "; those without one who … will not be turned away".
 */

const ADJECTIVE = `${alternation(lexicon.knownHow)}?`
const ELSEWHERE = alternation(lexicon.learnedElsewhere)

/** Behind "or", within a few words: what proves as much as a degree. */
const PROOFS = phraseIndex([
  `${alternation(lexicon.sameAs)} ${ADJECTIVE} ${alternation(lexicon.whatIsKnown)}`,
  `${alternation(lexicon.otherProofs)}`,
  `learned|learnt|taught|acquired|gained ..2 ${ELSEWHERE}`,
  'demonstrably|provably ..3 level|standard|skills|skill',
  'failing that ..2 years|yrs',
])
/** Right behind "or": "or you can show that you know as much". */
const SHOWN = phraseIndex([
  'you|who|they? can|could|are_able_to|able_to ..2 show|prove|demonstrate',
])

/** Words behind "or" within which the proof is named. */
const NEAR_OR = 8

/** Whether what begins behind "or" at a token proves as much as a degree, as long as neither a sign nor another "or" parts it. */
export function provesAsMuch(tokens: readonly Token[], start: number, limit: number): boolean {
  let to = start
  while (to < limit && to - start < NEAR_OR && !PARTS.has(normAt(tokens, to))) to++
  return (
    SHOWN.matchesAt(tokens, start, limit).length > 0 || PROOFS.matches(tokens, start, to).length > 0
  )
}
const PARTS = new Set([',', ';', '.', 'or', ':'])

const YEARS_OR_WORK = alternation(lexicon.otherThanDegree)
const LACKING = alternation(lexicon.lackingDegree)

/** Said behind the words of a degree, in their sentence or the next: experience will do. */
const BEHIND = phraseIndex([
  'experience|practice may|can|could|will|would also? be? substituted|substitute|replace|count|considered|accepted',
  `${YEARS_OR_WORK} ..4 may|can|could|will|would ..1 substitute|replace|stand_in|speak|count|weigh ..3 degree|education|diploma|it|one|louder|as_much|more|the_same|equally`,
  `if|though|although ..1 you ..1 ${alternation(lexicon.learnedAnyhow)} ..5 just_as_good|as_good|fine|equally|welcome|enough`,
  'one|a way|route|path|road ..1 in|here|to|into|there? ..14 another|other',
  `${YEARS_OR_WORK} counts|count|weighs|weigh too|as_well|equally|as_much|just_as_much|the_same`,
  'experience counts|weighs ..2 as_much|equally|the_same|more|just_as_much',
  'equivalent|comparable|relevant|similar experience is? also? accepted|considered',
  `${LACKING} ..14 ${alternation(lexicon.takenAnyway)}`,
  `also|will|would|happily also? consider|accept|take|welcome ..4 holders|graduates|candidates|applicants|people ..1 with ..4 experience`,
  'holders|graduates ..1 with ..4 experience are|is ..1 considered|accepted|welcome',
])
const NOT = wordSet(lexicon.notTaken)

/** Words behind a degree at most between which they are looked for. */
const REACH = 36

/**
 * Whether the words behind a degree, from token `from` to the end of their line, say that who has none but experience is taken as well. What names experience
 * by the way ("experience with Docker is a must") does not.
 */
export function takenWithout(tokens: readonly Token[], from: number): boolean {
  let to = from
  while (to < tokens.length && to - from < REACH && (to === from || tokens[to]?.newlines === 0))
    to++
  return BEHIND.matches(tokens, from, to).some(({ match }) => {
    const denied = tokens.slice(match.from, match.to).some(({ norm }) => NOT.has(norm))
    return !denied || TURNED_AWAY.has(normAt(tokens, match.to - 1))
  })
}
const TURNED_AWAY = wordSet('away excluded rejected out overlooked')
