import type { KindReading } from '../kind.ts'
import { reader } from './read.ts'
import type { CompetencyRequirement } from './requirement.ts'
import { shape } from './shape.ts'

export const reading: KindReading<CompetencyRequirement> = {
  shape,
  rules: [],
  reader,
}
