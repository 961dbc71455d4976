import { stemsOfIze } from './lexicon/spelling.ts'
import { alternation } from '../matcher/words.ts'
/**
 * Endings in which British and American spelling differ, the British one first. Verbs in "-ise" are told by their stems, as "revise",
 * "supervise" and "enterprise" are spelt so everywhere.
 * Each with letters that it holds: most expressions need not be compiled.
 * Source: Oxford Style Guide, "-ize, -ise" and "American and British English".
 */
const ENDINGS: readonly (readonly [holds: string, ending: RegExp, other: string])[] = [
  ['isation', /is(ations?)$/, 'iz$1'],
  ['is', new RegExp(`(${alternation(stemsOfIze)})is(e|es|ed|ing|er|ers)$`), '$1iz$2'],
  ['ys', /(anal|paral|catal)ys(e|ed|ing|er|ers)$/, '$1yz$2'],
  ['ell', /(mod|lab|canc|chann|tunn|trav|sign)ell(ed|ing|er|ers)$/, '$1el$2'],
  ['our', /(behavi|col|fav|neighb|harb|lab|vap)our(s|ed|ing|al)?$/, '$1or$2'],
  ['ogue', /(catal|dial|anal)ogue(s?)$/, '$1og$2'],
  ['centre', /^((?:data|epi)?)centre(s?)$/, '$1center$2'],
  ['ence', /^(def|off|lic)ence(s?)$/, '$1ense$2'],
  ['programme', /^programme(s?)$/, 'program$1'],
]

/** What a British spelling ends with at the least; other words are left alone at once. */
const MAYBE = /is(?:e|ing|ation)|ys(?:e|ing)|ell|our|ogue|entre|ence|amme/

/** A word in small letters in American spelling, under which names are kept and looked up; other words as they stand. */
export function american(word: string): string {
  if (!MAYBE.test(word)) return word
  for (const [holds, ending, other] of ENDINGS)
    if (word.includes(holds) && ending.test(word)) return word.replace(ending, other)
  return word
}
