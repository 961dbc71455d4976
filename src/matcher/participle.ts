import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokenizer.ts'
import { wordSet } from './words.ts'

/** Letters of a word that ends as a participle does, at least: "need" and "speed" are none. */
const SHORTEST = 6

/** Words that end so and tell how somebody or something is, not what was done. */
const ADJECTIVES = wordSet(
  'interested experienced advanced skilled motivated qualified dedicated committed related required limited detailed varied unlimited succeed proceed exceed undergrad talented gifted licensed certified needed excited educated prepared',
)

const isParticiple = ({ kind, norm }: Pick<Token, 'kind' | 'norm'>): boolean =>
  kind === 'word' && norm.length >= SHORTEST && norm.endsWith('ed') && !ADJECTIVES.has(norm)

/** What was done, by a word that ends as most such words do: "migrated". Gives the word in small letters. */
export const participle: PhraseClass<string> = {
  starts: isParticiple,
  eat: (tokens, at) => ({ to: at + 1, value: tokens[at]?.norm ?? '' }),
}
