import type { KindExtraction } from '../kind.ts'
import type { EducationRequirement } from './requirement.ts'
import { reader } from './reader.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<EducationRequirement> = {
  shape,
  rules: [],
  reader,
  byEither: true,
}
