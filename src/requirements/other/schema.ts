import * as z from 'zod'

export const shape = () => ({
  /** What is asked, in our words: "open-source contributions". */
  note: z.string(),
})
