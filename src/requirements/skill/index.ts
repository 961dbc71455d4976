import type { RequirementKind } from '../kind.ts'
import { describeSkill } from './describe.ts'
import { checkSkill } from './evaluate.ts'
import type { SkillRequirement } from './requirement.ts'

export type { SkillMention, SkillRequirement } from './requirement.ts'

export const skill: RequirementKind<SkillRequirement> = {
  kind: 'skill',
  title: 'Skills',
  gate: 'open',
  weight: {
    required: 3,
    preferred: 1.5,
    reason: 'What the work needs day by day; a preferred skill counts half of a required one.',
  },
  describe: describeSkill,
  check: checkSkill,
  emphasis({ level, minYears }) {
    if (level === 'expert' || minYears !== null) return 'strong'
    return level === 'familiar' ? 'slight' : 'plain'
  },
  learnable: ({ mode, atLeast, skills, level, minYears }) => ({
    names: skills.map((s) => s.name),
    need: mode === 'any' ? (atLeast ?? 1) : skills.length,
    level,
    years: minYears,
  }),
}
