import type { RequirementKind } from '../kind.ts'
import type { OtherRequirement } from './requirement.ts'

export type { OtherRequirement } from './requirement.ts'

export const other: RequirementKind<OtherRequirement> = {
  kind: 'other',
  title: 'Other',
  gate: 'none',
  describe: ({ note }) => note.charAt(0).toUpperCase() + note.slice(1),
  check: ({ note }) => ({
    status: 'unknown',
    reason: `The posting asks for this: ${note}. Only you can say.`,
    evidence: [],
    question: { text: `Does this hold for you: ${note}?`, key: 'competencies' },
  }),
}
