import type { RequirementKind } from '../kind.ts'
import { reader } from './read.ts'
import type { SkillRequirement } from './requirement.ts'

export type { SkillMention, SkillRequirement } from './requirement.ts'

export const skill: RequirementKind<SkillRequirement> = {
  kind: 'skill',
  title: 'Skills',
  gate: 'open',
  rules: [],
  reader,
  describe: () => 'Skills',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
