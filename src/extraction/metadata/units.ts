import { keyByWord } from '../../core/records.ts'
import type { Pay } from '../../core/posting.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'

type Unit = Pay['unit']

const UNIT_OF = keyByWord(lexicon.payUnits)

/** The unit that a word names: "hr", "annum", "mo"; undefined where it names none. */
export const unitNamed = (norm: string): Unit | undefined => UNIT_OF.get(norm)

/** A word that names a unit of pay; value is the unit. */
export const unit: PhraseClass<Unit> = {
  starts: ({ norm }) => UNIT_OF.has(norm),
  eat(tokens, at) {
    const value = unitNamed(tokens[at]?.norm ?? '')
    return value === undefined ? null : { to: at + 1, value }
  },
}

const PER = new Set(['/', 'per', 'a', 'an'])

/** The token behind "/hr", "per hour" or "a year" that begins at token `at`; `at` itself where none does. */
export function behindUnit(tokens: readonly Token[], at: number): number {
  const named = PER.has(tokens[at]?.norm ?? '') ? at + 1 : at
  const token = tokens[named]
  return named > at && token?.newlines === 0 && UNIT_OF.has(token.norm) ? named + 1 : at
}
