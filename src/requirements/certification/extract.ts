import type { KindExtraction } from '../kind.ts'
import type { CertificationRequirement } from './requirement.ts'
import { credentials } from './credentials.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<CertificationRequirement> = {
  rules,
  reader: credentials,
  claims: true,
  byEither: true,
}
