import type { KindReading } from '../kind.ts'
import type { EducationRequirement } from './index.ts'
import { reader } from './reader.ts'
import { shape } from './shape.ts'

export const reading: KindReading<EducationRequirement> = {
  shape,
  rules: [],
  reader,
}
