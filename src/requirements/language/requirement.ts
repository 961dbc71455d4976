import type { Cefr } from '../../core/profile.ts'
import type { RequirementBase } from '../../core/requirement.ts'

export interface LanguageRequirement extends RequirementBase<'language'> {
  /** Human languages, by their English names; empty where any further language is asked for. */
  readonly languages: readonly string[]
  /** One of them is enough. */
  readonly any: boolean
  readonly level: Cefr | null
  /** The test that is asked for, as written: "JLPT N2". `level` is the lowest that it stands for. */
  readonly test?: string
}
