import type { KindExtraction } from '../kind.ts'
import type { LocationRequirement } from './requirement.ts'
import { reader } from './reader.ts'

export const extraction: KindExtraction<LocationRequirement> = {
  rules: [],
  reader,
  byEither: true,
}
