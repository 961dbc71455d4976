import { keyByWord } from '../../core/records.ts'
import { CEFR_LEVELS, type Cefr } from '../../core/profile.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/**
 * Words for a level on the scale of the Common European Framework, as recruiters use them: "fluent" is C1, the working languages of a business B2, plain
 * "good" B1. The grades of professional profiles (ILR) are mapped alike.
 */
export const LANGUAGE_LEVEL_WORDS: ReadonlyMap<string, Cefr> = keyByWord(lexicon.wordsOfLevel)

/** Whether a word, in small letters, is a grade of that scale: "c1". */
export const isCefrGrade = (norm: string): boolean => /^[abc][12]$/.test(norm)

export const GRADES = wordSet(lexicon.grades)

/** Steps from `have` up to `want`; 0 or less where `have` is enough. */
export const stepsShort = (have: Cefr, want: Cefr): number =>
  CEFR_LEVELS.indexOf(want) - CEFR_LEVELS.indexOf(have)
