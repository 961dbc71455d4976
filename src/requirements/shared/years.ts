import { startsDigit } from '../../matcher/chars.ts'
import { amount } from '../../matcher/numbers.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, memoizedTest, type Token } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** Years asked. `min` is null where the text does not count them ("several years"); `max` where it sets no upper end. Months are parts of a year. */
export interface Years {
  readonly min: number | null
  readonly max: number | null
}

const UNITS = new Map<string, number>([
  ...['years', 'year', "year's", "years'", 'yrs', 'yr', 'yoe'].map((w) => [w, 1] as const),
  ...['months', 'month', 'mos', 'mo', 'mths', 'mth'].map((w) => [w, 1 / 12] as const),
])
const UNCOUNTED = wordSet(lexicon.uncountedYears)
const GLUED = /^(\d{1,2})(?:years?|yrs?|yoe|y)$/
/** "6+ y of Perl": one letter that is a unit only where such a word follows it, as other languages have it for "and". */
const UNIT_IN_ONE_LETTER = 'y'
const BEHIND_LETTER = wordSet(lexicon.behindUnitInOneLetter)
/** More is no demand on a person: the age of a firm, or a typing error. */
const MOST_YEARS = 40

/** "5+ years", "three (3) to five years'", "2 or more yrs", "18 months", "10-year", "several years". */
export const years: PhraseClass<Years> = {
  starts: memoizedTest(
    (token) =>
      amount.starts(token) ||
      UNCOUNTED.has(token.norm) ||
      STARTS_WORDED.has(token.norm) ||
      (startsDigit(token.norm) && (GLUED.test(token.norm) || FRACTION.test(token.norm))),
  ),
  eat(tokens, at, limit) {
    const glued = GLUED.exec(tokens[at]?.norm ?? '')
    if (glued)
      return { to: afterUnit(tokens, at + 1, limit), value: { min: Number(glued[1]), max: null } }
    if (UNCOUNTED.has(normAt(tokens, at))) return uncounted(tokens, at, limit)
    return uncommon(tokens, at, limit) ?? counted(tokens, at, limit)
  },
}

/** "several years", of no number; "a couple of years" are two. */
const uncounted: PhraseClass<Years>['eat'] = (tokens, at, limit) => {
  const unit = normAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  if (unit >= limit || UNITS.get(normAt(tokens, unit)) !== 1) return null
  const min = normAt(tokens, at) === 'couple' ? 2 : null
  return { to: afterUnit(tokens, unit + 1, limit), value: { min, max: null } }
}

const uncommon: PhraseClass<Years>['eat'] = (tokens, at, limit) =>
  fraction(tokens, at, limit) ?? worded(tokens, at, limit) ?? gluedRange(tokens, at, limit)

const STARTS_WORDED = wordSet(lexicon.startsWorded)
/** Words before "a year" by which it is a number of years: "at least a year". */
const BEFORE_A_YEAR = wordSet(lexicon.beforeAYear)
const BEHIND_NUMBER =
  /^(?<more>and a half )?(?<unit>years?|yrs?|decades?)(?<rest> and a half)?(?= |$)/
const WITHOUT_NUMBER = /^(?<half>half )?an? (?<unit>year|decade)(?<rest> and a half)?(?= |$)/
/** Words of the longest of these, and how far in its unit stands at most: "and a half years". */
const LONGEST_WORDED = 6
const UNIT_WITHIN = 4
const WORDED_UNITS = wordSet('year years yr yrs decade decades')

type Worded = Readonly<Record<string, string | undefined>>

/** Years of words with a number before them, one where there is none. */
function yearsInWords({ half, more, rest, unit }: Worded, number: number): number {
  const each = unit?.startsWith('decade') ? 10 : 1
  const halves = (more ?? rest) === undefined ? 0 : 0.5
  return half === undefined ? (number + halves) * each : each / 2
}

/** "five years" and "a year", which are read elsewhere, or are no number. */
const isPlain = ({ half, more, rest, unit }: Worded): boolean =>
  (half ?? more ?? rest) === undefined && !unit?.startsWith('decade')

/** "half a year", "a year and a half", "one and a half years", "two decades", "at least a year". */
function worded(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: Years } | null {
  const first = tokens[at]
  const number = first && amount.starts(first) ? amount.eat(tokens, at, limit) : null
  const from = number ? number.to : at
  // "a" and "an" stand everywhere, and hardly ever before years
  if (!tokens.slice(from, from + UNIT_WITHIN).some((t) => WORDED_UNITS.has(t.norm))) return null
  const words = tokens.slice(from, Math.min(limit, from + LONGEST_WORDED)).map((t) => t.norm)
  const said = (number ? BEHIND_NUMBER : WITHOUT_NUMBER).exec(words.join(' '))
  if (!said?.groups) return null
  const isSpan = !number && BEFORE_A_YEAR.has(normAt(tokens, at - 1))
  if (isPlain(said.groups) && !isSpan) return null
  const min = yearsInWords(said.groups, number ? number.value.min : 1)
  const to = from + said[0].split(' ').length
  return min > MOST_YEARS ? null : { to: afterUnit(tokens, to, limit), value: { min, max: null } }
}

const FRACTION = /^(\d{1,2})½$/

/** "1½ years", whether or not the sign is glued to the number. */
function fraction(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: Years } | null {
  const glued = FRACTION.exec(normAt(tokens, at))
  const isApart = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '½'
  if (!glued && !isApart) return null
  const behind = glued ? at + 1 : at + 2
  const unit = tokens[behind]?.text === '+' ? behind + 1 : behind
  if (unit >= limit || UNITS.get(normAt(tokens, unit)) !== 1) return null
  const whole = Number(glued?.[1] ?? tokens[at]?.text)
  return { to: afterUnit(tokens, unit + 1, limit), value: { min: whole + 0.5, max: null } }
}

/** "3 - 5yrs": the unit is glued to the second number. */
function gluedRange(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: Years } | null {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  const joint = JOINTS.has(normAt(tokens, at + 1)) ? at + 2 : at + 1
  const glued = GLUED.exec(normAt(tokens, joint))
  const [min, max] = [Number(first.text), Number(glued?.[1])]
  const isRange = joint > at + 1 || tokens[joint]?.hyphen === true
  return glued && isRange && joint < limit && min < max
    ? { to: afterUnit(tokens, joint + 1, limit), value: { min, max } }
    : null
}

const JOINTS = wordSet('- – — to')

function counted(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: Years } | null {
  const said = amount.eat(tokens, at, limit)
  if (!said) return null
  const to = unitBehind(tokens, said.to)
  const unit = unitAt(tokens, to)
  if (to >= limit || unit === undefined || said.value.min * unit > MOST_YEARS) return null
  const of = (n: number): number => Math.round(n * unit * 100) / 100
  const min = of(said.value.min)
  const months = unit === 1 ? monthsMore(tokens, to + 1, limit) : null
  if (months) return { to: months.to, value: { min: min + months.years, max: null } }
  const isOpen = tokens[said.to - 1]?.text === '+' || said.value.max === null
  return {
    to: afterUnit(tokens, to + 1, limit),
    value: { min, max: isOpen ? null : of(said.value.max ?? 0) },
  }
}

/** How much of a year the unit at a token is; undefined where it is none. */
function unitAt(tokens: readonly Token[], at: number): number | undefined {
  const norm = normAt(tokens, at)
  const isLetter = norm === UNIT_IN_ONE_LETTER && BEHIND_LETTER.has(normAt(tokens, at + 1))
  return isLetter ? 1 : UNITS.get(norm)
}

/** What years may be called between their number and their unit: "5+ combined years". */
const SORTS_OF_YEARS = wordSet(lexicon.sortsOfYears)

const LEVELS = wordSet(lexicon.levelsOfYears)

/** Where the unit stands behind a number: past "plus", "full", "(senior)" or "or more". */
function unitBehind(tokens: readonly Token[], at: number): number {
  const norm = normAt(tokens, at)
  if (SORTS_OF_YEARS.has(norm)) return at + 1
  if (norm === '(' && normAt(tokens, at + 2) === ')' && LEVELS.has(normAt(tokens, at + 1)))
    return at + 3
  return norm === 'or' && normAt(tokens, at + 1) === 'more' ? at + 2 : at
}

/** "1 year and 6 months": the months behind the years, as a part of one. */
function monthsMore(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly years: number } | null {
  const from = tokens[at]?.norm === 'and' || tokens[at]?.text === ',' ? at + 1 : at
  const token = tokens[from]
  const said = token && amount.starts(token) ? amount.eat(tokens, from, limit) : null
  const unit = said ? UNITS.get(tokens[said.to]?.norm ?? '') : undefined
  return said && said.to < limit && unit !== undefined && unit < 1
    ? { to: said.to + 1, years: Math.round(said.value.min * unit * 100) / 100 }
    : null
}

/** Past the apostrophe of "years'", the plus of "10 yrs+", the dot of "yrs. of", "or more" and "minimum". */
function afterUnit(tokens: readonly Token[], at: number, limit: number): number {
  let to = at
  while (to < limit && AFTER_UNIT.has(tokens[to]?.text ?? '')) to++
  if (isDotOfUnit(tokens, to, normAt(tokens, at - 1))) to++
  const norm = normAt(tokens, to)
  if (norm === 'or' && MORE.has(normAt(tokens, to + 1))) to += 2
  else if (norm === 'minimum' || norm === 'plus') to++
  return Math.min(to, limit)
}

const AFTER_UNIT = wordSet("' ’ +")
const MORE = wordSet(lexicon.moreYears)

/** Units whose dot ends no sentence: where one ends there, the segment ends with it. */
const ABBREVIATED = wordSet('yr yrs mo mos mth mths')

const isDotOfUnit = (tokens: readonly Token[], at: number, unit: string): boolean =>
  tokens[at]?.text === '.' && ABBREVIATED.has(unit) && tokens[at + 1]?.newlines === 0

/** "up to three years", "no more than five years": the number at `from` is the most that is meant. */
export const isUpperBound = (tokens: readonly Token[], from: number): boolean =>
  UPPER_BOUND.test(
    tokens
      .slice(Math.max(0, from - 3), from)
      .map((t) => t.norm)
      .join(' '),
  )

const UPPER_BOUND =
  /(?:^| )(?:up to|(?<!(?:no|not) )(?:less|fewer) than|no more than|under|maximum(?: of)?|at most)$/
