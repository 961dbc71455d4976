/** Characters made at once: more arguments than this a function may not take everywhere. */
const PIECE = 8192

/** Text of one character a byte, U+0000 to U+00FF (ISO 8859-1), whatever the bytes mean. */
export function latin1(bytes: Uint8Array): string {
  if (bytes.length <= PIECE) return String.fromCharCode.apply(null, bytes as unknown as number[])
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[])
  return text
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })
const encoder = new TextEncoder()

/** Text of bytes in UTF-8; what is none becomes U+FFFD, a byte order mark stays. */
export const utf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Text of bytes in UTF-8, a byte order mark included; null where they are none. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Bytes of a text in UTF-8; half of a surrogate pair becomes U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array => encoder.encode(text)

/** Ranges of the byte behind one that begins a character of several, from the smallest first byte on (Unicode 16, table 3-7), and how many follow. */
const SEQUENCES: readonly (readonly [first: number, more: number, least: number, most: number])[] =
  [
    [0xc2, 1, 0x80, 0xbf],
    [0xe0, 2, 0xa0, 0xbf],
    [0xe1, 2, 0x80, 0xbf],
    [0xed, 2, 0x80, 0x9f],
    [0xee, 2, 0x80, 0xbf],
    [0xf0, 3, 0x90, 0xbf],
    [0xf1, 3, 0x80, 0xbf],
    [0xf4, 3, 0x80, 0x8f],
    [0xf5, 0, 0, 0],
  ]

/** Whether bytes are UTF-8. Costs no exception where they are not, for files that are not line by line. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    const [, more = 0, least = 0, most = 0] =
      SEQUENCES[SEQUENCES.findLastIndex(([first]) => byte >= first)] ?? []
    const next = bytes[++at]
    if (more === 0 || next === undefined || next < least || next > most) return false
    for (let left = more - 1; left > 0; left--) {
      const follows = bytes[++at]
      if (follows === undefined || follows < 0x80 || follows > 0xbf) return false
    }
  }
  return true
}

/** Bytes one after the other. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Bytes of a text in base64 (RFC 4648, also with the letters of URLs); what stands between is passed over, and what follows a closing sign is left. */
export function base64(text: string): Uint8Array {
  const letters = text.replace(/[^\w+/=-]/g, '').split('=', 1)[0] ?? ''
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  const bytes = atob(whole.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
}
