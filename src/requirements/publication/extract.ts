import type { KindExtraction } from '../kind.ts'
import type { PublicationRequirement } from './requirement.ts'
import { rules } from './rules.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<PublicationRequirement> = {
  shape,
  rules,
  claims: true,
  byEither: true,
}
