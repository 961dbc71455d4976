import type { KindReading } from '../kind.ts'
import type { AvailabilityRequirement } from './index.ts'
import { PHRASES, read } from './reader.ts'
import { shape } from './shape.ts'

export const reading: KindReading<AvailabilityRequirement> = {
  shape,
  rules: [],
  reader: { names: PHRASES, read },
}
