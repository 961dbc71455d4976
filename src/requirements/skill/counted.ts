import type { Token } from '../../matcher/tokenizer.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Numbers that adverts ask for of a list. */
export const COUNT: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six'].flatMap((word, i): [string, number][] => [
    [word, i + 1],
    [String(i + 1), i + 1],
  ]),
  ['couple', 2],
])

const ANY = wordSet(lexicon.anyOf)
const BETWEEN = wordSet(lexicon.betweenCountAndList)
const OF_WHOLE = wordSet('following these those the')
const LIST_MARKS = wordSet(': ( - – —')
const NOT_IN_NOUN = wordSet(lexicon.notInCountedNoun)

/** Words between a number and the mark that opens its list at most: "at least one modern object-oriented programming language:". */
const NOUN = 6

/** How many tokens before `end` number an item of a list: "1)", "(a)", "2."; 0 where none do. */
export function numberBefore(tokens: readonly Token[], end: number): number {
  const [mark, number] = [tokens[end - 1], tokens[end - 2]]
  if (mark?.text !== ')' && !(mark?.text === '.' && number?.kind === 'number')) return 0
  if (!/^(?:\d{1,2}|[a-hA-H]|i{1,3}|iv|vi?)$/.test(number?.text ?? '')) return 0
  return tokens[end - 3]?.text === '(' ? 3 : 2
}

/** "at least one of", "one or more", "two (2) of the following six areas": how many, where the words before `end` ask for a number of them. */
export function countBefore(tokens: readonly Token[], limit: number, end: number): number | null {
  const words = wordsBefore(tokens, limit, end)
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? ''
    const [before, next] = [words[i - 1], words[i + 1]]
    const count = COUNT.get(word)
    if (count !== undefined && isCount(before, next, count)) {
      const isObject = before === 'of' && next === undefined
      return isObject ? null : count
    }
    if (LIST_MARKS.has(word) || (count !== undefined && OF_WHOLE.has(before ?? ''))) continue
    if (isAny(word, next, words.length - i)) return 1
    if (!BETWEEN.has(word) && !isOfChoice(word, before, next)) return ofNoun(words, i)
  }
  return null
}

/** "one or a combination of", "any or all of": words between the one that leaves the choice and the list. */
const isOfChoice = (word: string, before: string | undefined, next: string | undefined): boolean =>
  MIXTURES.has(word) ||
  (word === 'a' && MIXTURES.has(next ?? '')) ||
  (word === 'all' && before === 'or')

/** Whether a word asks for any of what follows it within reach. */
const isAny = (word: string, next: string | undefined, distance: number): boolean =>
  (ANY.has(word) && (next === undefined || BEHIND_ANY.has(next))) ||
  (word === 'any' && distance <= 4) ||
  CHOSEN.has(word)

/** "some of", "any combination of", "some or all of". */
const BEHIND_ANY = wordSet(`of or ${lexicon.mixtures}`)
/** Words that take a part of a list by themselves: "a subset of". */
const CHOSEN = wordSet(lexicon.partsOfList)
const MIXTURES = wordSet(lexicon.mixtures)

/** "at least one programming language:": a number of what the words before a mark name, which the list behind the mark has. */
function ofNoun(words: readonly string[], last: number): number | null {
  const marks = words.slice(last + 1)
  if (!marks.some((word) => LIST_MARKS.has(word))) return null
  for (let i = last; i >= 0 && last - i < NOUN; i--) {
    const word = words[i] ?? ''
    if (COUNT.has(word)) return words[i - 1] === 'least' ? (COUNT.get(word) ?? null) : null
    if (NOT_IN_NOUN.has(word)) return null
  }
  return null
}

/** Words that are looked at before a list. */
const REACH = 12

/** The words before `end`, back to the beginning of the clause, without the numbers of a list and those in brackets behind their word. */
function wordsBefore(tokens: readonly Token[], limit: number, end: number): readonly string[] {
  const words: string[] = []
  for (let at = end - numberBefore(tokens, end) - 1; at >= limit && words.length < REACH; at--) {
    const token = tokens[at]
    if (!token || token.text === ';' || token.text === '.') break
    const isRepeated = COUNT.has(tokens[at - 3]?.norm ?? '') && numberBefore(tokens, at + 1) === 3
    if (isRepeated) at -= 2
    else if (isOrMore(tokens, at)) at -= 3
    else words.unshift(token.norm)
  }
  return words
}

/** "one (or more) of": brackets that close at `at` and say no more than that. */
const isOrMore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ')' &&
  tokens[at - 1]?.norm === 'more' &&
  tokens[at - 2]?.norm === 'or' &&
  tokens[at - 3]?.text === '('

/** Whether a number between these two words counts what follows: "two of", "one or more", "at least two", "any two". */
const isCount = (before: string | undefined, next: string | undefined, count: number): boolean =>
  (next === undefined && count <= FEW) ||
  BEHIND_COUNT.has(next ?? '') ||
  before === 'least' ||
  before === 'any'

const BEHIND_COUNT = wordSet('of in or out from')

/** A bare number before a list counts it where it is no more than this: "6" may be a version. */
const FEW = 3

/** Lists with numbers are no longer than this: a larger number belongs to a name ("ISO 27001)"). */
const LONGEST_LIST = 20

/** A name without the number of the next item of its list: "query languages 2) modelling". In brackets that were opened before it the number is its own. */
export function withoutNumber(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const number = tokens[to - 1]
  if (to - from < 2 || number?.kind !== 'number' || number.hyphen || tokens[to]?.text !== ')')
    return { from, to }
  if (!(Number(number.text) <= LONGEST_LIST)) return { from, to }
  for (let at = from; at >= 0 && from - at < LONGEST_LIST && tokens[at]?.text !== ')'; at--)
    if (tokens[at]?.text === '(') return { from, to }
  return { from, to: to - 1 }
}
