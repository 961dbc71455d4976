import type { KindExtraction } from '../kind.ts'
import type { GraduationRequirement } from './requirement.ts'
import { reader } from './reader.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<GraduationRequirement> = {
  shape,
  rules: [],
  reader,
  claims: true,
  byEither: true,
}
