import { noDeeds } from '../vocabulary/lexicon/sentences.ts'
import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokenizer.ts'
import { wordSet } from './words.ts'

/** Letters of a word that ends as a participle does, at least: "need" and "speed" are none. */
const SHORTEST = 6

const NO_DEEDS = wordSet(noDeeds)

const isParticiple = ({ kind, norm }: Pick<Token, 'kind' | 'norm'>): boolean =>
  kind === 'word' && norm.length >= SHORTEST && norm.endsWith('ed') && !NO_DEEDS.has(norm)

/** What was done, by a word that ends as most such words do: "migrated". Gives the word in small letters. */
export const participle: PhraseClass<string> = {
  starts: isParticiple,
  eat: (tokens, at) => ({ to: at + 1, value: tokens[at]?.norm ?? '' }),
}
