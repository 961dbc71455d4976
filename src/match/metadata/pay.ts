import type { Pay } from '../../core/posting.ts'
import type { Span } from '../../core/span.ts'

/** Signs and codes of currencies as ISO 4217. A bare "$" is US dollars: the commonest by far, and no statement of where the job is. */
const SIGNS: readonly (readonly [string, string])[] = [
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
]
const CODES = 'USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|RMB|INR|SGD|HKD|DKK|SEK|NOK|PLN|CZK|HUF|RON|BRL|MXN|ZAR|ILS|AED|KRW|TWD|THB|MYR|IDR|PHP|VND|TRY'
const CURRENCY = `(?:(?:US|CAD?|AU?|SG?|HK|NZ|R)?\\$|[£€¥₹₽₩₪]|\\b(?:${CODES})\\b)`
const NUMBER = '\\d{1,3}(?:[,.\\u202f ]\\d{3}){1,2}(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?'
const SPACE = '[ \\u00a0\\u202f]?'
const THOUSAND = '(?:\\s?[kK]\\b)?'

/** An amount with a currency before or behind it, alone or as a range. Every part is bounded, so that no text makes it slow. */
const AMOUNT = new RegExp(
  `(${CURRENCY})?${SPACE}(${NUMBER})(${THOUSAND})(?:${SPACE}(${CURRENCY}|zł)(?!${SPACE}\\d))?(?:[ \\u00a0]{0,2}(?:[-–—~]|to|and)[ \\u00a0]{0,2}(${CURRENCY})?${SPACE}(${NUMBER})(${THOUSAND})(?:${SPACE}(${CURRENCY}|zł)(?!${SPACE}\\d))?)?`,
  'g',
)

const UNITS: readonly (readonly [Pay['unit'], RegExp])[] = [
  ['hour', /^[\s,.)(]{0,3}(?:USD|EUR|GBP|CAD)?\s?(?:per|an|a|\/|p)?\s?(?:hours?|hrs?|hourly|h)\b/i],
  ['day', /^[\s,.)(]{0,3}(?:per|a|\/)?\s?(?:days?|daily|pd)\b/i],
  ['week', /^[\s,.)(]{0,3}(?:per|a|\/)?\s?(?:weeks?|wk|weekly)\b/i],
  ['month', /^[\s,.)(]{0,3}(?:gross |brutto |net )?(?:per|a|\/)?\s?(?:months?|mo|monthly|pm|p\.m\.|monat|mois|mese)\b/i],
  ['year', /^[\s,.)(]{0,3}(?:USD|EUR|GBP|CAD|gross|base)?\s?(?:gross )?(?:per|a|\/)?\s?(?:years?|yr|yearly|annum|annually|annual|p\.?a\b\.?|jahr|an\b)/i],
]

/** The unit said before the amount: "hourly rate of $30", "annual base salary". */
const BEFORE: readonly (readonly [Pay['unit'], RegExp])[] = [
  ['hour', /\bhour(?:ly)?\b/i],
  ['month', /\bmonth(?:ly)?\b/i],
  ['year', /\b(?:annual|annually|yearly|per year|year)\b/i],
  ['week', /\bweekly\b/i],
  ['day', /\b(?:daily|day rate)\b/i],
]

/** Words that make an amount of money the pay for the work. */
const CUE = /\b(?:salar(?:y|ies)|pay|paid|compensation|wages?|rate|base|stipend|remuneration|earn|comp|ote|gehalt|budget for this role|hiring range)\b/i
/** What else has a price. */
const NOT_BEFORE = /\b(?:raised|funding|valuation|revenue|revenues|series|seed|arr|sign(?:ing|-on)|bonus(?:es)? of|referral|gift|budget of|over|market|worth|sales|assets|save|saving|allowance|grant|reimburse\w*|up to a|401|backed|fine|award|prize|expenses?|million|billion)\b[^.]{0,25}$/i
const NOT_AFTER = /^\s?(?:\+\s)?(?:[mMbB]\b|mm\b|bn\b|million|billion|mln|trillion|%|percent|\+?\s?(?:people|employees|customers|users|companies|stores|projects|hours|years|days)|sign|bonus|referral|allowance|budget|gift|credit|in (?:funding|revenue|annual)|of funding|arr\b|aum\b|fund|raised|match)/i

interface Candidate {
  readonly pay: Pay
  readonly strength: number
}

const NEAR = 90

/** Pay for the work, from the strongest statement of the text: one with its unit, behind a word for pay, or in the head. */
export function payIn(text: string, head: number, labelled: readonly string[], passages: readonly Span[]): Pay | null {
  for (const value of labelled) {
    const stated = candidates(value, value.length, { start: 0, end: value.length }).sort((a, b) => b.strength - a.strength)[0]
    if (stated) return stated.pay
  }
  let best: Candidate | null = null
  for (const span of passages) for (const candidate of candidates(text, head, span)) if (!best || candidate.strength > best.strength) best = candidate
  return best && best.strength > 1 ? best.pay : null
}

function candidates(text: string, head: number, { start, end }: Span): Candidate[] {
  const found: Candidate[] = []
  AMOUNT.lastIndex = start
  for (let m = AMOUNT.exec(text); m && m.index < end; m = AMOUNT.exec(text)) {
    const candidate = weigh(text, m, head)
    if (candidate) found.push(candidate)
  }
  return found
}

const value = (digits: string, thousand: string | undefined): number => {
  const plain = /^\d{1,3}(?:[., \u202f]\d{3})+(?:\.\d{1,2})?$/.test(digits) ? digits.replace(/[, \u202f]/g, '').replace(/\.(?=\d{3}(?:\D|$))/g, '') : digits
  return Number(plain) * (thousand?.trim() ? 1000 : 1)
}

function currencyOf(written: readonly (string | undefined)[]): string | null {
  const said = written.filter((w) => w !== undefined)
  // a code says more than a sign: "$105,000 CAD"
  const code = said.find((w) => /^[A-Z]{3}$/.test(w))
  if (code) return code === 'RMB' ? 'CNY' : code
  const [sign] = said
  return SIGNS.find(([s]) => s === sign)?.[1] ?? null
}

function weigh(text: string, m: RegExpExecArray, head: number): Candidate | null {
  const [whole, c1, n1 = '', k1, c2, c3, n2, k2, c4] = m
  // where line ends were lost the next line is glued on: "an hourThis"
  const behind = text.slice(m.index + whole.length, m.index + whole.length + 40).replace(/([a-z])([A-Z])/g, '$1 $2')
  const code = /^\s?([A-Z]{3})\b/.exec(behind)?.[1]
  const currency = currencyOf([code && CODES.includes(code) ? code : undefined, c1, c2, c3, c4])
  if (!currency || NOT_AFTER.test(behind)) return null
  const before = text.slice(Math.max(0, m.index - NEAR), m.index)
  if (NOT_BEFORE.test(before)) return null
  const high = n2 === undefined ? null : value(n2, k2)
  // "120-160k": the letter behind the second number holds for both
  const low = value(n1, k1?.trim() ? k1 : high !== null && k2?.trim() && Number(n1) < 1000 ? k2 : undefined)
  const said = unitAfter(behind) ?? unitAround(before, behind)
  const cue = CUE.test(before) || CUE.test(behind)
  const unit = said ?? unitBySize(high ?? low, currency)
  if (!unit || low <= 0 || (high !== null && high < low) || !plausible(high ?? low, unit)) return null
  const strength = (said ? 1 : 0) + (cue ? 2 : 0) + (high === null ? 0 : 1) + (m.index < head ? 1 : 0)
  return { pay: { min: low, max: high ?? low, currency, unit }, strength }
}

const unitAfter = (behind: string): Pay['unit'] | null => UNITS.find(([, sign]) => sign.test(behind))?.[0] ?? null

/** The last unit named shortly before, or named shortly behind in brackets. */
function unitAround(before: string, behind: string): Pay['unit'] | null {
  const near = before.slice(-60)
  return BEFORE.find(([, sign]) => sign.test(near))?.[0] ?? BEFORE.find(([, sign]) => /^[^.\n]{0,20}\(/.test(behind) && sign.test(behind))?.[0] ?? null
}

/** Currencies in which a four-figure sum is little: there a monthly wage looks like a yearly one. */
const SMALL_UNITS = new Set(['JPY', 'INR', 'KRW', 'HUF', 'IDR', 'VND', 'RUB', 'CZK', 'TWD', 'THB', 'PHP'])

/** No one is paid 45 a year or 90,000 an hour: the size tells the unit where the text does not. */
function unitBySize(amount: number, currency: string): Pay['unit'] | null {
  if (SMALL_UNITS.has(currency)) return null
  if (amount >= 20_000) return 'year'
  return amount >= 10 && amount <= 200 ? 'hour' : null
}

const MOST: Readonly<Record<Pay['unit'], number>> = { hour: 5_000, day: 50_000, week: 200_000, month: 2_000_000, year: 100_000_000 }
const LEAST: Readonly<Record<Pay['unit'], number>> = { hour: 3, day: 20, week: 50, month: 100, year: 1_000 }

const plausible = (amount: number, unit: Pay['unit']): boolean => amount <= MOST[unit] && amount >= LEAST[unit]
