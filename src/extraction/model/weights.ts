import type { FeatureHash, FeatureList } from './features.ts'

/** Learned weights: features by hash, each with one whole number for each label. Whole numbers make every sum the same on every machine. */
export interface WeightTable {
  readonly labels: number
  /** Hashes of the features in an open table; 0 where a slot is empty. */
  readonly hashes: Int32Array
  /** `labels` weights for each slot. */
  readonly values: Int16Array
  /** Tells most hashes that have no slot, in an eighth of the memory; made when the table has been asked often. */
  sieve?: Sieve
  /** How many features were looked up before there was a sieve. */
  asked?: number
}

/** A bit for each of many ranges of hashes, set where the table has one of the range. */
interface Sieve {
  readonly bits: Int32Array
  /** By so much a hash is shifted to the number of its bit. */
  readonly shift: number
}

/** Most features that a text makes are in no table, and to find that out a slot far away must be loaded; after so many it pays to have a bit for it in the processor's cache. A posting by itself stays below. */
const PAYS = 20_000
/** Bits for each feature: one hash in ten is looked up for nothing. */
const BITS = 8

function sieveOf(hashes: Int32Array): Sieve {
  const features = hashes.reduce((sum, hash) => (hash === 0 ? sum : sum + 1), 0)
  const wide = Math.max(5, Math.ceil(Math.log2(features * BITS + 1)))
  const [bits, shift] = [new Int32Array(2 ** (wide - 5)), 32 - wide]
  for (const hash of hashes) {
    const bit = hash >>> shift
    if (hash !== 0) bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit)
  }
  return { bits, shift }
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
  table: WeightTable,
  features: FeatureList,
  scores: Int32Array,
  at: number,
): void {
  const { labels, hashes, values, sieve } = table
  const { count, hashes: all } = features
  if (!sieve && (table.asked = (table.asked ?? 0) + count) > PAYS) table.sieve = sieveOf(hashes)
  for (let i = 0; i < count; i++) {
    const hash = all[i] ?? 0
    if (sieve) {
      const bit = hash >>> sieve.shift
      if (((sieve.bits[bit >>> 5] ?? 0) & (1 << bit)) === 0) continue
    }
    const slot = slotOf(hashes, hash)
    if (hashes[slot] !== hash) continue
    for (let label = 0; label < labels; label++)
      scores[at + label] = (scores[at + label] ?? 0) + (values[slot * labels + label] ?? 0)
  }
}
