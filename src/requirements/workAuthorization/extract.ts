import type { KindExtraction } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import rules from './rules.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<WorkAuthorizationRequirement> = {
  shape,
  rules,
  byEither: true,
}
