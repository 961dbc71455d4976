import { keysOf } from '../../core/records.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { CLAUSE_KINDS } from './clause-features.ts'
import { packModel } from './packing.ts'
import type { Trees } from './trees.ts'
import { slotOf, slotsFor } from './weights.ts'

/** A feature's hash and its weight for each label. */
export type Weighted = readonly [hash: number, weights: readonly number[]]

/** What training gives: the features that say something, and for sequences what a label adds behind another. */
export interface Learned {
  readonly words: LearnedPart
  readonly classes: LearnedPart
  readonly passages: LearnedPart
  readonly skills: LearnedPart
  readonly clauses: LearnedPart
  readonly trees: Trees
}

export interface LearnedPart {
  readonly kept: readonly Weighted[]
  readonly transitions: Int32Array
}

/**
 * Weights are kept in 256ths and written in steps of 32nds: of sums of some sixty, so much is noise. The first label of a sequence has the weight 0, for
 * only differences between labels decide.
 */
export const STEP = 8

/** The labels of each part, whether the first has a weight, and in what steps weights are written. */
const FORMS = {
  words: { labels: 1, first: 0, step: STEP },
  passages: { labels: 3, first: 1, step: STEP },
  skills: { labels: 3, first: 1, step: STEP },
  classes: { labels: 1, first: 0, step: 1 },
  clauses: { labels: CLAUSE_KINDS.length, first: 0, step: STEP },
} as const
type PartName = keyof typeof FORMS
const PARTS = keysOf(FORMS)

/** The open table that the program looks features up in. */
export function tableOf(
  kept: readonly Weighted[],
  labels: number,
): { hashes: Int32Array; values: Int16Array } {
  const hashes = new Int32Array(slotsFor(kept.length))
  const values = new Int16Array(hashes.length * labels)
  for (const [hash, weights] of [...kept].sort((a, b) => a[0] - b[0])) {
    const slot = slotOf(hashes, hash)
    hashes[slot] = hash
    weights.forEach((weight, label) => (values[slot * labels + label] = weight))
  }
  return { hashes, values }
}

/** `weights.bin`, as training writes it: each part's transitions and its features in rising order of their hashes, each as its distance from the last and its weights; then the trees. */
export function packWeights(learned: Learned): Uint8Array {
  const bytes = new ByteWriter()
  for (const part of PARTS) {
    const { kept, transitions } = learned[part]
    const { first, step } = FORMS[part]
    bytes.list(transitions)
    bytes.unsigned(kept.length)
    let last = 0
    for (const [hash, weights] of [...kept].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))) {
      bytes.unsigned((hash >>> 0) - last)
      last = hash >>> 0
      for (const weight of weights.slice(first)) bytes.signed(weight / step)
    }
  }
  bytes.list(learned.trees)
  return bytes.written()
}

interface WrittenPart {
  readonly kept: readonly Weighted[]
  readonly transitions: Int32Array
}

function readPart(bytes: ByteReader, part: PartName): WrittenPart {
  const { labels, first, step } = FORMS[part]
  const transitions = Int32Array.from(bytes.list())
  const kept: Weighted[] = []
  let hash = 0
  for (let left = bytes.unsigned(); left > 0; left--) {
    hash += bytes.unsigned()
    const weights = Array.from({ length: labels }, (_, label) =>
      label < first ? 0 : bytes.signed() * step,
    )
    kept.push([hash | 0, weights])
  }
  return { kept, transitions }
}

/** Reads what `packWeights` has written. */
export function unpackWeights(weights: Uint8Array): Learned {
  const bytes = new ByteReader(weights)
  // in the order in which they were written
  const [words, passages, skills] = [
    readPart(bytes, 'words'),
    readPart(bytes, 'passages'),
    readPart(bytes, 'skills'),
  ]
  const [classes, clauses] = [readPart(bytes, 'classes'), readPart(bytes, 'clauses')]
  return { words, passages, skills, classes, clauses, trees: Int16Array.from(bytes.list()) }
}

/** From `weights.bin` to `model.bin`, which the program reads: tables with empty slots, and a checksum. */
export function compileModel(weights: Uint8Array): Uint8Array {
  const learned = unpackWeights(weights)
  const made = (name: PartName) => {
    const { kept, transitions } = learned[name]
    return { ...tableOf(kept, FORMS[name].labels), transitions }
  }
  const [words, passages, skills] = [made('words'), made('passages'), made('skills')]
  const [classes, clauses] = [made('classes'), made('clauses')]
  return packModel({ words, passages, skills, classes, clauses, trees: learned.trees })
}
