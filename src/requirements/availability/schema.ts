import * as z from 'zod'
import { flag, month, orNull, positive } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import { SCHEDULES, type AvailabilityRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<AvailabilityRequirement> => ({
  weeks: orNull(positive()),
  hoursPerWeek: orNull(positive()),
  start: orNull(month()),
  end: orNull(month()),
  term: orNull(z.string()),
  schedule: orNull(z.enum(SCHEDULES)),
  immediately: flag(),
})
