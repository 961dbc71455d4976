import type { Captured } from '../../matcher/pattern.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context, Rule } from '../kind.ts'
import * as lexicon from './lexicon.ts'
import type { LanguageRequirement } from './requirement.ts'

const TWO = wordSet(lexicon.twoLanguages)
/** Words between "bilingual", or "a second language", and the names of languages at most. */
const BEFORE_NAMES = 4

/** Whether one of several languages is enough: "either", "or", one of those that "a second language" may be; of "bilingual English/Welsh" both are asked. */
export function isAny({ tokens, clause }: Context, { from, to }: Captured, any: boolean): boolean {
  const before = tokens
    .slice(Math.max(clause.from, from - BEFORE_NAMES), from)
    .map(({ norm }) => norm)
  const isOr = tokens.slice(from, to).some(({ norm }) => norm === 'or')
  if (!isOr && before.some((word) => TWO.has(word))) return false
  return (
    any ||
    before.at(-1) === 'either' ||
    (to - from > 1 && before.includes('language') && SECOND.has(before.at(-1) ?? ''))
  )
}
const SECOND = new Set(['(', ':', 'ideally', 'preferably', 'as'])

/** "Bilingual EN/DE": languages by their codes. */
export const codedLanguages: Rule<LanguageRequirement>['read'] = (match, { tokens }) => {
  const names = tokens
    .slice(match.from, match.to)
    .flatMap(({ text }) => (/^[A-Z]{2}$/.test(text) ? (CODES.get(text.toLowerCase()) ?? []) : []))
  return names.length > 1 ? { languages: names, any: false, level: 'C2' } : null
}
const CODES = new Map(Object.entries(lexicon.codes))
export const CODE = [...CODES.keys()].join('|')
