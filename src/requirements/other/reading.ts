import type { KindReading } from '../kind.ts'
import type { OtherRequirement } from './index.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<OtherRequirement> = {
  shape,
  rules,
  claims: true,
}
