import type { RequirementBase } from '../../core/requirement.ts'
import type { System } from '../../vocabulary/grades.ts'

export interface GpaRequirement extends RequirementBase<'gpa'> {
  readonly minimum: number
  /** Highest mark of the scale that `minimum` is on. */
  readonly scale: number
  /** Whose marks they are, where the words or the scale tell. */
  readonly system?: System
  /** As the posting writes it: "2:1", "2.0 (German)". */
  readonly label?: string
  /** The scale is a guess: "GPA of 4.2" may be of 4.3, of 5, or weighted. */
  readonly unsure?: boolean
}
