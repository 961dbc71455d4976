import { latin1, utf8Bytes } from '../core/bytes.ts'
import { codeAt } from '../matcher/chars.ts'
import type { Blob } from './blob.ts'

/** What a name needs to count as a skill: nothing, its exact case, or its case and a sentence that uses it as one. */
export const GUARDS = ['none', 'case', 'context', 'profile'] as const
export type Guard = (typeof GUARDS)[number]

/** Concept number of an entry that only begins longer names. */
export const NO_CONCEPT = 0x7fffff

/** FNV-1a over UTF-16 code units, 32 bits with a sign; `before` is the hash of what stands before the text, so that a text may be hashed in parts. */
export function nameHash(key: string, before = 0x811c9dc5): number {
  let h = before
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ codeAt(key, i), 0x01000193)
  return h | 0
}

/** UTF-8 bytes as a text of one character each; a text of ASCII characters is that already. */
export function bytesOf(key: string): string {
  for (let i = 0; i < key.length; i++) if (codeAt(key, i) > 127) return latin1(utf8Bytes(key))
  return key
}

/** Names of the vocabulary by a hash table made at build time, so that nothing is built at start. */
export class NameTable {
  private readonly blob: Blob
  private readonly mask: number

  constructor(blob: Blob) {
    this.blob = blob
    this.mask = blob.table.length - 1
  }

  /** The entry of `key`, or -1. */
  find(key: string): number {
    const { table, offsets, keys } = this.blob
    const bytes = bytesOf(key)
    let slot = nameHash(bytes) & this.mask
    for (;;) {
      const entry = (table[slot] ?? 0) - 1
      if (entry < 0) return -1
      const start = offsets[entry] ?? 0
      if ((offsets[entry + 1] ?? 0) - start === bytes.length && stands(bytes, keys, start))
        return entry
      slot = (slot + 1) & this.mask
    }
  }

  /** The entry of the first `count` words with a space between each two, in bytes (see `bytesOf`), or -1; `hashed` is the hash of all of it. Nothing is joined to look it up. */
  findWords(words: readonly string[], count: number, hashed: number): number {
    const { table, offsets, keys } = this.blob
    let length = count - 1
    for (let i = 0; i < count; i++) length += (words[i] as string).length
    for (let slot = hashed & this.mask; ; slot = (slot + 1) & this.mask) {
      const entry = (table[slot] ?? 0) - 1
      if (entry < 0) return -1
      const start = offsets[entry] ?? 0
      if ((offsets[entry + 1] ?? 0) - start === length && wordsStand(words, count, keys, start))
        return entry
    }
  }

  private fact(entry: number): number {
    return this.blob.facts[entry] ?? 0
  }

  concept = (entry: number): number => this.fact(entry) >>> 8
  guard = (entry: number): Guard => GUARDS[(this.fact(entry) >>> 5) & 3] ?? 'none'
  /** Whether the name has no plural, so that a text's word must be it letter by letter. */
  isExact = (entry: number): boolean => ((this.fact(entry) >>> 7) & 1) === 1
  longest = (entry: number): number => this.fact(entry) & 31
}

function stands(bytes: string, keys: Uint8Array, start: number): boolean {
  for (let i = 0; i < bytes.length; i++) if (keys[start + i] !== codeAt(bytes, i)) return false
  return true
}

const SPACE = 32

function wordsStand(
  words: readonly string[],
  count: number,
  keys: Uint8Array,
  start: number,
): boolean {
  let at = start
  for (let i = 0; i < count; i++) {
    const word = words[i] as string
    if ((i > 0 && keys[at++] !== SPACE) || !stands(word, keys, at)) return false
    at += word.length
  }
  return true
}
