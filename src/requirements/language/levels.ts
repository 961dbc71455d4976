import type { Cefr } from '../../core/profile.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** Levels in order, from knowing a few phrases to the mother tongue. */
export const ORDER: readonly Cefr[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']

const words = (level: Cefr, written: string): readonly (readonly [string, Cefr])[] =>
  written.split(' ').map((w) => [w, level] as const)

/**
 * Words for a level on the scale of the Common European Framework, as recruiters use them: "fluent" is C1, the working languages of a business B2, plain
 * "good" B1. The grades of professional profiles (ILR) are mapped alike.
 */
export const LEVEL_WORDS: ReadonlyMap<string, Cefr> = new Map([
  ...words('native', 'native mother madrelingua muttersprache'),
  ...words('C2', 'bilingual near-native c2 mastery'),
  ...words(
    'C1',
    'fluent fluency fluently fluente fluido fliessend fließend fließende courant couramment vloeiend verhandlungssicher excellent excellente perfect impeccable advanced superior c1 ottima uitstekende outstanding exceptional',
  ),
  ...words(
    'B2',
    'professional business proficient proficiency strong upper b2 confident solid sehr',
  ),
  ...words(
    'B1',
    'good great decent working conversational intermediate b1 competent buona gute bonne goede',
  ),
  ...words('A2', 'basic elementary limited a2 base'),
  ...words('A1', 'beginner a1'),
])

export const GRADES = wordSet(lexicon.grades)

/** Steps from `have` up to `want`; 0 or less where `have` is enough. */
export const stepsShort = (have: Cefr, want: Cefr): number =>
  ORDER.indexOf(want) - ORDER.indexOf(have)
