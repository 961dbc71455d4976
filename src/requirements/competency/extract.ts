import type { KindExtraction } from '../kind.ts'
import { competenciesOf, reader } from './reader.ts'
import type { CompetencyRequirement } from './requirement.ts'

export const extraction: KindExtraction<CompetencyRequirement> = {
  rules: [],
  reader,
  ofClause: competenciesOf,
}
