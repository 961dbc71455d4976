import type { FeatureHash, FeatureList } from './features.ts'

/** Learned weights: features by hash, each with one whole number for each label. Whole numbers make every sum the same on every machine. */
export interface WeightTable {
  readonly labels: number
  /** Hashes of the features in an open table; 0 where a slot is empty. */
  readonly hashes: Int32Array
  /** `labels` weights for each slot. */
  readonly values: Int16Array
}

/** Slots for so many features: the power of two that leaves at least a third of them empty. */
export const slotsFor = (features: number): number => 2 ** Math.ceil(Math.log2(features * 1.5 + 2))

/** The slot of a feature, or of the empty place where it would stand. */
export function slotOf(hashes: Int32Array, hash: FeatureHash): number {
  const mask = hashes.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let there = hashes[slot]; there !== 0 && there !== hash; there = hashes[slot])
    slot = (slot + 1) & mask
  return slot
}

/** Adds the weights of all features of a place to `scores`, from `at` on, one number a label. */
export function addScores(
  { labels, hashes, values }: WeightTable,
  features: FeatureList,
  scores: Int32Array,
  at: number,
): void {
  for (let i = 0; i < features.count; i++) {
    const hash = features.hashes[i] as number
    const slot = slotOf(hashes, hash)
    if (hashes[slot] !== hash) continue
    for (let label = 0; label < labels; label++)
      scores[at + label] =
        (scores[at + label] as number) + (values[slot * labels + label] as number)
  }
}
