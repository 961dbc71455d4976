import * as z from 'zod'
import { flagShape, monthShape, orNull, positiveShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import { SCHEDULES, type AvailabilityRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<AvailabilityRequirement> => ({
  weeks: orNull(positiveShape()),
  hoursPerWeek: orNull(positiveShape()),
  start: orNull(monthShape()),
  end: orNull(monthShape()),
  term: orNull(z.string()),
  schedule: orNull(z.enum(SCHEDULES)),
  immediately: flagShape(),
})
