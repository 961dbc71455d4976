import type { KindExtraction } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import rules from './rules.ts'

export const extraction: KindExtraction<WorkAuthorizationRequirement> = {
  rules,
  byEither: true,
}
