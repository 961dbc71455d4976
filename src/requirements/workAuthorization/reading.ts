import type { KindReading } from '../kind.ts'
import type { WorkAuthorizationRequirement } from './requirement.ts'
import rules from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<WorkAuthorizationRequirement> = {
  shape,
  rules,
}
