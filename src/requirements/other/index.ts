import { capitalized } from '../../core/capitalized.ts'
import type { RequirementKind } from '../kind.ts'
import { unknown } from '../shared/verdicts.ts'
import type { OtherRequirement } from './requirement.ts'

export type { OtherRequirement } from './requirement.ts'

export const other: RequirementKind<OtherRequirement> = {
  kind: 'other',
  title: 'Other',
  gate: 'none',
  weight: {
    required: 1,
    preferred: 0.5,
    onlyWithEvidence: true,
    reason: 'Read, but of no kind that can be judged: shown as a self-check.',
  },
  describe: ({ note }) => capitalized(note),
  check: ({ note }) =>
    unknown(`The posting asks for this: ${note}. Only you can say.`, [], {
      text: `Does this hold for you: ${note}?`,
      key: 'competencies',
    }),
}
