import { packModel } from './packing.ts'
import { slotOf, slotsFor } from './weights.ts'

/** A feature's hash and its weight for each label. */
export type Weighted = readonly [hash: number, weights: readonly number[]]

/** What training gives: the features that say something, and for sequences what a label adds behind another. */
export interface Learned {
  readonly words: LearnedPart
  readonly classes: LearnedPart
  readonly passages: LearnedPart
  readonly skills: LearnedPart
}

export interface LearnedPart {
  readonly kept: readonly Weighted[]
  readonly transitions: Int32Array
}

const LABELS = { words: 1, passages: 3, skills: 3, classes: 1 } as const
type PartName = keyof typeof LABELS
const PARTS = Object.keys(LABELS) as PartName[]

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

/** `weights.bin`, as training writes it: for each part the hashes in rising order, the transitions, the weights. The lengths of all lists come first. */
export function packWeights(learned: Learned): Uint8Array {
  const lists = PARTS.flatMap((part) => {
    const { kept, transitions } = learned[part]
    const sorted = [...kept].sort((a, b) => a[0] - b[0])
    return [
      Int32Array.from(sorted, ([hash]) => hash),
      transitions,
      Int16Array.from(sorted.flatMap(([, weights]) => weights)),
    ]
  })
  const head = Int32Array.from(lists, (list) => list.length)
  const all = [head, ...lists]
  const bytes = new Uint8Array(all.reduce((sum, list) => sum + list.byteLength, 0))
  let at = 0
  for (const list of all) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    at += list.byteLength
  }
  return bytes
}

function unpackWeights(bytes: Uint8Array): Learned {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4 * 3 * PARTS.length
  const next = (list: number): Int32Array => {
    const isWide = list % 3 < 2
    const numbers = Int32Array.from({ length: view.getInt32(4 * list, true) }, (_, i) =>
      isWide ? view.getInt32(at + 4 * i, true) : view.getInt16(at + 2 * i, true),
    )
    at += numbers.length * (isWide ? 4 : 2)
    return numbers
  }
  const parts = PARTS.map((part, i): [PartName, LearnedPart] => {
    const [hashes, transitions, values] = [next(3 * i), next(3 * i + 1), next(3 * i + 2)]
    const labels = LABELS[part]
    const kept = Array.from(hashes, (hash, row): Weighted => [
      hash,
      [...values.subarray(row * labels, (row + 1) * labels)],
    ])
    return [part, { kept, transitions }]
  })
  return Object.fromEntries(parts) as unknown as Learned
}

/** From `weights.bin` to `model.bin`, which the program reads: tables with empty slots, and a checksum. */
export function compileModel(weights: Uint8Array): Uint8Array {
  const { words, classes, passages, skills } = unpackWeights(weights)
  const made = (name: PartName, { kept, transitions }: LearnedPart) => ({
    ...tableOf(kept, LABELS[name]),
    transitions,
  })
  return packModel({
    words: made('words', words),
    classes: made('classes', classes),
    passages: made('passages', passages),
    skills: made('skills', skills),
  })
}
