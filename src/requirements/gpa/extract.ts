import type { KindExtraction } from '../kind.ts'
import type { GpaRequirement } from './requirement.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<GpaRequirement> = {
  rules,
  byEither: true,
}
