/** natural ships no types; only these two files of it are used (its index reads files and prints). */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const similarity: (a: string, b: string, options?: { readonly ignoreCase?: boolean }) => number
  export default similarity
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { readonly stem: (word: string) => string }
  export default stemmer
}
