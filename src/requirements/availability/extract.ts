import type { KindExtraction } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'
import { PHRASES } from './phrases.ts'
import { read } from './reader.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<AvailabilityRequirement> = {
  shape,
  rules: [],
  reader: { names: PHRASES.map((p) => p.written), read },
  byEither: true,
}
