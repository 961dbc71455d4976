import { map } from '../core/lists.ts'
import { codeAt, isPunctuation, mayBeDigit, mayBeUpper } from './chars.ts'

/** A letter or figure of ASCII. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const UNDERSCORE = 95

/** Words that a text may hold one of. */
export interface Words {
  has(word: string): boolean
}

/** Words written with spaces between. They are taken apart when they are first asked for: of the hundred lists of the readers a posting meets a third. */
export function wordSet(written: string): Words {
  let words: ReadonlySet<string> | null = null
  return { has: (word) => (words ??= new Set(written.trim().split(/\s+/))).has(word) }
}

/** Words written with spaces between, as the alternatives of a step of a pattern. */
export const alternation = (written: string): string => written.replaceAll(' ', '|')

/** The same as the alternatives of an expression over text, where the words of one stand with blanks between: "on_site". */
export const textAlternation = (written: string): string =>
  alternation(written).replaceAll('_', ' ')

/** Nouns written with spaces between, and the same with the plural's "s". */
export const withPlurals = (written: string): string =>
  `${written} ${written.replaceAll(' ', 's ')}s`

/**
 * Whether a text holds one of some pieces, which are in small letters, in capitals or small letters. Asked before an expression that few texts match, and that must hold one of
 * them: V8 compiles an expression when it is first used, which takes longer than all else that is done with a short text.
 */
export function holdsAny(text: string, pieces: readonly string[]): boolean {
  const small = text.toLowerCase()
  return pieces.some((piece) => small.includes(piece))
}

const isWordSign = (text: string, at: number): boolean => {
  const code = codeAt(text, at)
  return isPlain(code) || code === UNDERSCORE
}

/** Whether a word begins or ends at a place, as `\b` of a regular expression has it. */
const isEdge = (text: string, at: number): boolean =>
  isWordSign(text, at - 1) !== isWordSign(text, at)

function holdsForm(text: string, form: string): boolean {
  const goesOn = form.endsWith('*')
  const words = goesOn ? form.slice(0, -1) : form
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isEdge(text, at) && (goesOn || isEdge(text, at + words.length))) return true
  return false
}

/**
 * Whether a text holds one of some words by themselves; with a star behind, those that begin so too ("sens*": sensing, sensor). Capitals and small
 * letters count as they stand. For a list as one regular expression V8 takes as long to compile as for all else that is done with a short text.
 */
export const holdsWord = (text: string, forms: readonly string[]): boolean =>
  forms.some((form) => holdsForm(text, form))

function expressionOf(form: string): string {
  const goesOn = form.endsWith('*')
  const words = (goesOn ? form.slice(0, -1) : form).replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
  return goesOn ? words : `${words}\\b`
}

/** The same words as alternatives of a regular expression, for a group that stands where a word begins. */
export const formsIn = (forms: readonly string[]): string => map(forms, expressionOf).join('|')

/** Whether an upper-case letter stands anywhere in a text. */
export const holdsUpper = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 127 && mayBeUpper(code)) return /\p{Lu}/u.test(text)
    if (code >= 65 && code <= 90) return true
  }
  return false
}

/** Whether a decimal digit stands anywhere in a text. */
export const holdsDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 127 && mayBeDigit(code)) return /\p{Nd}/u.test(text)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** The runs of letters, figures and `signs` in a text: "C++ (1998)" is "C" and "1998", with "+" among the signs "C++" and "1998". */
export function wordsIn(text: string, signs = ''): string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = codeAt(text, at)
    const inside =
      isPlain(code) ||
      (code > 127
        ? isLetterOrFigure(text, at)
        : at < text.length && signs.includes(text.charAt(at)))
    if (inside) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.push(text.slice(start, at))
      start = -1
    }
  }
  return words
}

/** The second half of a character beyond the basic plane is what its first half is. */
function isLetterOrFigure(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if (isPunctuation(code)) return false
  const first = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(first) ?? code))
}
