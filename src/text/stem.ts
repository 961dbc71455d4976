import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** The stem of a plain English word ("monitoring" → "monitor"). Never for a term of the vocabulary: it turns "AWS" into "aw". */
export const stem = (word: string): string => porter.stem(word)

/** Below this similarity a suggestion confuses more than it helps: "langauges" and "languages" have 0.98, "colour" and "country" 0.80. */
const ALIKE = 0.82

/** Longer words are no typing errors of ours, and the comparison is quadratic. */
const LONGEST = 60

/** How alike two words are, 0 to 1 (Jaro–Winkler); upper and lower case count as one. */
export const similarity = (a: string, b: string): number =>
  a.length > LONGEST || b.length > LONGEST ? 0 : jaroWinkler(a.toLowerCase(), b.toLowerCase())

/** The candidate most like `written`, the first of equals; null where none is near. */
export function nearest(
  written: string,
  candidates: Iterable<string>,
  atLeast: number = ALIKE,
): string | null {
  let best: string | null = null
  let most = atLeast
  for (const candidate of candidates) {
    const alike = similarity(written, candidate)
    if (alike > most || (best === null && alike >= most)) {
      best = candidate
      most = alike
    }
  }
  return best
}
