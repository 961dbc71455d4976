import { joinedBytes, utf8, utf8Bytes } from '../core/bytes.ts'
import { map } from '../core/lists.ts'
import { packed } from '../core/packed.ts'

/** Lists of numbers, one after the other: list `i` goes from `starts[i]` to before `starts[i + 1]`. */
export interface Lists {
  readonly starts: Int32Array
  readonly values: Int32Array
}

/** The vocabulary as the build has packed it, by name of the part. */
export interface Blob {
  /** Slots of the hash table: number of an entry plus one, 0 where empty. */
  readonly table: Int32Array
  /** Where the key of an entry begins, in bytes of `keys`. */
  readonly offsets: Int32Array
  /** Of each entry: concept, exactness, guard, words of the longest name that it begins; see `name-table.ts`. */
  readonly facts: Int32Array
  /** Names in UTF-8, without anything between them. */
  readonly keys: Uint8Array
  readonly names: string
  /** A letter for the kind of each concept. */
  readonly kinds: string
  /** Guarded names as they must be written: behind a line end the entry, then each name behind a tab. */
  readonly written: string
  readonly broader: Lists
  readonly siblings: Lists
  readonly builtOn: Lists
  /** Weeks of each concept. */
  readonly effort: Float32Array
}

const NUMBERS = [
  'table',
  'offsets',
  'facts',
  'broader.starts',
  'broader.values',
  'siblings.starts',
  'siblings.values',
  'builtOn.starts',
  'builtOn.values',
  'effort',
] as const
const TEXTS = ['keys', 'names', 'kinds', 'written'] as const
type Part = (typeof NUMBERS)[number] | (typeof TEXTS)[number]

/** Packs the parts into one file: a head with the end of each part in bytes, then the parts. Numbers come first, so that they stand at whole words. */
export function packVocabulary(
  parts: Readonly<Record<Part, Int32Array | Float32Array | string>>,
): Uint8Array {
  const bytes = map([...NUMBERS, ...TEXTS], (name) => {
    const part = parts[name]
    return typeof part === 'string'
      ? utf8Bytes(part)
      : new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  })
  let end = 4 * bytes.length
  const head = Int32Array.from(bytes, (b) => (end += b.length))
  return joinedBytes([new Uint8Array(head.buffer), ...bytes])
}

/** The parts of a packed file. Nothing is copied or decoded before it is asked for. */
export function unpackVocabulary(file: Uint8Array): Blob {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const count = NUMBERS.length + TEXTS.length
  const ends = new Int32Array(bytes.buffer, bytes.byteOffset, count)
  const at = (name: Part): { from: number; to: number } => {
    const i = ([...NUMBERS, ...TEXTS] as readonly Part[]).indexOf(name)
    return { from: i === 0 ? 4 * count : (ends[i - 1] ?? 0), to: ends[i] ?? 0 }
  }
  const integers = (name: Part): Int32Array => {
    const { from, to } = at(name)
    return new Int32Array(bytes.buffer, bytes.byteOffset + from, (to - from) / 4)
  }
  const text = (name: Part): string => utf8(bytes.subarray(at(name).from, at(name).to))
  const lists = (name: 'broader' | 'siblings' | 'builtOn'): Lists => ({
    starts: integers(`${name}.starts`),
    values: integers(`${name}.values`),
  })
  const efforts = at('effort')
  return {
    table: integers('table'),
    offsets: integers('offsets'),
    facts: integers('facts'),
    keys: bytes.subarray(at('keys').from, at('keys').to),
    broader: lists('broader'),
    siblings: lists('siblings'),
    builtOn: lists('builtOn'),
    effort: new Float32Array(
      bytes.buffer,
      bytes.byteOffset + efforts.from,
      (efforts.to - efforts.from) / 4,
    ),
    get names() {
      return text('names')
    },
    get kinds() {
      return text('kinds')
    },
    get written() {
      return text('written')
    },
  }
}

let loaded: Blob | null = null

/** The vocabulary that stands beside this module, or beside the bundle that holds it; read when it is first asked for. */
export const blob = (): Blob =>
  (loaded ??= unpackVocabulary(packed('vocabulary.bin', import.meta.dirname)))
