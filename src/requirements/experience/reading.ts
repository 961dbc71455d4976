import type { KindReading } from '../kind.ts'
import type { ExperienceRequirement } from './index.ts'
import { reader } from './reader.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

export const reading: KindReading<ExperienceRequirement> = {
  shape,
  rules,
  reader,
}
