import * as z from 'zod'

export const shape = () => ({
  /** Soft skills and attitudes in the posting's own words. */
  names: z.array(z.string()).min(1),
})
