import { holdsToken } from '../../matcher/token-range.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import { isRefused, type Refusal } from '../refusal.ts'
import * as lexicon from './lexicon.ts'
import { countriesIn, NEGATIONS } from './passage-words.ts'
import { authorizationDraft, type Read } from './requirement.ts'

/*
 * Help with a visa in plain words, which speak of no sponsorship: "we'll sort the permit for you", "visa and flights are on us", and the answer to a question of
 * who has none: "No visa? Leave it to us."
 */

const PAPERS = alternation(lexicon.papers)
const CARE = alternation(lexicon.careOfVisas)
const WE = alternation(lexicon.weWho)

const LACKING = wordSet(lexicon.lacking)
const OWN_PAPERS = wordSet(lexicon.ownPapers)
const ABROAD = wordSet(lexicon.abroad)
const READER = wordSet(lexicon.readers)
const OF_OTHERS = wordSet(lexicon.leadsToOthers)
const DETERMINERS = wordSet(lexicon.determinersOfPapers)
const SOOTHES = wordSet(lexicon.soothes)

/** Words of a sentence that is looked at before or behind another at most. */
const SENTENCE = 30

/** The question that stands before token `at` in its line, as tokens from and to; null where none does. */
function questionBefore(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const isAnswer = normAt(tokens, at - 1) === '?' && (tokens[at]?.newlines ?? 1) === 0
  if (!isAnswer) return null
  let from = at - 1
  while (from > 0 && at - from < SENTENCE && !beginsSentence(tokens, from)) from--
  return { from, to: at }
}

const beginsSentence = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.newlines ?? 1) > 0 || ['.', '?', '!'].includes(tokens[at - 1]?.text ?? '.')

/** Whether a question speaks to somebody who lacks what one needs to work here, or who comes from abroad: "No visa?", "Moving from outside the EU?". */
const isOfNeed = (tokens: readonly Token[], from: number, to: number): boolean =>
  holdsToken(tokens, from, to, ABROAD) ||
  (holdsToken(tokens, from, to, LACKING) && holdsToken(tokens, from, to, OWN_PAPERS))

/** Whether a sentence answers such a question. */
function answersNeed({ tokens, clause }: Pick<Context, 'tokens' | 'clause'>): boolean {
  const question = questionBefore(tokens, clause.from)
  return question !== null && isOfNeed(tokens, question.from, question.to)
}

const offer = ({ tokens, clause }: Context): ReturnType<Read> =>
  authorizationDraft('sponsorshipOffered', countriesIn(tokens, clause.from, clause.to))

/** Why a clause that refuses offers nothing; null where it does not. */
const denialIn = ({ tokens, clause }: Context): Refusal | null =>
  isDenied(tokens, clause.from, clause.to) ? 'denied' : null

/** Whether a sentence refuses; "no problem" and "don't worry" do not. */
const isDenied = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((t, i) => NEGATIONS.has(t.norm) && !SOOTHES.has(normAt(tokens, from + i + 1)))

/** Words between the papers and whose they are, at most. */
const BEHIND = 4

/** "We arrange your visa": for the reader, or for whoever comes from abroad; what is done for customers is their business. */
const arranged: Read = (match, context) => {
  const { tokens, clause } = context
  const { from, to } = match
  const next = normAt(tokens, to)
  const behind = Math.min(clause.to, to + BEHIND)
  const isBare = to >= clause.to || next === 'and' || tokens[to]?.kind === 'sign'
  const isForOthers = OF_OTHERS.has(next) && !holdsToken(tokens, to, behind, READER)
  const isForReader =
    holdsToken(tokens, from, behind, READER) || (isBare && DETERMINERS.has(normAt(tokens, to - 2)))
  const denied = isDenied(tokens, Math.max(clause.from, from - BEHIND), to) ? 'denied' : null
  const isOffer = (isForReader && !isForOthers) || answersNeed(context)
  return isRefused(context, isOffer ? denied : 'others', match) ? null : offer(context)
}

/** "Leave it to us": an offer where it answers who has no visa. */
const answered: Read = (match, context) => {
  const refusal = answersNeed(context) ? denialIn(context) : 'meaning'
  return isRefused(context, refusal, match) ? null : offer(context)
}

/** "We will pay for your visa"; who is to get their own gets no help. */
const promised: Read = (match, context) => {
  const { tokens, clause } = context
  const isOfReader =
    holdsToken(tokens, Math.max(clause.from, match.from - 1), match.from, READER) ||
    holdsToken(tokens, match.from, match.to, OWN)
  const denied = isDenied(tokens, Math.max(clause.from, match.from - BEHIND), match.to)
  const refusal = denied ? 'denied' : null
  return isRefused(context, isOfReader ? 'others' : refusal, match) ? null : offer(context)
}
const OWN = wordSet('own')

/** "Happy to sponsor", and nobody but the reader behind it. */
const sponsors: Read = (match, context) => {
  const { tokens, clause } = context
  const isWhole =
    match.to >= clause.to ||
    tokens[match.to]?.kind === 'sign' ||
    (normAt(tokens, match.to) === 'the' && normAt(tokens, match.to + 1) === 'right') ||
    (READER.has(normAt(tokens, match.to)) && normAt(tokens, match.to) !== 'your')
  return isRefused(context, isWhole ? denialIn(context) : 'others', match) ? null : offer(context)
}

/** "Visa and flights are on us". */
const paid: Read = (match, context) =>
  isRefused(context, denialIn(context), match) ? null : offer(context)

/** Whether a clause asks who has no visa, and what follows in its line does not refuse them: "No visa? We'll get you one". */
export function isAskedWithHelp({ tokens, clause }: Context): boolean {
  if (normAt(tokens, clause.to - 1) !== '?' || !isOfNeed(tokens, clause.from, clause.to))
    return false
  if ((tokens[clause.to]?.newlines ?? 1) > 0) return false
  let to = clause.to + 1
  while (to < tokens.length && to - clause.to < SENTENCE && !beginsSentence(tokens, to)) to++
  const answer = tokens.slice(clause.to, to)
  return !isDenied(tokens, clause.to, to) && answer.some(({ norm }) => HELPERS.has(norm))
}
const HELPERS = wordSet(lexicon.helpers)

export const visaOffers: readonly (readonly [phrase: string, where: 'even legal', read: Read])[] = [
  [`${WE} ..2 ${CARE} ..4 ${PAPERS}`, 'even legal', arranged],
  [`help|helps|helping|support|assist ..2 with ..5 ${PAPERS}`, 'even legal', arranged],
  [`${WE} ..2 ${CARE}`, 'even legal', answered],
  ['leave it|that|this|all_that to us|us_to', 'even legal', answered],
  ["we've|we_have got you|that|it covered|sorted", 'even legal', answered],
  [`${PAPERS} ..5 is|are|get|gets ..1 ${alternation(lexicon.onEmployer)}`, 'even legal', paid],
  [`will|can|gladly|happily|to ..1 ${CARE} your ..4 ${PAPERS}`, 'even legal', promised],
  [`your ..3 ${PAPERS} is something|nothing|a_thing ..1 we`, 'even legal', paid],
  [`${PAPERS} ..8 :|–|— ..1 paid|covered|sorted|on_us|taken_care_of`, 'even legal', paid],
  ['just say|ask|shout|tell_us so?', 'even legal', answered],
  [
    `we|we'd|we'll|we_will|we_can|we_would gladly|happily|also|too? sponsor`,
    'even legal',
    sponsors,
  ],
  ['happy|glad|willing|able|open|ready|prepared to sponsor', 'even legal', sponsors],
]
