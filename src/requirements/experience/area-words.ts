import { alternation } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import type { Listed } from '../shared/listed-names.ts'

/** Industries and domains in which one can have worked, between bars. Several words stand with spaces, hyphens too are spaces; no name of a tool. */
export const INDUSTRIES: readonly Listed[] = Object.values(lexicon.industries).map((names) => ({
  names: names.replaceAll(' | ', '|'),
}))

/** Nouns of a place to have worked in: "in a fast-paced environment", "at an early-stage start-up". */
export const SETTINGS = alternation(lexicon.settings)

/** Work that is experience by itself, by the word before "experience". */
export const WORK_OF = alternation(lexicon.workOf)

/** What is led or grown by people who lead people. */
export const PEOPLE = alternation(lexicon.peopleLed)
