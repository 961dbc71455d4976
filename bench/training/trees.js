// Boosted decision trees for a yes or no over whole numbers (gradients of the logistic loss, histograms of values), as the program reads them. Fixed order:
// the same trees on every run.

const LEAF = -1
/** Steps of a feature at most: its values are parted where as many examples stand on either side. */
const STEPS = 48
/** Leaves add whole 1024ths: sums are small, and a hundred are added. */
const UNIT = 1024
/** Gradient, curvature and number of examples for each step of a feature. */
const SUMS = 3

/** Between which values a feature may be parted: "at most so much". */
function cutsOf(values) {
  const sorted = Int16Array.from(values).sort()
  const distinct = [...new Set(sorted)]
  if (distinct.length <= STEPS) return distinct.slice(0, -1)
  const cuts = new Set()
  for (let i = 1; i < STEPS; i++) cuts.add(sorted[Math.floor((i * sorted.length) / STEPS)] - 1)
  return [...cuts].sort((a, b) => a - b)
}

const stepOf = (cuts, value) => {
  let step = 0
  while (step < cuts.length && value > cuts[step]) step++
  return step
}

/** The examples as steps of their features, with what is known of each while trees grow. */
class Examples {
  constructor(rows, wanted) {
    this.wanted = wanted
    this.cuts = Array.from(rows[0], (_, feature) => cutsOf(rows.map((row) => row[feature])))
    this.steps = this.cuts.map((cuts, f) => Uint8Array.from(rows, (row) => stepOf(cuts, row[f])))
    this.scores = new Float64Array(rows.length)
    this.gradients = new Float64Array(rows.length)
    this.curvatures = new Float64Array(rows.length)
    this.all = Int32Array.from(rows, (_, i) => i)
  }

  weigh() {
    this.wanted.forEach((wanted, i) => {
      const probability = 1 / (1 + Math.exp(-this.scores[i]))
      this.gradients[i] = probability - wanted
      this.curvatures[i] = probability * (1 - probability)
    })
  }

  sums(members) {
    const sums = new Float64Array(this.steps.length * STEPS * SUMS)
    this.steps.forEach((steps, feature) => {
      const offset = feature * STEPS * SUMS
      for (const i of members) {
        const at = offset + SUMS * steps[i]
        sums[at] += this.gradients[i]
        sums[at + 1] += this.curvatures[i]
        sums[at + 2]++
      }
    })
    return sums
  }
}

/** A node that may be parted: its best cut, what that gains, and what it adds as a leaf. */
function nodeOf(examples, members, sums, { rate, least, l2 }) {
  const total = [0, 0]
  for (let at = 0; at < STEPS * SUMS; at += SUMS) {
    total[0] += sums[at]
    total[1] += sums[at + 1]
  }
  const worth = (gradient, curvature) => (gradient * gradient) / (curvature + l2)
  const best = { gain: 1e-3 }
  examples.cuts.forEach((cuts, feature) => {
    let [gradient, curvature, count] = [0, 0, 0]
    for (let step = 0; step < cuts.length; step++) {
      const at = (feature * STEPS + step) * SUMS
      gradient += sums[at]
      curvature += sums[at + 1]
      count += sums[at + 2]
      if (count < least || members.length - count < least) continue
      const gain =
        worth(gradient, curvature) +
        worth(total[0] - gradient, total[1] - curvature) -
        worth(...total)
      if (gain > best.gain) Object.assign(best, { gain, feature, step })
    }
  })
  return { ...best, members, sums, adds: (-rate * total[0]) / (total[1] + l2) }
}

/** Parts a node in two; the sums of the greater part are what the smaller leaves. */
function part(examples, node, settings) {
  const steps = examples.steps[node.feature]
  const sides = [
    node.members.filter((i) => steps[i] <= node.step),
    node.members.filter((i) => steps[i] > node.step),
  ]
  const small = sides[0].length < sides[1].length ? 0 : 1
  const fewer = examples.sums(sides[small])
  const more = node.sums.map((sum, i) => sum - fewer[i])
  node.sides = sides.map((members, side) =>
    nodeOf(examples, members, side === small ? fewer : more, settings),
  )
  node.sums = null
  return node.sides
}

/** One tree, parted where it gains most until it has so many leaves; moves the scores of the examples. */
function grow(examples, settings) {
  const root = nodeOf(examples, examples.all, examples.sums(examples.all), settings)
  let leaves = [root]
  while (leaves.length < settings.leaves) {
    const [next] = leaves.filter((n) => n.feature !== undefined).sort((a, b) => b.gain - a.gain)
    if (!next) break
    leaves = [...leaves.filter((n) => n !== next), ...part(examples, next, settings)]
  }
  for (const { members, adds } of leaves) for (const i of members) examples.scores[i] += adds
  return root
}

/** A tree in the numbers that the program reads. */
function flat(node, cuts) {
  if (!node.sides) return [LEAF, Math.round(UNIT * node.adds), 0]
  const [left, right] = node.sides.map((side) => flat(side, cuts))
  return [node.feature, cuts[node.feature][node.step], 3 + left.length, ...left, ...right]
}

/**
 * Learns when `wanted` is 1 and not 0 from rows of whole numbers of 16 bits.
 * @returns the trees in the form of src/extraction/model/trees.ts; their sum is above 0 where the odds, in logarithms, are above `threshold`
 */
export function trainTrees(rows, wanted, { trees, leaves, rate, least, l2, threshold }) {
  const examples = new Examples(rows, wanted)
  const share = wanted.reduce((sum, is) => sum + is, 0) / wanted.length
  const base = Math.log(share / (1 - share))
  examples.scores.fill(base)
  const numbers = [3, LEAF, Math.round(UNIT * (base - threshold)), 0]
  for (let tree = 0; tree < trees; tree++) {
    examples.weigh()
    const nodes = flat(grow(examples, { leaves, rate, least, l2 }), examples.cuts)
    numbers.push(nodes.length, ...nodes)
  }
  return Int16Array.from(numbers)
}
