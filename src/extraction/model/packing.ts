import { wordHash } from './features.ts'
import { CLAUSE_KINDS } from './clause-features.ts'
import { slotOf, type WeightTable } from './weights.ts'
import type { Transitions } from './sequence.ts'
import type { Trees } from './trees.ts'
import type { WordClasses } from './token-features.ts'

/** A table of weights and what follows what. */
export interface SequenceModel {
  readonly weights: WeightTable
  readonly transitions: Transitions
}

/** All that was learned, as `npm run train` has written it. Labels: see `passages.ts` and `tagger.ts`. */
export interface Model {
  /** Words of demands against words of everything else, learned from sections of unlabelled adverts. */
  readonly words: WeightTable
  readonly passages: SequenceModel
  readonly skills: SequenceModel
  /** Decide over the names that `skills` proposes; empty where its proposals stand. */
  readonly trees: Trees
  readonly classes: WordClasses
  /** Which kinds a clause asks for: see `clauses.ts`. */
  readonly clauses: WeightTable
}

/** The parts of the file as lists of numbers, in this order. */
export interface ModelParts {
  readonly words: { readonly hashes: Int32Array; readonly values: Int16Array }
  readonly passages: {
    readonly hashes: Int32Array
    readonly values: Int16Array
    readonly transitions: Int32Array
  }
  readonly skills: {
    readonly hashes: Int32Array
    readonly values: Int16Array
    readonly transitions: Int32Array
  }
  /** Hash of a word, with its fine class in the upper and its coarse class in the lower byte at the same place of `values`. */
  readonly classes: { readonly hashes: Int32Array; readonly values: Int16Array }
  readonly trees: Trees
  readonly clauses: { readonly hashes: Int32Array; readonly values: Int16Array }
}

const MAGIC = 0x46495403 // "FIT", and the version of this form
const lists = ({
  words,
  passages,
  skills,
  classes,
  trees,
  clauses,
}: ModelParts): (Int32Array | Int16Array)[] => [
  words.hashes,
  passages.hashes,
  passages.transitions,
  skills.hashes,
  skills.transitions,
  classes.hashes,
  clauses.hashes,
  words.values,
  passages.values,
  skills.values,
  classes.values,
  clauses.values,
  trees,
]

/** Adler-32 over whole words of four bytes: enough to notice damage, quick at every start. */
function checksum(numbers: Int32Array): number {
  let [a, b] = [1, 0]
  for (let i = 3; i < numbers.length; i++) {
    a = (a + (numbers[i] ?? 0)) | 0
    b = (b + a) | 0
  }
  return (b ^ Math.imul(a, 0x9e3779b1)) | 0
}

/** The file: magic, checksum, number of lists, the length of each, then the lists, each filled up to whole words of four bytes. */
export function packModel(parts: ModelParts): Uint8Array {
  const all = lists(parts)
  const sizes = all.map((list) => Math.ceil(list.byteLength / 4))
  const total = 3 + all.length + sizes.reduce((a, b) => a + b, 0)
  const numbers = new Int32Array(total)
  numbers[0] = MAGIC
  numbers[2] = all.length
  all.forEach((list, i) => (numbers[3 + i] = list.length))
  const bytes = new Uint8Array(numbers.buffer)
  let at = 4 * (3 + all.length)
  all.forEach((list, i) => {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    at += 4 * (sizes[i] ?? 0)
  })
  numbers[1] = checksum(numbers)
  return bytes
}

/** Reads what `packModel` has written. Throws an Error where the bytes are none or were damaged. */
export function unpackModel(file: Uint8Array): Model {
  const aligned = file.byteOffset % 4 === 0 ? file : file.slice()
  const damaged = (): Error =>
    new Error('The learned weights (model.bin) are damaged: build or install the program again.')
  if (aligned.byteLength < 16 || aligned.byteLength % 4 !== 0) throw damaged()
  const numbers = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
  if (numbers[0] !== MAGIC || numbers[1] !== checksum(numbers)) throw damaged()
  const count = numbers[2] ?? 0
  let at = 4 * (3 + count) + aligned.byteOffset
  const next = (i: number, wide: boolean): Int32Array | Int16Array => {
    const length = numbers[3 + i] ?? 0
    const list = wide
      ? new Int32Array(aligned.buffer, at, length)
      : new Int16Array(aligned.buffer, at, length)
    at += 4 * Math.ceil(list.byteLength / 4)
    return list
  }
  const wide = (i: number): Int32Array => next(i, true) as Int32Array
  const narrow = (i: number): Int16Array => next(i, false) as Int16Array
  const [words, passages, passageSteps, skills] = [wide(0), wide(1), wide(2), wide(3)]
  const [skillSteps, classes, clauses] = [wide(4), wide(5), wide(6)]
  const [wordValues, passageValues, skillValues] = [narrow(7), narrow(8), narrow(9)]
  const [classValues, clauseValues, trees] = [narrow(10), narrow(11), narrow(12)]
  return {
    words: { labels: 1, hashes: words, values: wordValues },
    passages: {
      weights: { labels: 3, hashes: passages, values: passageValues },
      transitions: passageSteps,
    },
    skills: {
      weights: { labels: 3, hashes: skills, values: skillValues },
      transitions: skillSteps,
    },
    trees,
    classes: classesIn(classes, classValues),
    clauses: { labels: CLAUSE_KINDS.length, hashes: clauses, values: clauseValues },
  }
}

function classesIn(hashes: Int32Array, values: Int16Array): WordClasses {
  const of = (hash: number): number => {
    const slot = slotOf(hashes, hash)
    return hashes[slot] === hash ? (values[slot] ?? 0) & 0xffff : 0
  }
  return {
    fine: (token) => (token === undefined ? 0 : of(wordHash(token)) >> 8),
    coarse: (token) => (token === undefined ? 0 : of(wordHash(token)) & 0xff),
  }
}
