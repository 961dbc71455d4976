import type { Cefr } from '../../core/profile.ts'
import type { RequirementBase } from '../../core/requirement.ts'
import type { RequirementKind } from '../kind.ts'

export interface LanguageRequirement extends RequirementBase<'language'> {
  /** Human languages, by their English names. */
  readonly languages: readonly string[]
  readonly level: Cefr | null
}

export const language: RequirementKind<LanguageRequirement> = {
  kind: 'language',
  title: 'Language',
  gate: 'knock-out',
  rules: [],
  describe: () => 'Language',
  check: () => ({ status: 'unknown', reason: '', evidence: [], question: { text: '', key: '' } }),
}
