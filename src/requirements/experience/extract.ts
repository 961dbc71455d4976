import type { KindExtraction } from '../kind.ts'
import type { ExperienceRequirement } from './requirement.ts'
import { reader } from './reader.ts'
import { experienceOf } from './rest.ts'
import { rules } from './rules.ts'

export const extraction: KindExtraction<ExperienceRequirement> = {
  rules,
  byEither: true,
  reader,
  ofClause: experienceOf,
}
