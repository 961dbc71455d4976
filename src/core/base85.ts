/*
 * Bytes as text that may stand in a script element of a page: four bytes as five of 85 signs, a quarter longer than the bytes where base64 is a third longer.
 * The signs are ASCII from "(" to "~" without "<", which could begin a tag, and without the backslash.
 */
const SIGNS = Array.from({ length: 87 }, (_, i) => String.fromCharCode(40 + i))
  .filter((sign) => sign !== '<' && sign !== '\\')
  .join('')
const BASE = 85
const GROUP = 4

/** Bytes as text; where their number is no multiple of four, the last group is filled up with zeros that `fromBase85` leaves out. */
export function toBase85(bytes: Uint8Array): string {
  const filled = new Uint8Array(Math.ceil(bytes.length / GROUP) * GROUP)
  filled.set(bytes)
  const view = new DataView(filled.buffer)
  const groups: string[] = []
  for (let at = 0; at < filled.length; at += GROUP) {
    let number = view.getUint32(at)
    let group = ''
    for (let i = 0; i <= GROUP; i++) {
      group = (SIGNS[number % BASE] ?? '') + group
      number = Math.floor(number / BASE)
    }
    groups.push(group)
  }
  return String(filled.length - bytes.length) + groups.join('')
}

const VALUES = new Uint8Array(128)
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i

/** The bytes of a text that `toBase85` has made. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const groups = (text.length - 1) / (GROUP + 1)
  const bytes = new Uint8Array(groups * GROUP)
  const view = new DataView(bytes.buffer)
  for (let group = 0, at = 1; group < groups; group++) {
    let number = 0
    for (let i = 0; i <= GROUP; i++) number = number * BASE + (VALUES[text.charCodeAt(at++)] ?? 0)
    view.setUint32(group * GROUP, number)
  }
  return bytes.subarray(0, bytes.length - Number(text[0]))
}
