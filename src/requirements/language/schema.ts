import * as z from 'zod'
import { CEFR_LEVELS } from '../../core/profile.ts'
import { flag, orNull, texts } from '../../core/shapes.ts'
import type { FieldSchemas } from '../kind.ts'
import type { LanguageRequirement } from './requirement.ts'

export const shape = (): FieldSchemas<LanguageRequirement> => ({
  languages: texts(),
  any: flag(),
  level: orNull(z.enum(CEFR_LEVELS)),
  test: z.string().exactOptional(),
})
