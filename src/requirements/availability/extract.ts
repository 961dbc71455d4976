import type { KindExtraction } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'
import { PHRASES } from './phrases.ts'
import { read } from './reader.ts'

export const extraction: KindExtraction<AvailabilityRequirement> = {
  rules: [],
  reader: { names: PHRASES.map((p) => p.written), read },
  byEither: true,
}
