import type { KindExtraction } from '../kind.ts'
import type { PublicationRequirement } from './requirement.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<PublicationRequirement> = {
  rules,
  claims: true,
  byEither: true,
}
