import type { KindReading } from '../kind.ts'
import { reader } from './read.ts'
import type { SkillRequirement } from './requirement.ts'
import { shape } from './shape.ts'

export const reading: KindReading<SkillRequirement> = {
  shape,
  rules: [],
  reader,
}
