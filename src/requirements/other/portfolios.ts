import type { Match } from '../../matcher/pattern.ts'
import { normAt } from '../../matcher/tokenizer.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import type { Context } from '../kind.ts'
import type { Refusal } from '../refusal.ts'
import * as lexicon from './lexicon.ts'

/*
 * Whose portfolio a clause speaks of: the candidate shows one of their work; that of the employer, of a client or of investments is looked after, or told of.
 */

/** Phrases of a portfolio whose words say what it holds or what it is to be. */
export const PORTFOLIO_OF_WORK: readonly string[] = [
  `portfolio ${alternation(lexicon.portfolioShows)} ..6 ${alternation(lexicon.portfolioWorks)}`,
  `${alternation(lexicon.portfolioSorts)} portfolio`,
  `github|gitlab ${alternation(lexicon.profileNouns)}`,
  `${alternation(lexicon.portfolioPraise)} a|an|the|your? portfolio`,
  'public project|projects|repo|repository',
  'portfolio is|: ..1 required|mandatory|must|needed',
  'no portfolio ,|– no interview|reply|application|call|job|chance',
  'nobody|no_one|none ..4 without a|an|your? ..1 portfolio|showreel|reel',
  `portfolio required|of|with|showing ..6 ${alternation(lexicon.portfolioPieces)}`,
]

/** Phrases of one that is to be shown, whatever it holds: see `namesNoneShown`. */
export const PORTFOLIO_SHOWN: readonly string[] = [
  `${alternation(lexicon.shownWith)} ..4 ${alternation(lexicon.portfolios)}`,
  `a|your|an ..1 ${alternation(lexicon.portfolios)}`,
  alternation(lexicon.portfolios),
]

const PORTFOLIOS = wordSet(lexicon.portfolios)
const OTHER_OWNERS = wordSet(lexicon.otherOwners)
const CARES_FOR = wordSet(lexicon.caresForPortfolio)
const BEHIND = wordSet(lexicon.behindPortfolio)

/** Words before a portfolio in which its owner, or what is done with it, is told. */
const BEFORE = 5

/** "Proud of our portfolio", "managing a portfolio": not one of the candidate's own work. */
export function ofOtherPortfolio(match: Match, { tokens, clause }: Context): Refusal | null {
  const at = portfolioAt(match, tokens)
  const before = tokens.slice(Math.max(clause.from, at - BEFORE), at)
  if (before.some(({ norm }) => OTHER_OWNERS.has(norm))) return 'others'
  return before.some(({ norm }) => CARES_FOR.has(norm)) ? 'meaning' : null
}

/** "Portfolio analysis", and what is no portfolio that opens a demand or is shown: further on in a clause the word alone says too little. */
export function namesNoneShown(match: Match, context: Context): Refusal | null {
  const { tokens, clause } = context
  const ofOthers = ofOtherPortfolio(match, context)
  if (ofOthers) return ofOthers
  const at = portfolioAt(match, tokens)
  const isShown = match.from < at && normAt(tokens, match.from) !== 'a'
  if (!isShown && match.from !== clause.from && normAt(tokens, match.from - 1) !== ':')
    return 'vague'
  const next = tokens[at + 1]
  // "a portfolio of bonds" is another thing, a showreel of anything is not
  const isReel = next?.norm === 'of' && normAt(tokens, at) !== 'portfolio'
  const isWhole =
    at + 1 >= clause.to || isReel || next?.kind === 'sign' || BEHIND.has(next?.norm ?? '')
  return isWhole ? null : 'meaning'
}

function portfolioAt({ from, to }: Match, tokens: Context['tokens']): number {
  for (let at = to - 1; at > from; at--) if (PORTFOLIOS.has(normAt(tokens, at))) return at
  return from
}
