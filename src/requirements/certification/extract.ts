import type { KindExtraction } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<CertificationRequirement> = {
  rules,
  claims: true,
  byEither: true,
}
