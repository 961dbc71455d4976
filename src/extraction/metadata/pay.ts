import { entriesOf } from '../../core/records.ts'
import { itemAt } from '../../core/item-at.ts'
import type { Pay } from '../../core/posting.ts'
import { matchAt, pattern } from '../../matcher/pattern.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { moneyAt, type Money } from './money.ts'
import { overPlaces, type PayToldAt } from './pay-by-place.ts'
import { Signs } from './signs.ts'
import { unit, unitNamed } from './units.ts'
import type { Sentences } from './sentence-topics.ts'
import type { Written } from './written.ts'
import * as lexicon from './lexicon.ts'
import { alternation, wordSet } from '../../matcher/words.ts'

type Unit = Pay['unit']

/** The unit said right behind the amount: "per hour", "CAD gross per year", "/ month". */
const AFTER = pattern(
  `,|.|)|(? ,|.|)|(? usd|eur|gbp|cad? ${alternation(lexicon.grossWords)}? ${alternation(lexicon.grossWords)}? +? vat? ${alternation(lexicon.beforeUnit)}? unit=<unit>`,
  { unit },
)

/** The unit said before the amount, or in brackets behind it: "hourly rate of $30", "annual base salary". */
const AROUND = new Signs<Unit>([
  ['hour', ['hour|hourly']],
  ['month', ['month|monthly']],
  ['year', ['annual|annually|yearly|year']],
  ['week', ['weekly']],
  ['day', ['daily|day_rate']],
  ...entriesOf(lexicon.unitsOfPayNouns).map(
    ([unit, nouns]) => [unit, [alternation(nouns)]] as const,
  ),
])

/** Words that make an amount of money the pay for the work. */
const CUE = new Signs([['pay', [alternation(lexicon.payWords)]]])
/** What else has a price, by the words before it and those behind. */
const ELSE_BEFORE = new Signs([
  [
    'else',
    [
      alternation(lexicon.otherAmounts),
      `${alternation(lexicon.perks)} ..1 ${alternation(lexicon.perkPayments)}`,
      alternation(lexicon.contributes),
    ],
  ],
])
const ELSE_AFTER = pattern(`+? ${alternation(lexicon.behindOtherAmounts)}`)
/** What an employer pays towards: "/month AI tools budget", "a month for the gym". */
const PERK = pattern(
  `/|per|a|an? <unit>? ,? for|towards|toward|to|in? ..2 ${alternation(lexicon.perks)}`,
  { unit },
)
/** Behind pay these add something to it: "€60,000 plus lunch". */
const ADDS = wordSet(lexicon.addsToPay)
/** What goes with pay: "+ bonus + equity". */
const WITH_PAY = new Signs([['pay', [`+|plus|and ..3 ${alternation(lexicon.withPay)}`]]])

const DOLLARS: Readonly<Record<string, string>> = lexicon.dollars

const CROWNS: Readonly<Record<string, string>> = lexicon.crowns

/** Pay in crowns, which are read as those of Sweden, in the crowns of its country, else in those of the language of its text. */
export function inCrowns(
  pay: Pay | null,
  text: string,
  country: string | null,
  language: string | null,
): Pay | null {
  if (pay?.currency !== 'SEK' || text.includes('SEK')) return pay
  return { ...pay, currency: CROWNS[country ?? ''] ?? CROWNS[language ?? ''] ?? pay.currency }
}

/** The currency that a bare "$" is in a country; null where it is that of the United States. */
export const dollarOf = (country: string | null): string | null =>
  country !== null && Object.hasOwn(DOLLARS, country) ? (DOLLARS[country] ?? null) : null

interface Candidate extends PayToldAt {
  readonly isBareDollar: boolean
  readonly strength: number
}

/** So many characters around an amount say what it is; a price of something else stands nearer. */
const NEAR = 90
const NEAR_UNIT = 60
const NEAR_ELSE = 25
const BEHIND = 40
const NEAR_BRACKET = 20

/**
 * Pay for the work, from the strongest statement of the text: one with its unit, behind a word for pay, or in the head, which ends at `head`.
 * `country` is where the job is, and tells what a bare "$" is; null where it is not known.
 */
export function payIn(
  sentences: Sentences,
  head: number,
  labelled: readonly Written[],
  country: string | null,
): Pay | null {
  const dollar = dollarOf(country)
  const found = strongestOf(sentences, head, labelled)
  if (!found) return bareIn(sentences.text.slice(0, head), country === 'US' ? 'USD' : dollar)
  return found.isBareDollar && dollar !== null ? { ...found.pay, currency: dollar } : found.pay
}

/** "130K-165K Annually", "25-35 Hourly" on a line of the head, without a currency. */
const BARE = /^(\d{1,3})(K?) ?[-–] ?(\d{1,3})(K?) (annually|hourly)$/im

/** Such pay in the head; null where the country has no dollar, for it may be of another currency. */
function bareIn(head: string, currency: string | null): Pay | null {
  if (currency === null) return null
  const [, low, , high, k, per = ''] = BARE.exec(head) ?? []
  const unit: Unit = per.toLowerCase() === 'hourly' ? 'hour' : 'year'
  if (low === undefined || (unit === 'year') !== (k !== '')) return null
  const by = unit === 'year' ? 1000 : 1
  const [min, max] = [Number(low) * by, Number(high) * by]
  return max >= min && plausible(max, unit, currency) ? { min, max, currency, unit } : null
}

/** Pay that a short text states, as the line of a role does; null where it states none. `dollar` as in `payIn`. */
export function payOfLine({ text, tokens }: Written, dollar: string | null): Pay | null {
  const found = first(candidatesIn(tokens, 0, tokens.length, text.length + 1))
  if (!found || found.strength < 2) return null
  return found.isBareDollar && dollar !== null ? { ...found.pay, currency: dollar } : found.pay
}

function strongestOf(
  sentences: Sentences,
  head: number,
  labelled: readonly Written[],
): Candidate | null {
  for (const { text, tokens } of labelled) {
    const all = candidatesIn(tokens, 0, tokens.length, text.length)
    const stated = first(all)
    if (stated) return { ...stated, pay: overPlaces(text, tokens, stated, all) }
  }
  const { text, tokens } = sentences
  const all = sentences.on('pay').flatMap(({ from, to }) => candidatesIn(tokens, from, to, head))
  const best = first(all)
  return best && best.strength > 1 ? { ...best, pay: overPlaces(text, tokens, best, all) } : null
}

/** The strongest, of equal ones the first; null where there is none. */
const first = (all: readonly Candidate[]): Candidate | null =>
  all.reduce<Candidate | null>(
    (best, next) => (best && best.strength >= next.strength ? best : next),
    null,
  )

/** The amounts between two tokens that may be pay, in their order. */
function candidatesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
): Candidate[] {
  const found: Candidate[] = []
  for (let at = from; at < to; at++) {
    const money = moneyAt(tokens, at)
    if (!money) continue
    const candidate = weigh(tokens, money, head)
    if (candidate) found.push(candidate)
    at = money.to - 1
  }
  return found
}

function weigh(
  tokens: readonly Token[],
  { from, to, min, max, isRange, currency, isBareDollar, glued }: Money,
  head: number,
): Candidate | null {
  const { start } = itemAt(tokens, from)
  const { end } = itemAt(tokens, to - 1)
  const behind = { from: to, to: until(tokens, to, end + BEHIND) }
  const goesWith = WITH_PAY.first(tokens, [behind]) !== null
  if (isElse(tokens, behind, glued !== '' || goesWith)) return null
  const before = { from: since(tokens, from, start - NEAR), to: from }
  if (
    ELSE_BEFORE.all(tokens, [before]).some(
      ({ match }) => near(tokens, match.to, from) && !isButton(tokens, match),
    )
  )
    return null
  const shortlyBefore = sameLine(tokens, since(tokens, from, start - NEAR_UNIT), from)
  const said =
    unitNamed(glued) ??
    unitAfter(tokens, behind) ??
    AROUND.first(tokens, [{ from: shortlyBefore, to: from }]) ??
    inBrackets(tokens, behind, end)
  const ofWages = WAGES.first(tokens, [before, behind]) !== null
  const unit = said ?? unitBySize(max, currency, ofWages)
  if (!unit || min <= 0 || max < min || !plausible(max, unit, currency)) return null
  const speaksOfPay = [
    goesWith,
    CUE.first(tokens, [before, behind]) !== null,
    unit === 'month' && ofWages,
    isCeiling(tokens, from, to),
  ]
  const cue = speaksOfPay.includes(true)
  const strength =
    Number(Boolean(said)) +
    2 * Number(cue) +
    Number(isRange) +
    Number(start < head) +
    BASE_STRENGTH * Number(isBase(tokens, from, to))
  return { pay: { min, max, currency, unit }, isBareDollar, strength, isRange, from, to }
}

/** What is paid for sure counts more than what may be earned with it: "OTE $180,000 (base $120,000)". */
const BASE_STRENGTH = 4
const BASE = wordSet(lexicon.basePay)
const BESIDE_BASE = wordSet(lexicon.besideBase)

/** Whether an amount is told as the base: "base salary of $120,000", "$120k base". */
function isBase(tokens: readonly Token[], from: number, to: number): boolean {
  if (BASE.has(tokens[to]?.norm ?? '')) return true
  let at = from - 1
  while (BESIDE_BASE.has(tokens[at]?.norm ?? '')) at--
  return BASE.has(tokens[at]?.norm ?? '')
}

/** Whether what stands behind an amount on its line says that it is no pay; of what goes with pay only what it is paid towards. */
const isElse = (tokens: readonly Token[], { from, to }: Range, isPay: boolean): boolean =>
  (!isPay && tokens[from]?.glued !== true && matchAt(ELSE_AFTER, tokens, from, to) !== null) ||
  (!ADDS.has(tokens[from]?.norm ?? '') && matchAt(PERK, tokens, from, to) !== null)

/** The first token before `at` that begins at or after the place `start` in the text. */
function since(tokens: readonly Token[], at: number, start: number): number {
  let from = at
  while (from > 0 && itemAt(tokens, from - 1).start >= start) from--
  return from
}

/** Of tokens `from` to `to`, those behind the last line end that was lost: "Duration: 1 yearPay rate: $45". */
function sameLine(tokens: readonly Token[], from: number, to: number): number {
  let at = to
  while (at > from && !tokens[at]?.glued) at--
  return at
}

/** The token behind the last one from `at` on that ends by the place `end` in the text. */
function until(tokens: readonly Token[], at: number, end: number): number {
  let to = at
  while (to < tokens.length && itemAt(tokens, to).end <= end) to++
  return to
}

/** Whether a phrase that ends before token `to` stands in the same sentence shortly before token `at`. */
const near = (tokens: readonly Token[], to: number, at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) <= NEAR_ELSE &&
  tokens.slice(to, at).every((t) => t.text !== '.')

/** Whether a phrase is all that its line holds, as the name of a button is: "Save" over "$30/hr". */
const isButton = (tokens: readonly Token[], { from, to }: Range): boolean =>
  (from === 0 || (tokens[from]?.newlines ?? 0) > 0) && (tokens[to]?.newlines ?? 0) > 0

/** Tokens `from` to `to`. */
interface Range {
  readonly from: number
  readonly to: number
}

/** A unit that is named right behind. */
const unitAfter = (tokens: readonly Token[], { from, to }: Range): Unit | undefined =>
  matchAt(AFTER, tokens, from, to)?.captures['unit']?.value as Unit | undefined

/** A unit that is named shortly behind in brackets. */
function inBrackets(tokens: readonly Token[], behind: Range, end: number): Unit | null {
  const open = tokens
    .slice(behind.from, behind.to)
    .find((t) => t.text === '(' || t.text === '.' || t.newlines > 0)
  return open?.text === '(' && open.start - end <= NEAR_BRACKET
    ? AROUND.first(tokens, [behind])
    : null
}

const SMALL_UNITS = wordSet(lexicon.smallUnits)

const WAGES = new Signs([['wages', [alternation(lexicon.wageWords)]]])
const MONTHLY: Readonly<Record<string, number>> = lexicon.monthlyPay
const ONLY_BESIDE_WAGES = wordSet(lexicon.monthlyBesideWages)
/** The largest pay of a month is so many times the smallest. */
const MONTHLY_SPREAD = 20

/** Whether a sum is what is paid a month where the text does not say so: by its currency and size, and by whether it speaks of wages. */
function isMonthly(amount: number, currency: string, ofWages: boolean): boolean {
  const most = Object.hasOwn(MONTHLY, currency) ? (MONTHLY[currency] ?? 0) : 0
  return (
    amount <= most &&
    amount >= most / MONTHLY_SPREAD &&
    (ofWages || !ONLY_BESIDE_WAGES.has(currency))
  )
}

/** No one is paid 45 a year or 90,000 an hour: the size tells the unit where the text does not. */
function unitBySize(amount: number, currency: string, ofWages: boolean): Unit | null {
  if (isMonthly(amount, currency, ofWages)) return 'month'
  if (SMALL_UNITS.has(currency)) return null
  if (amount >= 20_000) return 'year'
  return amount >= 10 && amount <= 200 ? 'hour' : null
}

/** Signs between the parts of a line. */
const PARTS = wordSet('- – — | · • / ( ) , .')

/** "up to £58k" as a line or a part of one between signs: nothing but pay stands so. */
function isCeiling(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.norm !== 'to' || tokens[from - 2]?.norm !== 'up') return false
  const opens = (tokens[from - 2]?.newlines ?? 0) > 0 || PARTS.has(tokens[from - 3]?.text ?? '')
  const next = tokens[to]
  return opens && (!next || next.newlines > 0 || PARTS.has(next.text) || next.text === '.')
}

const MOST: Readonly<Record<Unit, number>> = {
  hour: 5_000,
  day: 50_000,
  week: 200_000,
  month: 2_000_000,
  year: 100_000_000,
}
const LEAST: Readonly<Record<Unit, number>> = {
  hour: 3,
  day: 20,
  week: 50,
  month: 100,
  year: 1_000,
}

/** So many times as much is paid in currencies of small units. */
const SMALLER = 20

const plausible = (amount: number, unit: Unit, currency: string): boolean =>
  amount <= MOST[unit] * (SMALL_UNITS.has(currency) ? SMALLER : 1) && amount >= LEAST[unit]
