// Linear models that tell for each kind whether a clause asks something of it: logistic regressions over the same features, trained by AdaGrad. Fixed
// order and seed: the same weights on every run.
import { index, shuffled, Weights } from './crf.js'

/** A label that is neither: a further part of what is met elsewhere. */
export const NEITHER = 2

/** Weights of one kind, the average over the later half of the epochs. `isKept` tells which features count. */
function learn(examples, label, isKept, size, { epochs, ...settings }) {
  const weights = new Weights(size, settings)
  const told = examples.filter(({ labels }) => labels[label] !== NEITHER)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { places, labels } of shuffled(told, epoch + 1)) {
      let score = 0
      for (const f of places) if (isKept[f]) score += weights.values[f]
      const error = 1 / (1 + Math.exp(-score)) - labels[label]
      if (Math.abs(error) < 1e-3) continue
      for (const f of places) if (isKept[f]) weights.step(f, error)
    }
    if (epoch >= epochs / 2) weights.remember()
  }
  return weights.average()
}

/**
 * Learns from `examples` { document, features: Int32Array, labels: one of 0, 1 and NEITHER for each kind } which clauses ask for which kind. Most features say
 * little: training begins with all that occur in `least` documents, and goes on twice with those that weighed most, `kept` of them in the end.
 * @returns pairs of a feature's hash and its weights in 256ths, one for each kind
 */
export function trainClauses(examples, kinds, { least, kept, step, ...settings }) {
  const numbers = index(
    examples.map(({ document, features }) => ({ document, features: [features] })),
    least,
  )
  const data = examples.map(({ features, labels }) => ({
    labels,
    places: Int32Array.from([...new Set(features)].flatMap((hash) => numbers.get(hash) ?? [])),
  }))
  const counts = new Float64Array(numbers.size)
  for (const { places } of data) for (const f of places) counts[f]++
  let isKept = new Uint8Array(numbers.size).fill(1)
  const learned = () =>
    Array.from({ length: kinds }, (_, k) => learn(data, k, isKept, numbers.size, settings))
  for (const most of [3 * kept, kept]) {
    const weights = learned()
    const worth = Float64Array.from(
      counts,
      (count, f) => Math.max(...weights.map((w) => Math.abs(w[f]))) * Math.sqrt(count),
    )
    const best = [...worth.keys()]
      .filter((f) => isKept[f])
      .sort((a, b) => worth[b] - worth[a] || a - b)
    isKept = new Uint8Array(numbers.size)
    for (const f of best.slice(0, most)) isKept[f] = 1
  }
  const weights = learned()
  return [...numbers].flatMap(([hash, f]) => {
    const values = weights.map((w) => step * Math.round((256 * w[f]) / step))
    return isKept[f] && values.some((v) => v !== 0) ? [[hash, values]] : []
  })
}
