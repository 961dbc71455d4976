import type { Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'

/** Whether a word in small letters is a name of the vocabulary. */
export type IsName = (norm: string) => boolean

const SEPARATORS = wordSet(', / | & + and or')
const HEADS = wordSet(lexicon.shortHeads)

/** Letters of an abbreviation at most. */
const SHORT = 5

/** "BGP, OSPF, MPLS", "CKA / CKAD": names and abbreviations with signs between them, which head nothing though they are in capitals. */
export function isListOfNames(
  tokens: readonly Token[],
  from: number,
  to: number,
  isName: IsName,
): boolean {
  const words = tokens.slice(from, to).filter(({ norm }) => !SEPARATORS.has(norm))
  if (words.length < 2 || words.length === to - from) return false
  return words.every(
    ({ kind, norm }) =>
      kind !== 'sign' && !HEADS.has(norm) && (isName(norm) || norm.length <= SHORT),
  )
}
