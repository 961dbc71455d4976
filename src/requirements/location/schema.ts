import * as z from 'zod'
import { WORKPLACES } from '../../core/posting.ts'
import { flag, orNull, positive, texts } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<LocationRequirement> => ({
  workplace: orNull(z.enum(WORKPLACES)),
  otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
  places: texts(),
  excluded: z.array(z.string()).exactOptional(),
  daysPerWeek: orNull(positive().max(7)),
  relocate: orNull(z.boolean()),
  travelPercent: orNull(positive().max(100)),
  travel: flag(),
  timeZone: orNull(z.string()),
})
