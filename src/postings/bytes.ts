/* eslint-disable no-control-regex -- control characters tell text from other data */
import { isUtf8, joinedBytes, latin1, strictUtf8, utf8 } from '../core/bytes.ts'
import type { InputError } from '../core/diagnostic.ts'
import { problem } from './problem.ts'

/** Bytes of one posting; more is no posting that a person wrote. */
export const LARGEST_POSTING = 25 * 1024 * 1024

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

export const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte)

/** A CR by itself ends a line, as a line feed does; offsets stay as they are. */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text

/**
 * Text of a file: UTF-8 and UTF-16 with or without byte order mark, else line by line UTF-8 or Windows-1252. Line ends stay as they are, but that a CR by itself becomes
 * a line feed; a byte order mark is dropped. Throws an InputError where the bytes are no text; `what` says what they should be.
 */
export function decode(bytes: Uint8Array, source = '-', what = 'a posting'): string {
  const wide = wideEncoding(bytes, source, what)
  if (wide) return withLineFeeds(new TextDecoder(wide).decode(bytes))
  const text = strictUtf8(startsWith(bytes, MARK) ? bytes.subarray(MARK.length) : bytes)
  return withLineFeeds(text ?? otherwise(bytes))
}

/** Whether text is in UTF-16, and which; null for all encodings of single bytes. Throws an InputError where the bytes are no text. */
function wideEncoding(
  bytes: Uint8Array,
  source: string,
  what: string,
): 'utf-16le' | 'utf-16be' | null {
  const foreign = FOREIGN.find(([magic]) => startsWith(bytes, magic))
  if (foreign)
    throw problem(
      source,
      `This is ${foreign[1]}, not ${what}. ${what === 'a posting' ? 'Save the posting as text, HTML, PDF or DOCX and try again' : `Give ${what} as text`}.`,
    )
  if (bytes[0] !== 0xff && bytes[0] !== 0xfe && !CONTROL.test(latin1(bytes.subarray(0, SAMPLE))))
    return null
  const wide = utf16(bytes)
  if (!wide && isBinary(bytes))
    throw problem(
      source,
      what === 'a posting'
        ? 'This file holds no text that can be read. Save the posting as text, HTML, PDF or DOCX and try again.'
        : `This is not a text file. Give ${what} as text.${what === 'a profile' ? ' Of a CV one is made with: fit profile import FILE' : ''}`,
    )
  return wide
}

/** The byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf]
const LINE_FEED = 10
const RETURN = 13

/** Each line in UTF-8 where it is that, else in Windows-1252: one stray byte does not garble the other lines. */
function byLines(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, at)
    const end = feed < 0 ? bytes.length : feed + 1
    const line = bytes.subarray(at, end)
    text += isUtf8(line) ? utf8(line) : windows1252(line)
    at = end
  }
  return text
}

/**
 * Decodes bytes that come in pieces as `decode` does the whole. What it gives ends where a line does, but at the end and in UTF-16.
 * Throws an InputError where the bytes are no text, or where a line is longer than any posting.
 */
export class PieceDecoder {
  private held: Uint8Array[] = []
  private size = 0
  private wide: InstanceType<typeof TextDecoder> | null = null
  private begun = false
  private carry = ''
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  /** The text that can be given with these bytes. They may change afterwards: what is needed later is copied. */
  take(piece: Uint8Array): string {
    if (this.wide) return this.ofWide(this.wide.decode(piece, { stream: true }))
    const end = lineEnd(piece)
    if (end === 0 || (!this.begun && this.size + end < SHORTEST_SAMPLE)) {
      this.hold(piece)
      return ''
    }
    return this.ofLines(this.joined(piece.subarray(0, end)), piece.subarray(end))
  }

  /** What is left when all pieces were taken. */
  end(): string {
    if (this.wide) return withLineFeeds(this.carry + this.wide.decode())
    return this.size === 0
      ? ''
      : this.ofLines(this.joined(new Uint8Array(0)), new Uint8Array(0), true)
  }

  private ofLines(lines: Uint8Array, rest: Uint8Array, isEnd = false): string {
    if (!this.begun) {
      const wide = wideEncoding(lines, this.source, 'a posting')
      this.begun = true
      if (wide) {
        this.wide = new TextDecoder(wide)
        const text =
          this.wide.decode(lines, { stream: true }) + this.wide.decode(rest, { stream: !isEnd })
        return this.ofWide(text)
      }
      if (startsWith(lines, MARK)) lines = lines.subarray(MARK.length)
    }
    this.hold(rest)
    return withLineFeeds(strictUtf8(lines) ?? byLines(lines))
  }

  /** A CR at the end waits for what follows it. */
  private ofWide(more: string): string {
    const text = this.carry + more
    this.carry = text.endsWith('\r') ? '\r' : ''
    return withLineFeeds(this.carry === '' ? text : text.slice(0, -1))
  }

  private hold(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.held.push(piece.slice())
    this.size += piece.length
    if (this.size > LARGEST_POSTING) throw tooLong(this.source)
  }

  private joined(piece: Uint8Array): Uint8Array {
    if (this.size === 0) return piece
    const all = joinedBytes([...this.held, piece])
    this.held = []
    this.size = 0
    return all
  }
}

/** Bytes by which UTF-16 can be told. */
const SHORTEST_SAMPLE = 4

/** The error of a line that is longer than any posting. */
export const tooLong = (source: string): InputError =>
  problem(
    source,
    `One line has more than ${LARGEST_POSTING / 1024 / 1024} MB; each line must be one posting.`,
  )

/** Behind the last line feed of a piece; where it has none, behind the last CR that another byte follows; else 0. */
function lineEnd(piece: Uint8Array): number {
  const feed = piece.lastIndexOf(LINE_FEED)
  return feed >= 0 ? feed + 1 : piece.subarray(0, -1).lastIndexOf(RETURN) + 1
}

/** By the name that an HTML page gives its own encoding, else line by line. */
function otherwise(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 2048))
  const named =
    /<(?:meta\s[^<>]{0,200}|\?xml\s[^<>]{0,100})(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(
      head,
    )?.[1]
  return named ? decodeAs(bytes, named) : byLines(bytes)
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
