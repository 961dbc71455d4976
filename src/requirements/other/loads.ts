import { keyByWord } from '../../core/records.ts'
import { amount, type Amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, type WrittenToken } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'

/** How much is to be lifted, in the unit that the posting gives. */
export interface Load {
  readonly most: number
  readonly unit: 'pounds' | 'kg' | 'stone'
}

const UNIT_OF = keyByWord<Load['unit']>({
  pounds: lexicon.poundWords,
  kg: lexicon.kilogramWords,
  stone: lexicon.stoneWords,
})

/** "25kg", "50lbs": the number and its unit as one word; null where a word is none. */
function glued({ norm }: WrittenToken): Load | null {
  const [, number, unit] = /^(\d{1,3})([a-z]+)$/.exec(norm) ?? []
  const named = UNIT_OF.get(unit ?? '')
  return named ? { most: Number(number), unit: named } : null
}

/** A weight with its unit: "40 pounds", "twenty-five (25) lbs", "10-15kg", "2 stone". */
export const load: PhraseClass<Load> = {
  starts: (token) => amount.starts(token) || glued(token) !== null,
  eat(tokens, at, limit) {
    const first = tokens[at]
    const alone = first ? glued(first) : null
    if (alone) return { to: at + 1, value: alone }
    const number = amount.eat(tokens, at, limit)
    if (!number) return null
    const to = tokens[number.to]?.text === ')' ? number.to + 1 : number.to
    const next = to < limit ? tokens[to] : undefined
    const ends = next?.hyphen ? glued(next) : null
    if (ends) return { to: to + 1, value: ends }
    const unit = to < limit ? UNIT_OF.get(normAt(tokens, to)) : undefined
    return unit ? { to: to + 1, value: { most: mostOf(number.value), unit } } : null
  },
}

const mostOf = ({ min, max }: Amount): number => max ?? min
