import * as lexicon from './lexicon.ts'
import { wordSet } from '../matcher/words.ts'

/** Human languages that people list, in English and in their own name. None of them is a programming language too. */
const NAMES = wordSet(lexicon.spokenLanguages)

/** Whether a name under `languages` is one that people speak ("English", "Mandarin Chinese"). */
export const isSpokenLanguage = (name: string): boolean => {
  const words = name.toLowerCase().split(/[\s-]+/)
  return (
    words.length < 4 &&
    NAMES.has(words.at(-1) ?? '') &&
    words
      .slice(0, -1)
      .every(
        (word) =>
          NAMES.has(word) ||
          [
            'american',
            'british',
            'brazilian',
            'simplified',
            'traditional',
            'standard',
            'swiss',
          ].includes(word),
      )
  )
}
