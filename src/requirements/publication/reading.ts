import type { KindReading } from '../kind.ts'
import type { PublicationRequirement } from './index.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<PublicationRequirement> = {
  shape,
  rules,
  claims: true,
}
