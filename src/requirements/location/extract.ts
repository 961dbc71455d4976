import type { KindExtraction } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'
import { BARE } from './bare-way.ts'
import { PHRASES } from './phrases.ts'
import { GOVERNED, HOUSED, read } from './reader.ts'

export const extraction: KindExtraction<LocationRequirement> = {
  rules: [],
  reader: { names: [...PHRASES.map((p) => p.written), GOVERNED, HOUSED, BARE], read },
  byEither: true,
}
