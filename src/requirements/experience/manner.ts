import type { Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

const MANNERS = wordSet(lexicon.manners)

/** Whether words behind "experience" tell how somebody works with others, which is a competency: "translating findings", "working autonomously". */
export const isManner = ([first, second]: readonly Token[]): boolean => {
  const word = (first?.norm === 'working' ? second?.norm : first?.norm) ?? ''
  return MANNERS.has(word) || word.endsWith('ly')
}
