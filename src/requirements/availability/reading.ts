import type { KindReading } from '../kind.ts'
import type { AvailabilityRequirement } from './index.ts'
import { PHRASES } from './phrases.ts'
import { read } from './reader.ts'
import { shape } from './shape.ts'

export const reading: KindReading<AvailabilityRequirement> = {
  shape,
  rules: [],
  reader: { names: PHRASES.map((p) => p.written), read },
}
