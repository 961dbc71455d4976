import * as z from 'zod'
import { CEFR_LEVELS } from '../../core/profile.ts'
import { flagShape, orNull, textsShape } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { LanguageRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<LanguageRequirement> => ({
  languages: textsShape(),
  any: flagShape(),
  level: orNull(z.enum(CEFR_LEVELS)),
  test: z.string().exactOptional(),
})
