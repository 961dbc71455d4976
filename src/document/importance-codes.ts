import { itemAt } from '../core/item-at.ts'
import type { Importance } from '../core/requirement.ts'
import type { TokenRange } from '../matcher/token-range.ts'
import { normAt, type Token } from '../matcher/tokenizer.ts'
import { wordSet } from '../matcher/words.ts'
import * as lexicon from '../vocabulary/lexicon/headings.ts'

/*
 * Letters and short words before or behind a line that say how much it weighs: "[O] Helm", "Perl (D)", "N – Scala". Letters mean what the posting says of them, "E = essential,
 * D = desirable"; in brackets a few are known without that.
 */

const WISHES = wordSet(lexicon.codesPreferred)
const MUSTS = wordSet(lexicon.codesRequired)
/** Words that stand so in square brackets; in round ones they are words of the sentence. */
const WISH_WORDS = wordSet(lexicon.codeWordsPreferred)
const MUST_WORDS = wordSet(lexicon.codeWordsRequired)
const MEANS_WISH = wordSet(lexicon.legendPreferred)
const MEANS_MUST = wordSet(lexicon.legendRequired)
const JOINS = wordSet(lexicon.legendJoints)
const OPEN = new Set(['(', '['])
const CLOSE = new Set([')', ']'])
const BESIDE_CODE = new Set(['-', '–', '—', ':', '|', '.', '/'])

/** A stretch that says what letters mean. */
interface Legend extends TokenRange {
  readonly letters: ReadonlyMap<string, Importance>
}

/** What a posting says of its codes. */
export interface Codes {
  readonly letters: ReadonlyMap<string, Importance>
  readonly legends: readonly TokenRange[]
}

const isOpen = (token: Token | undefined): boolean => OPEN.has(token?.text ?? '')
const isClose = (token: Token | undefined): boolean => CLOSE.has(token?.text ?? '')
const isLetter = ({ text }: Token): boolean => text.length === 1 && text >= 'A' && text <= 'Z'

const meaningAt = (tokens: readonly Token[], at: number): Importance | null => {
  const norm = normAt(tokens, at)
  if (MEANS_MUST.has(norm)) return 'required'
  return MEANS_WISH.has(norm) ? 'preferred' : null
}

/** What a letter at `at` is said to mean, and where that ends; null where nothing is said of it. */
function meaningOf(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly importance: Importance; readonly isSure: boolean } | null {
  let to = at + 1
  const isWrapped = isOpen(tokens[at - 1]) && isClose(tokens[to])
  if (isWrapped) to++
  const isEqual = tokens[to]?.text === '='
  const isJoined = JOINS.has(normAt(tokens, to))
  if (isJoined) to++
  if ((!isJoined && !isWrapped) || tokens[to]?.newlines !== 0) return null
  const importance = meaningAt(tokens, to)
  return importance && { to: to + 1, importance, isSure: isEqual }
}

/** Tokens between one letter of a legend and the next, at most: "nice to have, (". */
const BETWEEN = 5

/** The letters that a stretch explains from `at` on, and where it ends. */
function explainedFrom(
  tokens: readonly Token[],
  at: number,
): { readonly letters: Map<string, Importance>; readonly end: number; readonly isSure: boolean } {
  const letters = new Map<string, Importance>()
  let end = at
  let isSure = false
  for (let next = at; next <= end + BETWEEN; next++) {
    const token = tokens[next]
    if (!token || (next > at && token.newlines > 0)) break
    const said = isLetter(token) ? meaningOf(tokens, next) : null
    if (!said) continue
    letters.set(token.text, said.importance)
    isSure ||= said.isSure
    end = said.to
    next = end - 1
  }
  return { letters, end, isSure }
}

function legendAt(tokens: readonly Token[], at: number): Legend | null {
  const { letters, end, isSure } = explainedFrom(tokens, at)
  if (letters.size === 0 || (letters.size === 1 && !isSure)) return null
  return { from: isOpen(tokens[at - 1]) ? at - 1 : at, to: end, letters }
}

/** What a posting says of the letters by which it weighs its lines. */
export function codesIn(tokens: readonly Token[]): Codes {
  const letters = new Map<string, Importance>()
  const legends: TokenRange[] = []
  for (let at = 0; at < tokens.length; at++) {
    const legend = isLetter(itemAt(tokens, at)) ? legendAt(tokens, at) : null
    if (!legend) continue
    for (const [letter, importance] of legend.letters) letters.set(letter, importance)
    legends.push(legend)
    at = legend.to
  }
  return { letters, legends }
}

/** How much a code in brackets weighs; `mayBeWord` where a whole word is one, too. */
function weightInBrackets(
  token: Token | undefined,
  { letters }: Codes,
  mayBeWord: boolean,
): Importance | null {
  const { text = '', norm = '' } = token ?? {}
  const said = letters.get(text)
  if (said) return said
  if (MUSTS.has(norm) || (mayBeWord && MUST_WORDS.has(norm))) return 'required'
  return WISHES.has(norm) || (mayBeWord && WISH_WORDS.has(norm)) ? 'preferred' : null
}

/** A line without its code, and what the code says. */
export interface CodedLine extends TokenRange {
  readonly importance: Importance
}

/** What stands alone between the brackets that open at `at` weighs; null where nothing does. */
function bracketsAt(tokens: readonly Token[], at: number, codes: Codes): Importance | null {
  if (!isOpen(tokens[at]) || !isClose(tokens[at + 2])) return null
  return weightInBrackets(tokens[at + 1], codes, tokens[at]?.text === '[')
}

/** A code in brackets before or behind a line: "[O] Helm", "Perl (D)". */
function inBrackets(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  codes: Codes,
): CodedLine | null {
  const before = bracketsAt(tokens, from, codes)
  if (before) return { from: from + 3, to, importance: before }
  const behind = bracketsAt(tokens, to - 3, codes)
  return behind && { from, to: to - 3, importance: behind }
}

/** A letter of the posting's own beside a line: "O – Helm", "M Angular", "Kafka | O". */
function inLetters(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { letters }: Codes,
): CodedLine | null {
  if (letters.size === 0) return null
  const before = letters.get(tokens[from]?.text ?? '')
  if (before) {
    const isParted = BESIDE_CODE.has(tokens[from + 1]?.text ?? '')
    return { from: isParted ? from + 2 : from + 1, to, importance: before }
  }
  const behind = letters.get(tokens[to - 1]?.text ?? '')
  return behind && BESIDE_CODE.has(tokens[to - 2]?.text ?? '')
    ? { from, to: to - 2, importance: behind }
    : null
}

/** The code of a line; null where it has none, or is nothing else. */
export function codeOf(tokens: readonly Token[], line: TokenRange, codes: Codes): CodedLine | null {
  const coded = inBrackets(tokens, line, codes) ?? inLetters(tokens, line, codes)
  return coded && coded.from < coded.to ? coded : null
}
