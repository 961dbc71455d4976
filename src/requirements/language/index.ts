import type { Cefr } from '../../core/profile.ts'
import type { RequirementKind } from '../kind.ts'
import { checkLanguage } from './evaluate.ts'
import type { LanguageRequirement } from './requirement.ts'

export type { LanguageRequirement } from './requirement.ts'

/** "C1 English", "Native-level Dutch". */
const LEVEL_NAMES: Readonly<Record<Cefr, string>> = {
  A1: 'Beginner’s',
  A2: 'Basic',
  B1: 'Conversational',
  B2: 'Professional',
  C1: 'Fluent',
  C2: 'Near-native',
  native: 'Native',
}

export const language: RequirementKind<LanguageRequirement> = {
  kind: 'language',
  title: 'Languages',
  gate: 'knock-out',
  weight: {
    required: 3,
    preferred: 1,
    reason: 'Work in the language is impossible without it; a further language is a plus.',
  },
  describe({ languages, any, level, test }) {
    if (languages.length === 0) return 'A further language'
    const names = languages.join(any ? ' or ' : ' and ')
    if (test !== undefined) return `${names} (${test})`
    if (level === null) return `${names} (language)`
    return `${LEVEL_NAMES[level]} ${names}${level === 'native' ? '' : ` (${level})`}`
  },
  check: checkLanguage,
}
