import { codeAt } from './chars.ts'
import { lemmaOf, normalize } from './inflection.ts'

/** What is known of a word wherever it stands, worked out once. `memoized` holds what was found for it, by the number of who asks. */
export interface Word {
  readonly text: string
  /** Its code units: V8 looks the length of a text up by its form, of which there are many. */
  readonly length: number
  readonly norm: string
  readonly lemma: string
  readonly kind: 'word' | 'number' | 'sign'
  readonly memoized: unknown[]
  /** The same of what indexes of patterns found: most words begin no pattern, so that this stays short. */
  readonly indexed: unknown[]
  /** One of 31 bits, by `norm`: what is not in a set of words is mostly told by it. See `bitOf`. */
  readonly bit: number
  /** A bit for each list of which the word is known to be in none: most words are in few, and this is quicker to see than a slot. */
  none: number
  /** The same for the words that the patterns of an index need. */
  needless: number
  /** Tests that were made of it, a bit for each, and those that it passed. */
  tested: number
  passed: number
  /** The indexes that want the word, when so many had told what they want: see wanted.ts. */
  wanted: number
  told: number
  /** Met a second time since words were last forgotten. */
  again: boolean
}

let slots = 0

let bits = 0

/** A bit of `Word.none`, and the same of `Word.needless`, of one's own as long as they last; 0 then. */
export const newFilterBit = (): number => (bits < 31 ? 1 << bits++ : 0)

/** A place in `Word.memoized` of one's own. */
export const newSlot = (): number => slots++

let indexSlots = 0

/** A place in `Word.indexed` of one's own. */
export const newIndexSlot = (): number => indexSlots++

let tests = 0

/** A bit of `Word.tested` and `Word.passed` of one's own as long as they last; 0 then. */
export const newTestBit = (): number => (tests < 31 ? 1 << tests++ : 0)

/**
 * Keeps in one of a word's lists what was found for it, and gives it. Who asks looks first whether it stands there (`word.memoized[slot] ?? memoize(…)`), and works it out in a function that is written
 * elsewhere: for a function that is written at that place V8 sets memory aside at each look.
 */
export function memoize<T>(all: unknown[], slot: number, found: T): T {
  while (all.length < slot) all.push(undefined)
  all[slot] = found
  return found
}

/** How many words are remembered, each with about a kilobyte of what was found for it. When there are more, those met only once are forgotten: sums, names, numbers. */
const REMEMBERED = 12_000
/** When so many are remembered, a further one is remembered when it is met a second time: of what is met once, nothing stays. */
const COMMON = 3_000
/** Hashes of words that were met once, the last of each slot. */
const once = new Int32Array(1 << 14)
/** Longer words are not remembered. */
const LONGEST = 64

/** The code units of the text that is being read: much is asked of each, and a typed array answers several times as quickly as a string. */
export let units = new Uint16Array(1 << 13)

/** Takes a text to be read: `units` are its code units, with a zero behind them. */
export function unfold(text: string): void {
  const size = text.length
  if (units.length <= size) units = new Uint16Array(size * 2)
  const all = units
  for (let i = 0; i < size; i++) all[i] = codeAt(text, i)
  all[size] = 0
}

/** Every word met so far, by a hash of its letters, so that a text is read without a copy of each of its words. */
let table: (Word | undefined)[] = new Array<Word | undefined>(1 << 11).fill(undefined)
/** The hash of the word in each slot: most words that are not meant are told by it. */
let hashes = new Int32Array(1 << 11)
let count = 0

/** FNV-1a, one code unit further. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
/** What the hash of a word begins with. */
export const BASIS = 0x811c9dc5 | 0

/** The hash of the code units between two places of the text that is being read. */
export function hashOf(start: number, stop: number): number {
  const all = units
  let hash = BASIS
  for (let i = start; i < stop; i++) hash = hashed(hash, all[i] ?? 0)
  return hash
}

/** Where in a table of `size` slots the search for a hash begins. */
const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1)

/** Whether `word` stands at `start` of the text that is being read. */
function stands(
  { text, length, kind: is }: Word,
  start: number,
  stop: number,
  kind: Word['kind'],
): boolean {
  const all = units
  if (length !== stop - start || is !== kind) return false
  for (let i = 0; i < length; i++) if (all[start + i] !== codeAt(text, i)) return false
  return true
}

/** The word of the text that is being read between two places; `hash` is that of its code units. */
export function wordAt(
  text: string,
  start: number,
  stop: number,
  kind: Word['kind'],
  hash: number,
): Word {
  if (stop - start > LONGEST) return makeWord(text.slice(start, stop), kind)
  let slot = slotOf(hash, table.length)
  for (let known = table[slot]; known; known = table[slot]) {
    if (hashes[slot] === hash && stands(known, start, stop, kind)) {
      if (!known.again) known.again = true
      return known
    }
    slot = (slot + 1) & (table.length - 1)
  }
  const word = makeWord(copyOf(text.slice(start, stop)), kind)
  if (count >= COMMON && isNew(hash)) return word
  table[slot] = word
  hashes[slot] = hash
  if (++count > REMEMBERED) forget()
  else if (count * 2 > table.length) rehash(table.length * 2, () => true)
  return word
}

/** Whether a hash is met for the first time, as far as `once` knows. */
function isNew(hash: number): boolean {
  const slot = slotOf(hash, once.length)
  if (once[slot] === hash) return false
  once[slot] = hash
  return true
}

/** V8 keeps the text that a long slice was taken of: what is remembered is a text of its own. */
export const copyOf = (slice: string): string => ` ${slice}`.slice(1)

/** One of 31 bits for a word, always the same. */
export function bitOf(norm: string): number {
  let hash = norm.length
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ codeAt(norm, i), 0x01000193)
  return 1 << ((hash >>> 8) % 31)
}

function makeWord(text: string, kind: Word['kind']): Word {
  const norm = kind === 'word' ? normalize(text) : text
  return {
    text,
    length: text.length,
    norm,
    lemma: kind === 'word' ? lemmaOf(text, norm) : norm,
    kind,
    memoized: [],
    indexed: [],
    bit: bitOf(norm),
    none: 0,
    needless: 0,
    tested: 0,
    passed: 0,
    wanted: 0,
    told: -1,
    again: false,
  }
}

/** Keeps the words that were met again; none where that are nearly all, as a hostile text may bring it about. */
function forget(): void {
  const again = table.reduce((sum, word) => sum + (word?.again === true ? 1 : 0), 0)
  rehash(table.length, (word) => word.again && again * 4 <= REMEMBERED * 3)
}

/** Makes a table of `size` slots with the words that stay. */
function rehash(size: number, stays: (word: Word) => boolean): void {
  const [words, before] = [table, hashes]
  table = new Array<Word | undefined>(size).fill(undefined)
  hashes = new Int32Array(size)
  count = 0
  words.forEach((word, i) => {
    if (!word || !stays(word)) return
    word.again = false
    const hash = before[i] ?? 0
    let slot = slotOf(hash, size)
    while (table[slot] !== undefined) slot = (slot + 1) & (size - 1)
    table[slot] = word
    hashes[slot] = hash
    count++
  })
}

/** Whether a capital, or a letter beyond ASCII, stands behind the first letter of a word of the text that is being read. */
export function hasCapitalInside(start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const code = units[i] ?? 0
    if ((code >= 65 && code <= 90) || code > 127) return true
  }
  return false
}
