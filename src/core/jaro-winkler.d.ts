/** natural ships no types; this file of it is used here (its index reads files and prints). */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const similarity: (a: string, b: string, options?: { readonly ignoreCase?: boolean }) => number
  export default similarity
}
