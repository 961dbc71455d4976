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

/** @param sequences { document, features: Int32Array[], labels: number[] | Uint8Array } each, in the order of their documents */
export function train(
  sequences,
  { labels, least = 5, epochs = 10, rate = 0.1, l2 = 0.01, seed = 1, cost = null },
) {
  const numbers = index(sequences, least)
  const data = sequences.map(({ features, labels: wanted }) => ({
    wanted,
    places: features.map((place) =>
      Int32Array.from([...place].flatMap((hash) => numbers.get(hash) ?? [])),
    ),
  }))
  const K = labels
  const W = new Float64Array(numbers.size * K)
  const G = new Float64Array(numbers.size * K).fill(1e-6)
  const T = new Float64Array((K + 1) * K)
  const GT = new Float64Array((K + 1) * K).fill(1e-6)
  // the average over the last half of the epochs is steadier than the last weights
  const sumW = new Float64Array(W.length)
  const sumT = new Float64Array(T.length)
  let sums = 0
  const step = (w, g, i, gradient) => {
    const total = gradient + l2 * w[i]
    g[i] += total * total
    w[i] -= (rate * total) / Math.sqrt(g[i])
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { wanted, places } of shuffled(data, seed + epoch)) {
      const n = places.length
      if (n === 0) continue
      const { probabilities, edges } = expectations(places, W, T, K, wanted, cost)
      for (let at = 0; at < n; at++) {
        const place = places[at]
        for (let k = 0; k < K; k++) {
          const gradient = probabilities[at * K + k] - (wanted[at] === k ? 1 : 0)
          if (gradient > 1e-4 || gradient < -1e-4)
            for (let f = 0; f < place.length; f++) step(W, G, place[f] * K + k, gradient)
          if (at === 0) step(T, GT, K * K + k, gradient)
        }
      }
      for (let a = 0; a < K; a++)
        for (let b = 0; b < K; b++) {
          let gold = 0
          for (let at = 1; at < n; at++) if (wanted[at - 1] === a && wanted[at] === b) gold++
          step(T, GT, a * K + b, edges[a * K + b] - gold)
        }
    }
    if (epoch >= epochs / 2) {
      for (let i = 0; i < W.length; i++) sumW[i] += W[i]
      for (let i = 0; i < T.length; i++) sumT[i] += T[i]
      sums++
    }
  }
  return {
    numbers,
    weights: sumW.map((w) => w / sums),
    transitions: sumT.map((w) => w / sums),
    labels: K,
  }
}

/** Probabilities of each label at each place, and expected numbers of each step, by forward and backward sums. `cost` adds to wrong labels (softmax-margin). */
function expectations(places, W, T, K, wanted, cost) {
  const n = places.length
  const scores = new Float64Array(n * K)
  for (let at = 0; at < n; at++) {
    const place = places[at]
    for (let f = 0; f < place.length; f++) {
      const base = place[f] * K
      for (let k = 0; k < K; k++) scores[at * K + k] += W[base + k]
    }
    if (cost) for (let k = 0; k < K; k++) scores[at * K + k] += cost[wanted[at] * K + k]
  }
  const E = new Float64Array(n * K)
  for (let at = 0; at < n; at++) {
    let top = -Infinity
    for (let k = 0; k < K; k++) if (scores[at * K + k] > top) top = scores[at * K + k]
    for (let k = 0; k < K; k++) E[at * K + k] = Math.exp(scores[at * K + k] - top)
  }
  const X = T.map(Math.exp)
  const F = new Float64Array(n * K)
  const B = new Float64Array(n * K)
  for (let at = 0; at < n; at++) {
    let total = 0
    for (let k = 0; k < K; k++) {
      let sum = 0
      if (at === 0) sum = X[K * K + k]
      else for (let a = 0; a < K; a++) sum += F[(at - 1) * K + a] * X[a * K + k]
      F[at * K + k] = sum * E[at * K + k]
      total += F[at * K + k]
    }
    for (let k = 0; k < K; k++) F[at * K + k] /= total
  }
  for (let k = 0; k < K; k++) B[(n - 1) * K + k] = 1
  for (let at = n - 2; at >= 0; at--) {
    let total = 0
    for (let k = 0; k < K; k++) {
      let sum = 0
      for (let b = 0; b < K; b++) sum += X[k * K + b] * E[(at + 1) * K + b] * B[(at + 1) * K + b]
      B[at * K + k] = sum
      total += sum
    }
    for (let k = 0; k < K; k++) B[at * K + k] /= total
  }
  const probabilities = new Float64Array(n * K)
  const edges = new Float64Array(K * K)
  for (let at = 0; at < n; at++) {
    let total = 0
    for (let k = 0; k < K; k++) total += probabilities[at * K + k] = F[at * K + k] * B[at * K + k]
    for (let k = 0; k < K; k++) probabilities[at * K + k] /= total
    if (at === 0) continue
    let all = 0
    const each = new Float64Array(K * K)
    for (let a = 0; a < K; a++)
      for (let b = 0; b < K; b++) {
        const p = F[(at - 1) * K + a] * X[a * K + b] * E[at * K + b] * B[at * K + b]
        each[a * K + b] = p
        all += p
      }
    for (let i = 0; i < each.length; i++) edges[i] += each[i] / all
  }
  return { probabilities, edges }
}

/** Weights as whole numbers in 256ths, those that say something; transitions likewise. */
export function whole({ numbers, weights, transitions, labels }, smallest) {
  const kept = []
  for (const [hash, i] of numbers) {
    const values = []
    for (let k = 0; k < labels; k++)
      values.push(Math.max(-32768, Math.min(32767, Math.round(256 * weights[i * labels + k]))))
    // what all labels share decides nothing
    if (Math.max(...values) - Math.min(...values) >= smallest) kept.push([hash, values])
  }
  return { kept, transitions: Int32Array.from(transitions, (w) => Math.round(256 * w)) }
}
