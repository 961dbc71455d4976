// A linear-chain conditional random field, trained by AdaGrad with L2 on one sequence at a time. Fixed order and seed: the same weights on every run.

/** A generator of numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled(list, seed) {
  const next = random(seed)
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j], copy[i]]
  }
  return copy
}

/**
 * Numbers the features that occur in at least `least` documents: what occurs in fewer is learned by heart.
 * @param sequences { document, features: Int32Array[] } each
 */
export function index(sequences, least) {
  const seen = new Map()
  for (const { document, features } of sequences)
    for (const place of features)
      for (const hash of place) {
        const entry = seen.get(hash)
        if (!entry) seen.set(hash, { last: document, count: 1 })
        else if (entry.last !== document) {
          entry.last = document
          entry.count++
        }
      }
  const numbers = new Map()
  for (const [hash, { count }] of seen)
    if (count >= least && hash !== 0) numbers.set(hash, numbers.size)
  return numbers
}

/** A list of weights that learns by AdaGrad: each step is the smaller, the more the weight has been moved before. */
export class Weights {
  constructor(size, { rate, l2 }) {
    this.values = new Float64Array(size)
    this.moved = new Float64Array(size).fill(1e-6)
    this.sum = new Float64Array(size)
    this.remembered = 0
    this.rate = rate
    this.l2 = l2
  }

  step(i, gradient) {
    const total = gradient + this.l2 * this.values[i]
    this.moved[i] += total * total
    this.values[i] -= (this.rate * total) / Math.sqrt(this.moved[i])
  }

  remember() {
    for (let i = 0; i < this.values.length; i++) this.sum[i] += this.values[i]
    this.remembered++
  }

  /** The average of what was remembered. */
  average() {
    return this.sum.map((w) => w / this.remembered)
  }
}

/**
 * Trains on sequences { document, features: Int32Array[], labels: number[] | Uint8Array } in the order of their documents. What is given back is the
 * average over the later half of the epochs, which is steadier than the last weights.
 */
export function train(
  sequences,
  { labels: K, least = 5, epochs = 10, rate = 0.1, l2 = 0.01, seed = 1 },
) {
  const numbers = index(sequences, least)
  const data = sequences
    .filter(({ features }) => features.length > 0)
    .map(({ features, labels }) => ({
      wanted: labels,
      places: features.map((place) =>
        Int32Array.from([...place].flatMap((hash) => numbers.get(hash) ?? [])),
      ),
    }))
  const weights = new Weights(numbers.size * K, { rate, l2 })
  const transitions = new Weights((K + 1) * K, { rate, l2 })
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sequence of shuffled(data, seed + epoch)) learn(sequence, weights, transitions, K)
    if (epoch < epochs / 2) continue
    weights.remember()
    transitions.remember()
  }
  return {
    numbers,
    weights: weights.average(),
    transitions: transitions.average(),
    labels: K,
  }
}

/** Moves the weights of one sequence toward its labels. */
function learn({ wanted, places }, weights, transitions, K) {
  const { probabilities, edges } = expectations(places, weights.values, transitions.values, K)
  places.forEach((place, at) => {
    for (let k = 0; k < K; k++) {
      const gradient = probabilities[at * K + k] - (wanted[at] === k ? 1 : 0)
      if (Math.abs(gradient) > 1e-4)
        for (let f = 0; f < place.length; f++) weights.step(place[f] * K + k, gradient)
      if (at === 0) transitions.step(K * K + k, gradient)
    }
  })
  for (let at = 1; at < places.length; at++) edges[wanted[at - 1] * K + wanted[at]]--
  edges.forEach((gradient, i) => transitions.step(i, gradient))
}

/** The score of each label at each place, without what stands beside it, as powers of e of at most 1. */
function emissions(places, W, K) {
  const E = new Float64Array(places.length * K)
  places.forEach((place, at) => {
    for (let f = 0; f < place.length; f++)
      for (let k = 0; k < K; k++) E[at * K + k] += W[place[f] * K + k]
    const top = Math.max(...E.subarray(at * K, at * K + K))
    for (let k = 0; k < K; k++) E[at * K + k] = Math.exp(E[at * K + k] - top)
  })
  return E
}

/** Makes the `K` numbers from `from` on sum to 1. */
function normalize(list, from, K) {
  let total = 0
  for (let k = 0; k < K; k++) total += list[from + k]
  for (let k = 0; k < K; k++) list[from + k] /= total
}

/** Sums over all paths up to each label of each place. */
function forwardSums(E, X, n, K) {
  const F = new Float64Array(n * K)
  for (let at = 0; at < n; at++) {
    for (let k = 0; k < K; k++) {
      let sum = at === 0 ? X[K * K + k] : 0
      for (let a = 0; at > 0 && a < K; a++) sum += F[(at - 1) * K + a] * X[a * K + k]
      F[at * K + k] = sum * E[at * K + k]
    }
    normalize(F, at * K, K)
  }
  return F
}

/** Sums over all paths from each label of each place to the end. */
function backwardSums(E, X, n, K) {
  const B = new Float64Array(n * K).fill(1)
  for (let at = n - 2; at >= 0; at--) {
    for (let k = 0; k < K; k++) {
      let sum = 0
      for (let b = 0; b < K; b++) sum += X[k * K + b] * E[(at + 1) * K + b] * B[(at + 1) * K + b]
      B[at * K + k] = sum
    }
    normalize(B, at * K, K)
  }
  return B
}

/** Probabilities of each label at each place, and expected numbers of each step from one label to the next. */
function expectations(places, W, T, K) {
  const n = places.length
  const E = emissions(places, W, K)
  const X = T.map(Math.exp)
  const F = forwardSums(E, X, n, K)
  const B = backwardSums(E, X, n, K)
  const probabilities = F.map((forward, i) => forward * B[i])
  for (let at = 0; at < n; at++) normalize(probabilities, at * K, K)
  const edges = new Float64Array(K * K)
  const each = new Float64Array(K * K)
  for (let at = 1; at < n; at++) {
    for (let i = 0; i < K * K; i++) {
      const [a, b] = [Math.floor(i / K), i % K]
      each[i] = F[(at - 1) * K + a] * X[i] * E[at * K + b] * B[at * K + b]
    }
    normalize(each, 0, K * K)
    for (let i = 0; i < K * K; i++) edges[i] += each[i]
  }
  return { probabilities, edges }
}

/**
 * Weights as whole numbers in 256ths, in steps of `step`, those that say something; transitions likewise. The first label's are 0: what all labels share
 * decides nothing.
 */
export function whole({ numbers, weights, transitions, labels }, smallest, step) {
  const kept = []
  for (const [hash, i] of numbers) {
    const own = weights.subarray(i * labels, (i + 1) * labels)
    const values = Array.from(own, (w) => step * Math.round((256 * (w - own[0])) / step))
    if (Math.max(...values) - Math.min(...values) >= smallest) kept.push([hash, values])
  }
  return { kept, transitions: Int32Array.from(transitions, (w) => Math.round(256 * w)) }
}
