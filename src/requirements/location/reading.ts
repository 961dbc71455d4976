import type { KindReading } from '../kind.ts'
import type { LocationRequirement } from './index.ts'
import { PHRASES, read } from './reader.ts'
import { shape } from './shape.ts'

export const reading: KindReading<LocationRequirement> = {
  shape,
  rules: [],
  reader: { names: PHRASES, read },
}
