import type { KindExtraction } from '../kind.ts'
import type { GraduationRequirement } from './requirement.ts'
import { reader } from './reader.ts'

export const extraction: KindExtraction<GraduationRequirement> = {
  rules: [],
  reader,
  claims: true,
  byEither: true,
}
