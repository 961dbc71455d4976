/* eslint-disable no-control-regex -- control characters tell text from other data */
import { problem } from './problem.ts'

/** Bytes of one posting; more is no posting that a person wrote. */
export const LARGEST = 25 * 1024 * 1024

/** What files of other kinds begin with, and how a user names them. */
const FOREIGN: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file (.doc, .xls or .msg)'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a, 0x90, 0x00], 'a program'],
]

/** Bytes looked at to tell text from other data. */
const SAMPLE = 65_536

/** What text is free of, but for UTF-16 and strays. */
const CONTROL = /[\u0000-\u0006\u000e-\u001a\u001c-\u001f]/

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte)

/**
 * Text of a file: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252. Line ends stay as they are, a byte order mark is dropped.
 * Throws an InputError where the bytes are no text.
 */
export function decode(bytes: Uint8Array, source = '-'): string {
  const foreign = FOREIGN.find(([magic]) => startsWith(bytes, magic))
  if (foreign)
    throw problem(
      source,
      `This is ${foreign[1]}, not a posting. Save the posting as text, HTML, PDF or DOCX and try again.`,
    )
  if (bytes[0] === 0xff || bytes[0] === 0xfe || CONTROL.test(latin1(bytes.subarray(0, SAMPLE)))) {
    const wide = utf16(bytes)
    if (wide) return new TextDecoder(wide).decode(bytes)
    if (isBinary(bytes))
      throw problem(
        source,
        'This file holds no text that can be read. Save the posting as text, HTML, PDF or DOCX and try again.',
      )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return otherwise(bytes)
  }
}

/** By the name that an HTML page gives its own encoding, else Windows-1252. */
function otherwise(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 2048))
  const named =
    /<(?:meta\s[^<>]{0,200}|\?xml\s[^<>]{0,100})(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(
      head,
    )?.[1]
  return named ? decodeAs(bytes, named) : windows1252(bytes)
}

/** Text of bytes in an encoding that somebody named; Windows-1252 for its Latin relatives and for names that nobody knows. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (/^(?:windows-1252|iso-8859-1|us-ascii|latin-?1)$/i.test(encoding)) return windows1252(bytes)
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. Some releases of Node decode these bytes as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text of bytes in Windows-1252, which every byte has. */
export const windows1252 = (bytes: Uint8Array): string =>
  latin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign,
  )

/** By its mark, else by the zero bytes that Western text has at every second place. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 2 || !bytes.subarray(0, SAMPLE).includes(0)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

/** More than one control character in a hundred bytes; a stray one is left to the reader. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) controls++
  return controls * 100 > sample.length
}
