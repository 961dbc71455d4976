import { startsUpper } from '../../matcher/chars.ts'
import { memoize, newSlot } from '../../matcher/word-table.ts'
import { tokenize, type WrittenToken } from '../../matcher/tokenizer.ts'
import { nationality } from '../../vocabulary/countries.ts'
import { own } from '../../core/own.ts'
import * as lexicon from './lexicon.ts'

const PEOPLES: Readonly<Record<string, string>> = lexicon.peoples

const slot = newSlot()

/** The country of a people, as a code: "Singaporeans", "Danes"; null where the word names none. */
export function peopleOf(token: WrittenToken | undefined): string | null {
  if (!token || token.kind !== 'word') return null
  const { word } = token
  const known = word.memoized[slot] as string | null | undefined
  if (known !== undefined) return known
  return memoize(word.memoized, slot, startsUpper(word.text) ? named(word.text) : null)
}

/** Of most peoples the name is the adjective with an s. */
function named(written: string): string | null {
  const known = own(PEOPLES, written.toLowerCase())
  if (known !== undefined) return known
  if (!/\p{Ll}s$/u.test(written)) return null
  const tokens = tokenize(written.slice(0, -1))
  const [code = null] = nationality.eat(tokens, 0, tokens.length)?.value ?? []
  return code
}
