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

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (codeAt(text, at) > LAST_ASCII) return false
  return true
}
