import { flatMap, map } from '../core/lists.ts'
import { alternation, formsIn } from '../matcher/words.ts'
import * as lexicon from './lexicon/driving-licences.ts'

/** "driver's license", as a phrase of a pattern. */
export const LICENCE_PHRASE = `${alternation(lexicon.drivers)} ${alternation(lexicon.papers)}`

/** Names of a driving licence, in small letters. */
export const LICENCE_NAMES: readonly string[] = [
  ...flatMap(lexicon.drivers.split(' '), (driver) =>
    map(lexicon.papers.split(' '), (paper) => `${driver} ${paper}`),
  ),
  ...lexicon.foreignNames,
]

/** The same as alternatives of a regular expression, whichever apostrophe is written. */
export const licenceForms = (): string => formsIn(LICENCE_NAMES).replaceAll("'", "['’]")

/** A driving licence is named. */
export const NAMES_LICENCE = new RegExp(`(?<!\\p{L})(?:${licenceForms()})`, 'iu')
