import type { KindReading } from '../kind.ts'
import type { LocationRequirement } from './index.ts'
import { PHRASES } from './phrases.ts'
import { read } from './reader.ts'
import { shape } from './shape.ts'

export const reading: KindReading<LocationRequirement> = {
  shape,
  rules: [],
  reader: { names: PHRASES.map((p) => p.written), read },
}
