/** What a linear-chain model adds for a label behind another: `transitions[before * labels + label]`; the last row is for the first place. */
export type Transitions = Int32Array

const NEVER = -(2 ** 29)

/** Best sums of paths for each label at each place: `length * labels` numbers each. */
export interface PathSums {
  /** Up to the label and with its own score. */
  readonly forward: Int32Array
  /** From the label to the end, without its own score. */
  readonly backward: Int32Array
}

/** The best sums of paths to and from each label at each place. */
export const pathSums = (
  scores: Int32Array,
  length: number,
  labels: number,
  transitions: Transitions,
): PathSums => ({
  forward: forwardSums(scores, length, labels, transitions),
  backward: backwardSums(scores, length, labels, transitions),
})

function forwardSums(
  scores: Int32Array,
  length: number,
  labels: number,
  transitions: Transitions,
): Int32Array {
  const forward = new Int32Array(length * labels)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      let best = at === 0 ? (transitions[labels * labels + label] ?? 0) : NEVER
      for (let before = 0; at > 0 && before < labels; before++) {
        const sum =
          (forward[(at - 1) * labels + before] ?? 0) + (transitions[before * labels + label] ?? 0)
        if (sum > best) best = sum
      }
      forward[at * labels + label] = best + (scores[at * labels + label] ?? 0)
    }
  }
  return forward
}

function backwardSums(
  scores: Int32Array,
  length: number,
  labels: number,
  transitions: Transitions,
): Int32Array {
  const backward = new Int32Array(length * labels)
  for (let at = length - 2; at >= 0; at--) {
    for (let label = 0; label < labels; label++) {
      let best = NEVER
      for (let next = 0; next < labels; next++) {
        const place = (at + 1) * labels + next
        const sum =
          (backward[place] ?? 0) + (scores[place] ?? 0) + (transitions[label * labels + next] ?? 0)
        if (sum > best) best = sum
      }
      backward[at * labels + label] = best
    }
  }
  return backward
}

/** The best sum of a path through each label at each place, counted from both ends: `length * labels` numbers. */
export function maxMarginals(
  scores: Int32Array,
  length: number,
  labels: number,
  transitions: Transitions,
): Int32Array {
  const { forward, backward } = pathSums(scores, length, labels, transitions)
  return forward.map((sum, i) => sum + (backward[i] ?? 0))
}

/** How much better the best path with `label` at a place is than the best without it; negative where it is worse. */
export function marginOf(
  marginals: Int32Array,
  at: number,
  labels: number,
  isWanted: (label: number) => boolean,
): number {
  let [wanted, other] = [NEVER, NEVER]
  for (let label = 0; label < labels; label++) {
    const sum = marginals[at * labels + label] ?? 0
    if (isWanted(label)) wanted = Math.max(wanted, sum)
    else other = Math.max(other, sum)
  }
  return wanted - other
}

/** The label of each place on the best path, the first of equals. */
export function bestLabels(
  scores: Int32Array,
  length: number,
  labels: number,
  transitions: Transitions,
): Uint8Array {
  const best = new Int32Array(length * labels)
  const from = new Uint8Array(length * labels)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      let top = at === 0 ? (transitions[labels * labels + label] ?? 0) : NEVER
      for (let before = 0; at > 0 && before < labels; before++) {
        const sum =
          (best[(at - 1) * labels + before] ?? 0) + (transitions[before * labels + label] ?? 0)
        if (sum > top) {
          top = sum
          from[at * labels + label] = before
        }
      }
      best[at * labels + label] = top + (scores[at * labels + label] ?? 0)
    }
  }
  return pathBack(best, from, length, labels)
}

/** The path that ends with the best label of the last place: `from` tells for each label at each place the one before it. */
function pathBack(best: Int32Array, from: Uint8Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length)
  let last = 0
  for (let label = 1; label < labels; label++)
    if ((best[(length - 1) * labels + label] ?? 0) > (best[(length - 1) * labels + last] ?? 0))
      last = label
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last
    last = from[at * labels + last] ?? 0
  }
  return path
}
