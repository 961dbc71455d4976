import { holdsAny, holdsWord } from '../matcher/words.ts'
import { countryOf } from '../vocabulary/countries.ts'
import * as lexicon from './lexicon.ts'

/** Words between bars, of which one must stand in a name, by itself or (with a star) as a beginning; `anyCase`: in capitals or small letters. */
interface Hint {
  readonly words: string
  readonly country: string
  readonly anyCase?: boolean
}

const HINTS: readonly Hint[] = lexicon.institutions

/** German words that universities of Austria and Switzerland bear too: the town decides first. */
const OF_GERMAN = ['universit', 'hochschule']
const GERMAN = /\buniversit(?:ä|ae?)t\b|hochschule\b/i

const isHinted = (name: string, { words, anyCase = false }: Hint): boolean =>
  anyCase
    ? holdsWord(name.toLowerCase(), words.toLowerCase().split(' | '))
    : holdsWord(name, words.split(' | '))

/** The country of a university by its name ("TU Delft", "Politecnico di Milano", "University of Copenhagen"); null where the name does not tell. */
export function countryOfInstitution(name: string): string | null {
  const first = HINTS.find((hint) => isHinted(name, hint))
  return (
    first?.country ??
    countryOf(name) ??
    (holdsAny(name, OF_GERMAN) && GERMAN.test(name) ? 'DE' : null)
  )
}

/** Whether a text names a school or a university. */
export const isSchool = (text: string): boolean =>
  holdsWord(text.toLowerCase(), lexicon.namesOfSchools) || countryOfInstitution(text) !== null
