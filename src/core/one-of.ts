/** Whether a word is one of a list whose words are a type of their own. */
export const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  words.some((one) => one === word)
