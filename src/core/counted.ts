/** "1 posting", "3 postings": a number with what it counts, for words whose plural ends with an s. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`
