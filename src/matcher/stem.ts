import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Longer words are no English words. */
const LONGEST = 60

/** The stem of a plain English word ("monitoring" → "monitor"). Never for a term of the vocabulary: it turns "AWS" into "aw". */
export const stem = (word: string): string => (word.length > LONGEST ? word : porter.stem(word))
