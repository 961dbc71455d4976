import type { KindExtraction } from '../kind.ts'
import type { LanguageRequirement } from './requirement.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<LanguageRequirement> = {
  rules,
  claims: true,
  byEither: true,
}
