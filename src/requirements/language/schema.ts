import * as z from 'zod'
import { flag, orNull, texts } from '../../core/shapes.ts'
import type { Shape } from '../kind.ts'
import type { LanguageRequirement } from './requirement.ts'

export const shape = (): Shape<LanguageRequirement> => ({
  languages: texts(),
  any: flag(),
  level: orNull(z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])),
  test: z.string().exactOptional(),
})
