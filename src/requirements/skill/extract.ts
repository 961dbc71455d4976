import type { KindExtraction } from '../kind.ts'
import { reader } from './reader.ts'
import type { SkillRequirement } from './requirement.ts'

export const extraction: KindExtraction<SkillRequirement> = {
  rules: [],
  reader,
}
