/** What a name needs to count as a skill: nothing, its exact case, or its case and a sentence that uses it as one. */
export const GUARDS = ['none', 'case', 'context'] as const
export type Guard = (typeof GUARDS)[number]

/** Concept number of an entry that only begins longer names. */
export const NO_CONCEPT = 0x7fffff

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(key: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return h >>> 0
}

export interface Blob {
  readonly keys: string
  readonly table: string
  readonly offsets: string
  readonly facts: string
}


/** Names of the vocabulary by a hash table made at build time, so that nothing is built at start. */
export class NameTable {
  private readonly keys: string
  private readonly table: Int32Array
  private readonly offsets: Int32Array
  private readonly facts: Int32Array
  private readonly mask: number

  constructor(blob: Blob) {
    this.keys = blob.keys
    this.table = numbers(blob.table)
    this.offsets = numbers(blob.offsets)
    this.facts = numbers(blob.facts)
    this.mask = this.table.length - 1
  }

  /** The entry of `key`, or -1. */
  find(key: string): number {
    let slot = hash(key) & this.mask
    for (;;) {
      const entry = (this.table[slot] ?? 0) - 1
      if (entry < 0) return -1
      const start = this.offsets[entry] ?? 0
      if ((this.offsets[entry + 1] ?? 0) - start === key.length && this.keys.startsWith(key, start)) return entry
      slot = (slot + 1) & this.mask
    }
  }

  concept = (entry: number): number => (this.facts[entry] ?? 0) >>> 8
  guard = (entry: number): Guard => GUARDS[((this.facts[entry] ?? 0) >>> 5) & 3] ?? 'none'
  /** Whether the name has no plural, so that a text's word must be it letter by letter. */
  isExact = (entry: number): boolean => (((this.facts[entry] ?? 0) >>> 7) & 1) === 1
  longest = (entry: number): number => (this.facts[entry] ?? 0) & 31
}

function numbers(base64: string): Int32Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
