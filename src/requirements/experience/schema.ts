import * as z from 'zod'
import { DEGREE_LEVELS } from '../../core/profile.ts'
import { orNull, positiveShape, type Fields } from '../../core/shapes.ts'

const degreeYears = () => ({
  level: orNull(z.enum(DEGREE_LEVELS)),
  minYears: positiveShape(),
})

/** The years asked of whoever has a degree of this level and none above it that is named; level null of people without one. */
export interface YearsByDegree extends Fields<typeof degreeYears> {}

const yearsByDegree = (): z.ZodType<YearsByDegree> => z.strictObject(degreeYears())

export const shape = () => ({
  /** Null where experience is asked without a number of years; 0 where none is needed. */
  minYears: orNull(positiveShape()),
  maxYears: orNull(positiveShape()),
  /** The field, role or setting, in the posting's words; null where any experience counts. */
  area: orNull(z.string()),
  /** Where the years depend on the degree, the lowest degree first; `minYears` are then the fewest that the posting counts. */
  byDegree: z.array(yearsByDegree()).exactOptional(),
})
