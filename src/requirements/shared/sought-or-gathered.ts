/** So many words are sought in a text of names before it pays to gather them in a table: a posting by itself asks of fewer. */
const OFTEN = 1000

/** What is known of a word: the first words are sought, and when many were asked of, one is made that knows all. Both give the same. */
export function soughtOrGathered<V>(
  seek: (word: string) => V,
  gather: () => (word: string) => V,
): (word: string) => V {
  let asked = 0
  let known: ((word: string) => V) | null = null
  return (word) => (++asked > OFTEN ? (known ??= gather())(word) : seek(word))
}
