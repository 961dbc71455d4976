import * as z from 'zod'
import { flagShape, monthShape, orNull, positiveShape } from '../../core/shapes.ts'

/** Hours that no calendar date says, above all duty outside the working day. */
const schedule = () =>
  z.enum([
    'on call',
    'evenings or weekends',
    'shifts',
    'outside working hours',
    'overtime',
    'flexible hours',
    'full time',
    'all year',
    'regular attendance',
    'working hours',
  ])

export const shape = () => ({
  weeks: orNull(positiveShape()),
  hoursPerWeek: orNull(positiveShape()),
  /** `YYYY-MM`, as `end`. */
  start: orNull(monthShape()),
  end: orNull(monthShape()),
  /** "summer 2025"; "summer" where the year is not said; "school year" for work beside the studies. */
  term: orNull(z.string()),
  schedule: orNull(schedule()),
  /** The job is to be begun at once. */
  immediately: flagShape(),
})
