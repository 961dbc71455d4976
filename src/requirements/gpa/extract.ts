import type { KindExtraction } from '../kind.ts'
import type { GpaRequirement } from './requirement.ts'
import { rules } from './rules.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<GpaRequirement> = {
  shape,
  rules,
  byEither: true,
}
