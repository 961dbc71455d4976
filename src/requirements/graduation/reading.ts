import type { KindReading } from '../kind.ts'
import type { GraduationRequirement } from './index.ts'
import { reader } from './reader.ts'
import { shape } from './shape.ts'

export const reading: KindReading<GraduationRequirement> = {
  shape,
  rules: [],
  reader,
  claims: true,
}
