import type { KindExtraction } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'
import { rules } from './rules.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<CertificationRequirement> = {
  shape,
  rules,
  claims: true,
  byEither: true,
}
