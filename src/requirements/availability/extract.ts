import type { KindExtraction } from '../kind.ts'
import type { AvailabilityRequirement } from './requirement.ts'
import { reader } from './reader.ts'

export const extraction: KindExtraction<AvailabilityRequirement> = {
  rules: [],
  reader,
  byEither: true,
}
