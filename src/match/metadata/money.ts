import { filter, map } from '../../core/lists.ts'
import { codeAt } from '../../text/chars.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/words.ts'
import * as lexicon from './lexicon.ts'

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
])
const CODES = wordSet(lexicon.currencyCodes)

/** Words of which one stands in every amount of money, in lower case; of a sign such as "CA$" what the tokenizer makes a word of its own. */
export const currencyWords = (): readonly string[] => [
  ...map([...SIGNS.keys()], (sign) => (sign.endsWith('$') ? '$' : sign)),
  ...lexicon.currencyCodes.toLowerCase().split(' '),
]

/** An amount of money, or a range; `from` and `to` are its tokens with the currency. */
export interface Money {
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number
  readonly isRange: boolean
  readonly currency: string
  /** What is glued to the last number: "hr" of "30hr". */
  readonly glued: string
}

interface Sum {
  readonly to: number
  readonly value: number
  /** "120k" */
  readonly thousands: boolean
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

/** "45", "120,000", "€62.5k", "60 000" and "30 USD" from token `at` on; null where none begins. */
function sumAt(tokens: readonly Token[], at: number): Sum | null {
  const before = currencyAt(tokens, at)
  const from = before?.to ?? at
  if (before && tokens[from]?.newlines !== 0) return null
  const figure = figureAt(tokens, from)
  if (!figure || MILLIONS.has(figure.letters.toLowerCase())) return null
  const thousands = isThousands(figure.letters)
  const glued = thousands ? figure.letters.slice(1) : figure.letters
  const behind = currencyBehind(tokens, figure.to)
  return {
    to: behind?.to ?? figure.to,
    value: valueOf(figure.number),
    thousands,
    currencies: filter(
      [before?.written, CODES.has(glued) ? glued : undefined, behind?.written],
      (c) => c !== undefined,
    ),
    glued,
  }
}

/** A number as it is written, and the letters glued to it: "62.5" and "k". */
interface Figure {
  readonly to: number
  readonly number: string
  readonly letters: string
}

/** The number that begins at token `at`, with the groups that follow it ("60 000") or a "k" behind it ("60 k"); null where none begins. */
function figureAt(tokens: readonly Token[], at: number): Figure | null {
  const first = tokens[at]
  const digits = first ? digitsOf(first.text) : 0
  if (!first || digits === 0) return null
  let number = first.text.slice(0, digits)
  const letters = first.text.slice(digits)
  let to = at + 1
  if (letters !== '') return { to, number, letters }
  while (digits < 4 && number.length < 9 && isGroup(tokens[to]))
    number += `,${tokens[to++]?.text ?? ''}`
  const next = tokens[to]
  return next?.norm === 'k' && next.newlines === 0
    ? { to: to + 1, number, letters: next.text }
    : { to, number, letters }
}

/** Whether the letters behind a number are a "k", alone or before a currency: "60kEUR". */
function isThousands(letters: string): boolean {
  const rest = letters.slice(1)
  return (letters[0] === 'k' || letters[0] === 'K') && (rest === '' || CODES.has(rest))
}

/** The currency behind a number on its line, unless it is that of a number which follows. */
function currencyBehind(tokens: readonly Token[], at: number): ReturnType<typeof currencyAt> {
  const after = tokens[at]?.newlines === 0 ? currencyAt(tokens, at) : null
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

/** The upper end of a range that goes on at token `at`: "–60k", "to $60,000". */
function upperAt(tokens: readonly Token[], at: number): Sum | null {
  const joint = tokens[at]
  if (!joint) return null
  if (joint.hyphen) return sumAt(tokens, at)
  return TO.has(joint.norm) ? sumAt(tokens, at + 1) : null
}

const inFull = ({ value }: Sum, thousands: boolean): number => value * (thousands ? 1000 : 1)

/** An amount with its currency before or behind it, alone or as a range, that begins at token `at`; null where none does. */
export function moneyAt(tokens: readonly Token[], at: number): Money | null {
  const one = sumAt(tokens, at)
  if (!one) return null
  const other = upperAt(tokens, one.to)
  const currency = currencyOf([...one.currencies, ...(other?.currencies ?? [])])
  if (currency === null) return null
  // "120-160k": the letter behind the second number holds for both
  const thousands = one.thousands || (other?.thousands === true && one.value < 1000)
  const min = inFull(one, thousands)
  return {
    from: at,
    to: other?.to ?? one.to,
    min,
    max: other ? inFull(other, other.thousands) : min,
    isRange: other !== null,
    currency,
    glued: (other ?? one).glued,
  }
}
