/** "62" or "62 to 78"; one decimal where there is one. */
export const range = (low: number, high: number): string =>
  low === high ? String(low) : `${low} to ${high}`
