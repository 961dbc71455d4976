import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'
import { checkGpa } from './judge.ts'

export interface GpaRequirement extends RequirementBase<'gpa'> {
  readonly minimum: number
  /** Highest mark of the scale that `minimum` is on. */
  readonly scale: number
}

export const gpa: RequirementKind<GpaRequirement> = {
  kind: 'gpa',
  title: 'GPA',
  gate: 'knock-out',
  describe: ({ minimum, scale }) =>
    scale === 100
      ? `Marks of ${minimum} % or better`
      : `GPA of ${minimum % 1 === 0 ? minimum.toFixed(1) : minimum} of ${scale} or better`,
  check: checkGpa,
}
