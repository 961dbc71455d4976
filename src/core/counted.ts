/** "1 posting", "3 copies": a number with what it counts. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
