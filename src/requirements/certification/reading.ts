import type { KindReading } from '../kind.ts'
import type { CertificationRequirement } from './index.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<CertificationRequirement> = {
  shape,
  rules,
  claims: true,
}
