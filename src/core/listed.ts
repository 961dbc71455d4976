/** "Go", "Go and Python", "Go, Python and SQL": words as a sentence lists them. Empty where there are none. */
export const listed = (words: readonly string[], joint: 'or' | 'and' = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
