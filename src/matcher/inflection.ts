import { codeAt, isUpper } from './chars.ts'

/** Small letters and straight apostrophes. */
export const normalize = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/** Endings of a plural, taken off the same way in the vocabulary and in the text: "libraries" and "library" meet, "AWS" and "CSS" stay. */
export function singular(norm: string): string {
  const n = norm.length
  if (n < 4 || codeAt(norm, n - 1) !== 115) return norm
  const before = codeAt(norm, n - 2)
  if (before === 105) return ON_IS.get(norm) ?? norm
  if (before === 115 || before === 117) return norm // ss, us
  if (n > 4 && before === 101 && codeAt(norm, n - 3) === 105) return norm.slice(0, -3) + 'y' // ies
  if (before === 39) return norm.slice(0, -2)
  return before === 101 ? withoutEs(norm) : norm.slice(0, -1)
}

/** Plurals of Latin and Greek that postings name. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['indices', 'index'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['theses', 'thesis'],
  ['buses', 'bus'],
])

/** Plurals on "is", written small; other words on "is" have no plural ending. */
const ON_IS: ReadonlyMap<string, string> = new Map([
  ['apis', 'api'],
  ['guis', 'gui'],
  ['clis', 'cli'],
  ['kpis', 'kpi'],
])

/** Behind these, the plural has an "es": "processes", "switches", "boxes", "meshes". Words on "che" ("cache") keep their e. */
const BEFORE_ES = /(?:ss|[nrt]ch|x|[aeiou]sh|zz)es$/

const withoutEs = (norm: string): string =>
  IRREGULAR.get(norm) ?? norm.slice(0, BEFORE_ES.test(norm) ? -2 : -1)

/** "APIs", "GUIs": capitals with the s of a plural, which is an ending whatever stands before it. */
export const isPluralOfCapitals = (text: string): boolean => {
  const last = text.length - 1
  if (last < 2 || codeAt(text, last) !== 115) return false
  for (let i = 0; i < last; i++) if (!isUpper(codeAt(text, i))) return false
  return true
}

/** Capitals only: the last S is a letter of its own ("AWS", "NATS"). */
const isAcronym = (word: string): boolean =>
  word.length < 7 &&
  isUpper(codeAt(word, word.length - 1)) &&
  isUpper(codeAt(word, 0)) &&
  word === word.toUpperCase()

/** What the vocabulary is looked up by: `norm` without the ending of a plural. */
export function lemmaOf(text: string, norm: string): string {
  if (isPluralOfCapitals(text)) return norm.slice(0, -1)
  // "RTOSes", "OSes"
  if (text.endsWith('Ses') && isPluralOfCapitals(text.slice(0, -2) + 's')) return norm.slice(0, -2)
  return isAcronym(text) ? norm : singular(norm)
}
