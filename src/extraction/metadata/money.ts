import { codeAt } from '../../matcher/chars.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { matchAt, pattern } from '../../matcher/pattern.ts'
import { alternation, wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'
import { behindUnit } from './units.ts'

/** Signs of currencies as ISO 4217. A bare "$" is US dollars: the commonest by far, and no statement of where the job is. */
const SIGNS = new Map([
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['HK$', 'HKD'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  // whose crowns they are, the country tells
  ['kr', 'SEK'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ...lexicon.euroWords.split(' ').map((word) => [word, 'EUR'] as const),
])
const CODES = wordSet(lexicon.currencyCodes)

/** Words of which one stands in every amount of money, in lower case; of a sign such as "CA$" what the tokenizer makes a word of its own. */
export const currencyWords = (): readonly string[] => [
  ...[...SIGNS.keys()].map((sign) => (sign.endsWith('$') ? '$' : sign.toLowerCase())),
  ...Object.keys(lexicon.currencyOfNouns),
  ...lexicon.currencyCodes.toLowerCase().split(' '),
  ...lexicon.lakhs.split(' '),
]

/** An amount of money, or a range; `from` and `to` are its tokens with the currency. */
export interface Money {
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number
  readonly isRange: boolean
  readonly currency: string
  /** No more than "$" says which currency it is: several countries write theirs so. */
  readonly isBareDollar: boolean
  /** What is glued to the last number: "hr" of "30hr". */
  readonly glued: string
}

interface Sum {
  readonly to: number
  readonly value: number
  /** What the letters behind the number multiply it by: 1000 of "120k", 100,000 of "12 LPA"; 1 where there are none. */
  readonly scale: number
  /** As they stand before and behind the number. */
  readonly currencies: readonly string[]
  readonly glued: string
}

/** The currency that the words from `at` name, with the index behind it. */
function currencyAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly written: string } | null {
  const token = tokens[at]
  if (!token) return null
  const dollars = tokens[at + 1]
  if (dollars?.text === '$' && dollars.tight && SIGNS.has(`${token.text}$`))
    return { to: at + 2, written: `${token.text}$` }
  return SIGNS.has(token.text) || CODES.has(token.text) ? { to: at + 1, written: token.text } : null
}

/** The currency that a label names in brackets before its number: "(USD): 88,400". */
function currencyAhead(tokens: readonly Token[], at: number): ReturnType<typeof currencyAt> {
  const named = tokens[at]?.text === '(' ? currencyAt(tokens, at + 1) : null
  if (!named || tokens[named.to]?.text !== ')') return null
  return { ...named, to: named.to + (tokens[named.to + 1]?.text === ':' ? 2 : 1) }
}

/** "45", "120,000", "€62.5k", "60 000" and "30 USD" from token `at` on; null where none begins. */
function sumAt(tokens: readonly Token[], at: number): Sum | null {
  const before = currencyAt(tokens, at) ?? currencyAhead(tokens, at)
  const from = before?.to ?? at
  if (before && tokens[from]?.newlines !== 0) return null
  const figure = figureAt(tokens, from)
  if (!figure || MILLIONS.has(figure.letters.toLowerCase())) return null
  const scale = scaleOf(figure.letters, before?.written)
  const glued = behindThousands(figure.letters)
  const behind = currencyBehind(tokens, figure.to)
  const said = [before?.written, currencyIn(glued, scale), behind?.written]
  return {
    to: behind?.to ?? figure.to,
    value: valueOf(figure.number),
    scale,
    currencies: said.filter((c) => c !== undefined),
    glued: glued.toLowerCase(),
  }
}

/** The currency that the letters glued to a number name. */
function currencyIn(glued: string, scale: number): string | undefined {
  if (scale === LAKH) return 'INR'
  return CODES.has(glued) ? glued : undefined
}

/** A hundred thousand: what pay is counted in in India. */
const LAKH = 100_000
const LAKHS = wordSet(lexicon.lakhs)
const THOUSANDS = wordSet(lexicon.thousands)

/** What the letters behind a number multiply it by. "12L" is twelve lakhs only behind a sign of rupees. */
function scaleOf(letters: string, currency: string | undefined): number {
  if (isThousands(letters) || THOUSANDS.has(letters)) return 1000
  const isLakhs = LAKHS.has(letters.toLowerCase()) || (letters === 'L' && currency === '₹')
  return isLakhs ? LAKH : 1
}

/** A number as it is written, and the letters glued to it: "62.5" and "k". */
interface Figure {
  readonly to: number
  readonly number: string
  readonly letters: string
}

/** The number that begins at token `at`, with the groups that follow it ("60 000") or what multiplies it ("60 k", "12 LPA"); null where none begins. */
function figureAt(tokens: readonly Token[], at: number): Figure | null {
  const first = tokens[at]
  const digits = first ? digitsOf(first.text) : 0
  if (!first || digits === 0) return null
  let number = first.text.slice(0, digits)
  const letters = first.text.slice(digits)
  let to = at + 1
  if (letters !== '') return { to, number, letters }
  for (; digits < 4 && number.length < LONGEST_FIGURE;) {
    const groups = groupAt(tokens, to)
    if (groups === 0) break
    number += `,${tokens[to + groups - 1]?.text ?? ''}`
    to += groups
  }
  const next = tokens[to]
  return next &&
    next.newlines === 0 &&
    (next.norm === 'k' || LAKHS.has(next.norm) || THOUSANDS.has(next.norm))
    ? { to: to + 1, number, letters: next.text }
    : { to, number, letters }
}

const LONGEST_FIGURE = 11

/** How many tokens the next group of a number takes; 0 where none follows. */
function groupAt(tokens: readonly Token[], at: number): number {
  if (isIndianGroup(tokens, at) || isSwissGroup(tokens, at)) return 2
  return isGroup(tokens[at]) ? 1 : 0
}

/** ",50,000" of "8,50,000": in India groups above the thousands are of two figures, at which the words of a text part. */
const isIndianGroup = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  tokens[at].tight &&
  tokens[at + 1]?.tight === true &&
  /^\d{2}(?:,\d{3})?$/.test(tokens[at + 1]?.text ?? '')

/** "'000" of "110'000", as thousands are parted in Switzerland. */
const isSwissGroup = (tokens: readonly Token[], at: number): boolean =>
  APOSTROPHES.has(tokens[at]?.text ?? '') &&
  tokens[at]?.tight === true &&
  tokens[at + 1]?.tight === true &&
  isGroup(tokens[at + 1])
const APOSTROPHES = new Set(["'", '’'])

/** Whether the letters behind a number are a "k", alone or before a currency: "60kEUR". */
function isThousands(letters: string): boolean {
  const rest = letters.slice(1)
  return (letters[0] === 'k' || letters[0] === 'K') && (rest === '' || CODES.has(rest))
}

/** What is left of the letters behind a number without a "k" or a word for it. */
function behindThousands(letters: string): string {
  if (THOUSANDS.has(letters)) return ''
  return isThousands(letters) ? letters.slice(1) : letters
}

/** The currency behind a number on its line, in brackets or without ("131000 (CHF)"), unless it is that of a number which follows. */
function currencyBehind(tokens: readonly Token[], at: number): ReturnType<typeof currencyAt> {
  if (tokens[at]?.newlines !== 0) return null
  const bracketed = tokens[at]?.text === '(' ? currencyAt(tokens, at + 1) : null
  if (bracketed && tokens[bracketed.to]?.text === ')') return { ...bracketed, to: bracketed.to + 1 }
  const after = currencyAt(tokens, at)
  return after && digitsOf(tokens[after.to]?.text ?? '') === 0 ? after : null
}

const MILLIONS = wordSet(lexicon.millions)

/** "000" of "60 000". */
const isGroup = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === 3 &&
  !token.text.includes('.') &&
  !token.hyphen &&
  token.newlines === 0

/** How many characters of `word` are a number: 4 of "62.5k". */
function digitsOf(word: string): number {
  let at = 0
  for (; at < word.length; at++) {
    const code = codeAt(word, at)
    const mark = code === 44 || code === 46
    if (!mark && (code < 48 || code > 57)) break
    if (mark && at === 0) break
  }
  return at
}

/** Of "60,000.50" and "55.000": three figures behind a mark are a group, fewer are decimals. */
function valueOf(number: string): number {
  const groups = number.replaceAll(',', '.').split('.')
  const decimals = groups.length > 1 && (groups.at(-1)?.length ?? 0) < 3 ? groups.pop() : undefined
  return Number(`${groups.join('')}.${decimals ?? '0'}`)
}

const TO = wordSet(lexicon.rangeJoints)

/** Of several the first code, which says more than a sign ("$105,000 CAD"); else the first sign. */
function currencyOf(said: readonly string[]): string | null {
  const code = said.find((w) => CODES.has(w))
  return code === 'RMB' ? 'CNY' : (code ?? SIGNS.get(said[0] ?? '') ?? null)
}

/** The upper end of a range that goes on at token `at`: "–60k", "to $60,000"; or behind the unit of its lower end: "/hr - $60/hr". */
function upperAt(tokens: readonly Token[], from: number): Sum | null {
  const at = behindUnit(tokens, from)
  const joint = tokens[at]
  if (!joint) return null
  if (joint.hyphen) return sumAt(tokens, at)
  if (TO.has(joint.norm)) return sumAt(tokens, at + 1)
  const risen = matchAt(RISES, tokens, at, Math.min(tokens.length, at + RISE_WORDS))
  const upper = risen && sameLine(tokens, at, risen.to) ? sumAt(tokens, risen.to) : null
  return upper && upper.currencies.length > 0 ? upper : null
}

/** From the lower end of pay to its upper, told in words: "rising to", "at two years to". */
const RISES = pattern(
  `,|(? ${alternation(lexicon.rising)}|${alternation(lexicon.forWhom)} ..4 to|up_to`,
)
const RISE_WORDS = 9

/** Whether no line ends between tokens `from` and `to`. */
const sameLine = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).every(({ newlines }) => newlines === 0)

const CURRENCY_OF_NOUN: Readonly<Record<string, string>> = lexicon.currencyOfNouns
/** Tokens between such a noun and the amount at most: a colon. */
const NEAR_NOUN = 2

/** The currency that a noun shortly before an amount tells; null where none does. */
function currencyOfNoun(tokens: readonly Token[], at: number): string | null {
  const nouns = tokens.slice(Math.max(0, at - NEAR_NOUN), at)
  const noun = nouns.find(({ norm }) => Object.hasOwn(CURRENCY_OF_NOUN, norm))
  return noun ? (CURRENCY_OF_NOUN[noun.norm] ?? null) : null
}

/** The currency behind the unit, "120k-150k/yr USD"; empty where none stands there. */
function currencyBehindUnit(tokens: readonly Token[], at: number): readonly string[] {
  const behind = behindUnit(tokens, at)
  const token = tokens[behind]
  return behind > at && token?.newlines === 0 && CODES.has(token.text) ? [token.text] : []
}

/** An amount with its currency before or behind it, alone or as a range, that begins at token `at`; null where none does. */
export function moneyAt(tokens: readonly Token[], at: number): Money | null {
  const one = sumAt(tokens, at)
  if (!one) return null
  const other = upperAt(tokens, one.to)
  const said = [...one.currencies, ...(other?.currencies ?? [])]
  const end = other?.to ?? one.to
  const currency =
    currencyOf(said.length > 0 ? said : currencyBehindUnit(tokens, end)) ??
    currencyOfNoun(tokens, at)
  if (currency === null) return null
  // "120-160k": the letter behind the second number holds for both
  const scale = one.scale === 1 && other && one.value < 1000 ? other.scale : one.scale
  const min = one.value * scale
  return {
    from: at,
    to: end,
    min,
    max: other ? other.value * other.scale : min,
    isRange: other !== null,
    currency,
    isBareDollar: said.length > 0 && said.every((written) => written === '$'),
    glued: (other ?? one).glued,
  }
}
