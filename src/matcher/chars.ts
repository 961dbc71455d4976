/*
 * What the first character of a text is. Nearly all characters of adverts are ASCII and are known by their codes; Unicode's classes are asked for the rest,
 * whose expressions cost V8 part of a millisecond each, a part of it when they are made: they stand where they are met, not at the top.
 */

const LAST_ASCII = 127

const { charCodeAt } = String.prototype

/** `text.charCodeAt(at)`. V8 has a dozen forms of texts (whole, cut, joined, of one or two bytes) and looks a method up by the form; called like this it is several times as quick. */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)

export function startsUpper(text: string): boolean {
  const code = codeAt(text, 0)
  return code <= LAST_ASCII ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

export function startsLower(text: string): boolean {
  const code = codeAt(text, 0)
  return code <= LAST_ASCII ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text)
}

export function startsLetter(text: string): boolean {
  const code = codeAt(text, 0) | 32
  return code <= LAST_ASCII ? code >= 97 && code <= 122 : /^\p{L}/u.test(text)
}

export function startsDigit(text: string): boolean {
  const code = codeAt(text, 0)
  return code <= LAST_ASCII ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(text)
}

/** The first code unit behind the Latin letters of Europe, among which no digit stands. */
const LATIN_ENDS = 0x250

/** The punctuation of Unicode (U+2010 to U+205E): neither letters nor digits nor marks. */
export const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x205e

/** Whether an upper-case letter may stand where the code unit is this, which is no ASCII: most of what is not are quotes, dashes and small letters of Western Europe. */
export const mayBeUpper = (code: number): boolean =>
  !isPunctuation(code) && !(code >= 0xdf && code <= 0xff) && code > 0xbf

/** The same of a decimal digit. */
export const mayBeDigit = (code: number): boolean => !isPunctuation(code) && code >= LATIN_ENDS

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (codeAt(text, at) > LAST_ASCII) return false
  return true
}

/** What a character is to the tokenizer. */
export const CharClass = { Space: 0, Letter: 1, Digit: 2, Sign: 3 } as const
export type CharClass = (typeof CharClass)[keyof typeof CharClass]

/** Classes of the ASCII characters, so that plain text is read by table. */
export const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return CharClass.Letter
  if (code >= 48 && code <= 57) return CharClass.Digit
  return code <= 32 || code === 127 ? CharClass.Space : CharClass.Sign
})

const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x202f ||
  code === 0x3000

/** Of the signs of Latin-1 the ordinals and the micro sign are letters; from U+00C0 to U+024F all are but two signs of arithmetic. */
function isLatinLetter(code: number): boolean {
  if (code >= 0xc0) return code !== 0xd7 && code !== 0xf7
  return code === 0xaa || code === 0xb5 || code === 0xba
}

/** The class of the character at `at`, whose code unit is `code`. */
export function charClassOf(code: number, text: string, at: number): CharClass {
  if (code < 128) return ASCII[code] as CharClass
  if (isWideSpace(code)) return CharClass.Space
  if (isPunctuation(code)) return CharClass.Sign
  if (code < LATIN_ENDS) return isLatinLetter(code) ? CharClass.Letter : CharClass.Sign
  const point = String.fromCodePoint(text.codePointAt(at) ?? code)
  if (/[\p{L}\p{M}]/u.test(point)) return CharClass.Letter
  return startsDigit(point) ? CharClass.Digit : CharClass.Sign
}

export const isUpper = (code: number): boolean => code >= 65 && code <= 90
export const isLower = (code: number): boolean => code >= 97 && code <= 122
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
export const isDash = (code: number): boolean =>
  code === 0x2013 || code === 0x2014 || code === 0x2212

export const isDigitAt = (text: string, at: number): boolean => {
  const code = codeAt(text, at)
  return code >= 48 && code <= 57
}
