import type { KindExtraction } from '../kind.ts'
import { ofClause, reader } from './reader.ts'
import type { CompetencyRequirement } from './requirement.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<CompetencyRequirement> = {
  shape,
  rules: [],
  reader,
  ofClause,
}
