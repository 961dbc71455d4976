import type { Captured } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import type { Context, Rule } from '../kind.ts'
import * as lexicon from './lexicon.ts'
import { nameAt } from './listed-languages.ts'
import type { LanguageRequirement } from './requirement.ts'

/** Tokens between "one of" and the first name of its list at most: "one of these languages at native level:". */
const BEFORE_LIST = 12
const ONE = wordSet(lexicon.oneOfSeveral)
const OF = new Set(['of', 'from'])
/** What the names of a list stand behind. */
const LISTED = wordSet(lexicon.beforeListed)
const ENDS = new Set(['.', ';', '!', '?'])

/**
 * Where words begin that make one language of a list enough, "one of these languages:", "any of:"; null where the names from `from` on stand behind none.
 * Of "one of our clerks" no languages are told.
 */
export function choiceBefore(
  tokens: readonly Token[],
  clause: { readonly from: number },
  from: number,
): number | null {
  let isListed = false
  for (let at = from - 1; at >= Math.max(clause.from, from - BEFORE_LIST); at--) {
    const norm = normAt(tokens, at)
    if (ENDS.has(norm) || nameAt(tokens, at, at + 1)) return null
    if (OF.has(norm) && ONE.has(normAt(tokens, at - 1)) && (isListed || at === from - 1))
      return at - 1
    isListed ||= LISTED.has(norm)
  }
  return null
}

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
    (to - from > 1 && choiceBefore(tokens, clause, from) !== null) ||
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
