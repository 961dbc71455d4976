import type { KindExtraction } from '../kind.ts'
import type { LanguageRequirement } from './requirement.ts'
import { rules } from './rules.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<LanguageRequirement> = {
  shape,
  rules,
  claims: true,
  byEither: true,
}
