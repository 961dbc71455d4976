import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Words by which a sentence speaks of the employer and asks nothing. */
export const OF_EMPLOYER = wordSet(lexicon.speaksOfEmployer)

/** Whether the token at an index is the employer's name: a product of the vocabulary may be the employer ("Snowflake", "Databricks"). */
export type IsEmployer = (at: number) => boolean

export function employerIn(tokens: readonly Token[], organization: string | null): IsEmployer {
  const name = organization?.split(/[\s,]+/)[0] ?? ''
  if (name.length < 3) return () => false
  const forms = new Set([name, `${name}'s`, `${name}’s`])
  // readers ask of every word, again and again, and few texts name their employer often
  const places = new Set(tokens.flatMap(({ text }, at) => (forms.has(text) ? [at] : [])))
  return places.size === 0 ? () => false : (at) => places.has(at)
}
