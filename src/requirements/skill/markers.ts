import type { Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import { CLASS_NOUNS, MODIFIERS, NOT_OF_NAME, PERSONS } from './word-classes.ts'
import { countBefore, numberBefore } from './counted.ts'
import * as lexicon from './lexicon.ts'

/** What stands before a list and says how it is meant. */
export interface Marker {
  /** The list is of examples. */
  readonly examples: boolean
  readonly atLeast: number | null
  /** The class that the examples belong to, as written. */
  readonly category: string | null
  /** Where the words of the marker begin. */
  readonly from: number
  /** The list names parts of the class, all of which are asked: "office tools including Word and Excel". */
  readonly parts?: boolean
  /** The list stands in brackets behind a skill: "application security (penetration testing, code review)". */
  readonly bracketed?: boolean
  /** The brackets stand behind a role, whose tools they hold: "a data engineer (Python, Spark)". */
  readonly ofRole?: boolean
}

const NO_MARKER: Marker = { examples: false, atLeast: null, category: null, from: -1 }
export const OPENS_EXAMPLES = wordSet(lexicon.examples)

/** Behind these the things named are all asked, unless an "or" or a number says otherwise: 49 of 53 such lists in labelled postings. */
const PARTS = wordSet(lexicon.leadsToParts)
const NEEDS_CLASS = wordSet(lexicon.needsClass)
const PAUSES = new Set([',', ':', '.'])
const BEFORE_EXAMPLES = new Set(['(', ',', ':'])

/** What stands right before a list: "such as", "at least one of", "tools (". */
export function markerBefore(tokens: readonly Token[], limit: number, first: number): Marker {
  const at = wordBefore(tokens, limit, first)
  const word = tokens[at]?.norm ?? ''
  if (OPENS_EXAMPLES.has(`${tokens[at - 1]?.norm ?? ''}_${word}`))
    return exampleMarker(tokens, limit, at, at - 2)
  if (OPENS_EXAMPLES.has(word)) return exampleMarker(tokens, limit, at, at - 1)
  if (word === '(') return bracketMarker(tokens, limit, at)
  const isLed = tokens[at + 1]?.text === ':'
  const atLeast = countBefore(tokens, limit, isLed ? at + 2 : at + 1)
  return { ...NO_MARKER, atLeast, from: atLeast === null ? -1 : at }
}

/** The last word before a list, adjectives of it and signs left out. */
function wordBefore(tokens: readonly Token[], limit: number, first: number): number {
  let at = first - 1
  while (at > limit && isAdjective(tokens[at])) at--
  at -= numberBefore(tokens, at + 1)
  while (at > limit && PAUSES.has(tokens[at]?.text ?? '')) at--
  return at
}

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined &&
  MODIFIERS.has(token.norm) &&
  !CLASS_NOUNS.has(token.norm) &&
  !OPENS_EXAMPLES.has(token.norm)

/** "tools such as": `at` is the last word of the announcement, `behind` the word before it. */
function exampleMarker(
  tokens: readonly Token[],
  limit: number,
  at: number,
  behind: number,
): Marker {
  let before = behind
  while (before > limit && BEFORE_EXAMPLES.has(tokens[before]?.text ?? '')) before--
  const category = classBefore(tokens, limit, before)
  if (!category && NEEDS_CLASS.has(tokens[at]?.norm ?? '')) return NO_MARKER
  const from = category?.from ?? before
  return {
    examples: true,
    atLeast: countBefore(tokens, limit, from),
    category: category?.written ?? null,
    from,
    parts: PARTS.has(tokens[at]?.norm ?? ''),
  }
}

/** "tools (": brackets behind a class hold examples of it. */
function bracketMarker(tokens: readonly Token[], limit: number, open: number): Marker {
  const category = classBefore(tokens, limit, open - 1)
  if (!category)
    return {
      ...NO_MARKER,
      bracketed: true,
      ofRole: PERSONS.has(tokens[open - 1]?.lemma ?? ''),
      atLeast: countBefore(tokens, limit, open + 1),
    }
  const { written, from } = category
  return {
    examples: true,
    atLeast: countBefore(tokens, limit, from),
    category: written,
    from,
    bracketed: true,
  }
}

/** The class of things whose last word is the token at `last`: "deep learning frameworks". */
export function classBefore(
  tokens: readonly Token[],
  limit: number,
  last: number,
): { readonly written: string; readonly from: number } | null {
  const noun = tokens[last]?.norm ?? ''
  if (!CLASS_NOUNS.has(noun)) return null
  let from = last
  while (from > limit && last - from < 5) {
    const before = tokens[from - 1]
    if (!before) break
    if (before.norm === 'and' && CLASS_NOUNS.has(tokens[from - 2]?.norm ?? '') && last - from < 2)
      from--
    else if (!isOfName(before, tokens[from])) break
    from--
  }
  const words = tokens.slice(from, last + 1)
  return {
    written: words.map((t, i) => (i === 0 ? '' : gapBefore(t, words[i - 1])) + t.text).join(''),
    from,
  }
}

/** Whether a word can belong to the name of a class, before the word `next` of it: "deep" does so only in "deep learning". */
const isOfName = (token: Token, next: Token | undefined): boolean =>
  !NOT_OF_NAME.has(token.norm) ||
  token.text === '/' ||
  (token.norm === 'deep' && next?.norm === 'learning')

/** What stands between a word and the one before it. */
function gapBefore(token: Token, before: Token | undefined): string {
  if (token.hyphen) return '-'
  return token.tight || before?.text === '/' ? '' : ' '
}
