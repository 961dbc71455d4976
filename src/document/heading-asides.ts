import { phraseEndAt, phraseIndex } from '../matcher/pattern-index.ts'
import { alternation, wordSet } from '../matcher/words.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'
import { isCapital } from './heading-dress.ts'
import { preferred, type Section } from './heading-phrases.ts'
import { type HeadingWeight, weighedHeading } from './heading-weights.ts'
import { knownHeading } from './known-heading.ts'
import type { Segment } from './segments.ts'

const WAIVABLE = alternation(lexicon.waivable)

/** What may stand behind a heading and says that it asks for nothing: ", not essential", "but no must", "(none of them a must)". */
const WAIVERS = phraseIndex([
  `,|(|-|–|—|:? but|though|although|yet|and|if|while|albeit? is|are|it_is|they_are|these_are|this_is|it's|they're? certainly|definitely? not|never|no|non|by_no_means|in_no_way|isn't|aren't a|an|strictly|absolutely|always|really? ${WAIVABLE} )?`,
  `,|(|-|–|—|:? but|though|although|yet|and? none|nothing|not_one of_them|of_these|here? is|are|a|an|that_is? a|an|strictly? ${WAIVABLE} )?`,
])

/** The end of a waiver behind a heading that ends before `to`; `to` where none stands there. */
export const waiverBehind = (tokens: readonly Token[], to: number, limit: number): number =>
  phraseEndAt(WAIVERS, tokens, to, limit)

const waivesAll = (tokens: readonly Token[], from: number, to: number): boolean =>
  waiverBehind(tokens, from, to) === to

const SIGNS = ', ( ) - – — ;'
const PARTS = wordSet(SIGNS)
const TURNS = wordSet(lexicon.turnsHeading)
/** Signs and words at which a heading may end and an aside begin. */
const CUTS = wordSet(`${SIGNS} ${lexicon.turnsHeading} not no never`)

/** Words of an aside at most. */
const LONGEST_ASIDE = 7

/** "one at least", "in no particular order": words that name nothing. */
function isIdle(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_ASIDE) return false
  return tokens.slice(from, to).every(({ norm }) => PARTS.has(norm) || IDLE.has(norm))
}

const IDLE = wordSet(lexicon.idleAsides)

/** "but we will notice": words behind a turn that name nothing, as no name begins with a small letter. */
const isTurn = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_ASIDE &&
  tokens.slice(from, to).every((t) => !isCapital(t) && (t.kind === 'word' || PARTS.has(t.text)))

/** What a heading opens by what stands behind it; null where that weighs nothing. */
function turned(tokens: readonly Token[], head: Section, cut: number, to: number): Section | null {
  const isWish = head.role === 'requirement' && head.importance === 'preferred'
  const turns = TURNS.has(normAt(tokens, cut)) || TURNS.has(normAt(tokens, cut + 1))
  const isNameless = isTurn(tokens, cut, to)
  if ((head.denied || isWish) && turns && isNameless) return preferred
  if (head.denied) return isNameless ? head : null
  if (head.role !== 'requirement') return null
  return waivesAll(tokens, cut, to) || (isWish && isIdle(tokens, cut, to)) ? preferred : null
}

/** The section of a heading that goes on behind what it heads: "Desirable, not essential", "Not needed, but welcome", "Preferred, one at least", "Skills (optional)"; null where it is none. `weight` is what brackets at its end say. */
export function headingWithAside(
  tokens: readonly Token[],
  s: Segment,
  from: number,
  to: number,
  { marked, weight }: { readonly marked: boolean; readonly weight: HeadingWeight | null },
): Section | null {
  const weighed = weighedHeading(tokens, s, from, to, weight)
  if (weighed || (s.bullet && !marked)) return weighed
  for (let cut = from + 1; cut < to - 1; cut++) {
    if (!CUTS.has(normAt(tokens, cut))) continue
    const head = knownHeading(tokens, s, from, cut, marked)
    const section = head && turned(tokens, head, cut, to)
    if (section) return section
  }
  return null
}

const AMONG_DEMANDS = wordSet(lexicon.wishesAmongDemands)
const BEFORE_WISH = wordSet(lexicon.beforeWish)

/** The end of a word that heads wishes where demands stand before it: "Useful", "Also welcome"; `from` where there is none. */
export function wishAmongDemands(tokens: readonly Token[], from: number): number {
  const at = BEFORE_WISH.has(normAt(tokens, from)) ? from + 1 : from
  return AMONG_DEMANDS.has(normAt(tokens, at)) ? at + 1 : from
}

/** Whether tokens `from` to `to` are such a word, and what waives at most: "Helpful though not critical". */
export function areWishAmongDemands(tokens: readonly Token[], from: number, to: number): boolean {
  const end = wishAmongDemands(tokens, from)
  return (
    end > from &&
    isCapital(tokens[from]) &&
    (end === to || waivesAll(tokens, end, to) || isIdle(tokens, end, to))
  )
}
