/**
 * Boosted decision trees as whole numbers: for each tree its length, then its nodes in preorder. A node is three numbers: the feature that it asks, or -1
 * for a leaf; the greatest value with which one goes to the node right behind it, or what a leaf adds; and how far behind it the other branch begins.
 */
export type Trees = Int16Array

/** Numbers of a node. */
const NODE = 3
export const LEAF = -1

/** What all trees together add for these values of the features. */
export function sumOfTrees(trees: Trees, values: ArrayLike<number>): number {
  let sum = 0
  for (let tree = 0; tree < trees.length; tree += 1 + (trees[tree] ?? 0)) {
    let at = tree + 1
    for (let asks = trees[at] ?? 0; asks !== LEAF; asks = trees[at] ?? 0)
      at += (values[asks] ?? 0) <= (trees[at + 1] ?? 0) ? NODE : (trees[at + 2] ?? 0)
    sum += trees[at + 1] ?? 0
  }
  return sum
}
