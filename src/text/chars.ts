/** What the first character of a text is. Plain text is read by the codes of its characters; only what lies beyond them asks a table of all scripts. */
const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)

export const startsUpper = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(first(text))
}

export const startsLower = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(first(text))
}

export const startsLetter = (text: string): boolean => {
  const code = text.charCodeAt(0) | 32
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(first(text))
}

export const startsDigit = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 48 && code <= 57 : /^\p{Nd}/u.test(first(text))
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
