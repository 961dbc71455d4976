import * as z from 'zod'
import { WORKPLACES } from '../../core/posting.ts'
import { flagShape, orNull, positiveShape, textsShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<LocationRequirement> => ({
  workplace: orNull(z.enum(WORKPLACES)),
  otherWorkplaces: z.array(z.enum(WORKPLACES)).exactOptional(),
  places: textsShape(),
  excluded: z.array(z.string()).exactOptional(),
  daysPerWeek: orNull(positiveShape().max(7)),
  relocate: orNull(z.boolean()),
  travelPercent: orNull(positiveShape().max(100)),
  travel: flagShape(),
  timeZone: orNull(z.string()),
})
