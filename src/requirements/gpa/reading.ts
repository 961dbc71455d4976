import type { KindReading } from '../kind.ts'
import type { GpaRequirement } from './index.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<GpaRequirement> = {
  shape,
  rules,
}
