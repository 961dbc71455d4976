import * as lexicon from '../vocabulary/lexicon/lines.ts'
import { codeAt, isDigitAt, isLower, isUpper } from './chars.ts'
import { isPluralOfCapitals, normalize } from './inflection.ts'
import { wordSet, type Words } from './words.ts'

const OPENERS = wordSet(lexicon.openers)

const SHOUTED = wordSet(lexicon.shouted)

/** Names in camel case that are no terms. */
const ONE_WORD = wordSet(lexicon.namesInCamelCase)

/** Where in `word` a lost line end shows, or 0. `isName` says that a word in camel case is a name as it stands. */
export function glueIn(word: string, isName: (norm: string) => boolean): number {
  if (isPluralOfCapitals(word) && word.length < SHOUTED_FROM) return 0
  for (let i = 2; i < word.length; i++) {
    if (!isUpper(codeAt(word, i))) continue
    const meets =
      YEAR_END.test(word.slice(0, i)) ||
      glueAt(word, i) ||
      (isLower(codeAt(word, i + 1)) &&
        (named(word.slice(0, i), isName) || named(word.slice(i), isName)))
    if (meets) return isName(normalize(word)) || isOneOf(ONE_WORD, word.toLowerCase()) ? 0 : i
  }
  return 0
}

/** From this length on, capitals with an "Is" or "As" behind them are a heading that lost its line end: "REQUIREMENTSAs". */
const SHOUTED_FROM = 8

/** Names of skills of this length are not the half of a brand by chance: "ScriptingWeb" is two lines, "DoorDash" is one name. */
const SURE = 5
/** A year before a capital is the end of a line: "Spring 2026Programming". */
const YEAR_END = /^(?:19|20)\d\d$/

/** Longer halves are no words that anybody knows: what is looked up stays short, however long the text without a space is. */
const LONGEST_HALF = 64

const named = (word: string, isName: (norm: string) => boolean): boolean =>
  word.length >= SURE && word.length <= LONGEST_HALF && isName(normalize(word))

const isOneOf = (words: Words, half: string): boolean =>
  half.length <= LONGEST_HALF && words.has(half)

/** Whether a half is written in capitals. */
const isLoud = (half: string): boolean => half.length <= LONGEST_HALF && half === half.toUpperCase()

/** Degrees open many a line: "TrainingBachelor's", "RequirementsBS". */
const DEGREE = /^(?:(?:Bachelor|Master|Associate)(?:s|['’]s)|BSc?|MSc?|PhD)$/

/** Whether the capital with which a word of `text` ends at `end` begins a degree written with dots, behind a line whose end was lost: "EducationB.S." */
export const beginsDottedDegree = (text: string, end: number): boolean =>
  // most words before a dot end in no capital
  isUpper(codeAt(text, end - 1)) && /^[a-z]{3}[BM]\.[AS]\b/.test(text.slice(end - 4, end + 3))

/** Whether two words meet at `i`, an upper-case letter inside `word`. */
function glueAt(word: string, i: number): boolean {
  const left = word.slice(0, i)
  const right = word.slice(i)
  const isAfterCapital = isUpper(codeAt(word, i - 1))
  if (DEGREE.test(right) && (i > 3 || right.length > 3)) return !isAfterCapital || right.length > 3
  if (!isLower(codeAt(word, i + 1))) return meetsCapitals(left, right, isAfterCapital)
  if (isAfterCapital) return meetsBehindCapitals(left, right)
  if (isOneOf(OPENERS, right) || isOneOf(OPENERS, left)) return true
  // "conceptsFamiliarity", "RequirementsStrong"
  return isLower(codeAt(word, 0)) && i > 3 && right.length > 2
}

/** "SQLExperience", "REQUIREMENTSCompleted" */
const meetsBehindCapitals = (left: string, right: string): boolean =>
  isOneOf(OPENERS, right) ||
  isOneOf(SHOUTED, left) ||
  (left.length > 5 && right.length > 3 && isLoud(left))

/** "OFFERA role", "QualificationsA degree", "companyABOUT", "researchPOSSIBLE" */
function meetsCapitals(left: string, right: string, isAfterCapital: boolean): boolean {
  if (right === 'A')
    return isOneOf(SHOUTED, left) || (left.length >= SURE && isOneOf(OPENERS, left))
  if (isAfterCapital || left.length < 3) return false
  const isLongAndLoud =
    left.length > 3 && right.length > 4 && isLower(codeAt(left, 1)) && isLoud(right)
  return isOneOf(SHOUTED, right) || isLongAndLoud
}

/** Where a number that counts years stands glued behind a word of a line whose end was lost ("related field3+ years"); 0 where none does. */
export function digitsIn(text: string, start: number, end: number): number {
  if (!isDigitAt(text, end - 1)) return 0
  let at = end - 1
  while (at > start && isDigitAt(text, at - 1)) at--
  return at - start > 1 && end - at < 3 && isFollowedByYears(text, end) ? at - start : 0
}

/** Whether what stands behind a number counts it in years: "+ years", "-5 years", " to 5+ yrs", "-year". */
export const isFollowedByYears = (text: string, end: number): boolean =>
  /^(?:\+|(?: ?[-–] ?| to )\d{1,2}\+?)?(?: or more| plus)?[ -]?(?:years?|yrs?|months?)\b/i.test(
    text.slice(end, end + 24),
  )
