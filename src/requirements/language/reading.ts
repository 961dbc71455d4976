import type { KindReading } from '../kind.ts'
import type { LanguageRequirement } from './index.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<LanguageRequirement> = {
  shape,
  rules,
  claims: true,
}
