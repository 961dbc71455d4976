import type { KindExtraction } from '../kind.ts'
import { reader } from './reader.ts'
import type { SkillRequirement } from './requirement.ts'
import { shape } from './schema.ts'

export const extraction: KindExtraction<SkillRequirement> = {
  shape,
  rules: [],
  reader,
}
