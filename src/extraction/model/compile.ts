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

interface WrittenPart {
  /** In rising order. */
  readonly hashes: Int32Array
  readonly transitions: Int32Array
  readonly values: Int32Array
}

function unpackWeights(bytes: Uint8Array): Readonly<Record<PartName, WrittenPart>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 4 * 3 * PARTS.length
  const next = (list: number): Int32Array => {
    const isWide = list % 3 < 2
    const numbers = new Int32Array(view.getInt32(4 * list, true))
    for (let i = 0; i < numbers.length; i++, at += isWide ? 4 : 2)
      numbers[i] = isWide ? view.getInt32(at, true) : view.getInt16(at, true)
    return numbers
  }
  const parts = PARTS.map((part): [PartName, WrittenPart] => {
    const list = 3 * PARTS.indexOf(part)
    return [part, { hashes: next(list), transitions: next(list + 1), values: next(list + 2) }]
  })
  return Object.fromEntries(parts) as unknown as Readonly<Record<PartName, WrittenPart>>
}

/** The open table of features that stand in rising order, as `tableOf` makes it. */
function tableOfRows(rows: WrittenPart, labels: number) {
  const hashes = new Int32Array(slotsFor(rows.hashes.length))
  const values = new Int16Array(hashes.length * labels)
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = rows.hashes[row] as number
    const slot = slotOf(hashes, hash)
    hashes[slot] = hash
    for (let label = 0; label < labels; label++)
      values[slot * labels + label] = rows.values[row * labels + label] as number
  }
  return { hashes, values, transitions: rows.transitions }
}

/** From `weights.bin` to `model.bin`, which the program reads: tables with empty slots, and a checksum. */
export function compileModel(weights: Uint8Array): Uint8Array {
  const parts = unpackWeights(weights)
  const made = (name: PartName) => tableOfRows(parts[name], LABELS[name])
  return packModel({
    words: made('words'),
    classes: made('classes'),
    passages: made('passages'),
    skills: made('skills'),
  })
}
