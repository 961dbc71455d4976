import { itemAt } from '../../core/item-at.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import type { ForeignRules } from './rules.ts'

/** Shorter words are articles and the like. */
const SHORT = 4

/** Whether a stretch holds no word that could name anything but those for which `isKnown` holds: small words, words of demands, words beside years. */
export function onlyWordsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { set }: ForeignRules,
  isKnown: (at: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const { kind, norm } = itemAt(tokens, at)
    if (kind !== 'word' || norm.length < SHORT || isKnown(at)) continue
    if (!set.asides.has(norm) && !set.demands.has(norm) && !set.experience.has(norm)) return false
  }
  return true
}

/** Whether a token names experience: a noun of it, one that ends so ("Vertriebserfahrung"), or a verb of working. */
export const isOfExperience = ({ norm }: Token, { set, experienceEnds }: ForeignRules): boolean =>
  set.experience.has(norm) ||
  set.works.has(norm) ||
  experienceEnds.some((end) => norm.endsWith(end))
