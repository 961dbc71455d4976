import * as z from 'zod'
import { flagShape, monthShape, orNull, type Fields } from '../../core/shapes.ts'

const classStanding = () => ({
  name: z.string(),
  min: orNull(z.number()),
  max: orNull(z.number()),
  /** Students of a higher degree fit as well ("junior or above", "seniors and graduate students"). */
  orHigher: flagShape(),
})

/** Where in the degree the candidate stands: graduation lies `min` to `max` months after the day the job starts. Null: no bound. */
export interface ClassStanding extends Fields<typeof classStanding> {}

const standing = (): z.ZodType<ClassStanding> => z.strictObject(classStanding())

export const shape = () => ({
  /** `YYYY-MM`, as `latest`. */
  earliest: orNull(monthShape()),
  latest: orNull(monthShape()),
  /** Must go back to the degree programme after the job. */
  returning: orNull(z.boolean()),
  /** "rising senior", "penultimate year": a class year instead of a date. */
  standing: orNull(standing()),
})
