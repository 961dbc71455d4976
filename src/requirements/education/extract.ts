import type { KindExtraction } from '../kind.ts'
import type { EducationRequirement } from './requirement.ts'
import { reader } from './reader.ts'

export const extraction: KindExtraction<EducationRequirement> = {
  rules: [],
  reader,
  byEither: true,
}
