/* Demands of the examples, with what most of them leave unsaid. */

export const yearsDemand = (
  minYears: number | null,
  area: string | null = null,
  maxYears: number | null = null,
) => ({ minYears, maxYears, area })
