import { candidateFeatures, type AskedPassage } from './candidate-features.ts'
import type { Model } from './packing.ts'
import type { TokenRange } from '../../matcher/token-range.ts'
import { candidatesIn } from './tagger.ts'
import { sumOfTrees } from './trees.ts'
import type { TokenContext } from './token-features.ts'

/** Trees add 1024ths, which a margin in 256ths makes comparable. */
const FINER = 4

/** A name that a passage may ask for, when the whole posting has been looked at. */
export interface JudgedName extends TokenRange {
  readonly isSkill: boolean
  /** How far the trees are for it, in 256ths: above 0 it is a skill. */
  readonly margin: number
  /** What the trees were asked: see `CANDIDATE_FEATURES`. */
  readonly features: Int16Array
}

/**
 * Which words of a posting's passages name a skill that is asked. The model of words proposes, passage by passage; the trees decide when all is on the
 * table: the same words elsewhere, the names beside them, and how much the passages around them ask. Without trees the proposals stand.
 * @param contexts what is asked of passages, in their order
 * @param passages how many passages the posting has
 */
export function judgedNames(
  model: Model,
  contexts: readonly TokenContext[],
  passages: number,
): JudgedName[][] {
  const all = contexts.map((context): AskedPassage => ({
    context,
    candidates: candidatesIn(model, context),
  }))
  const features = candidateFeatures(all, passages)
  return all.map(({ candidates }, i) =>
    candidates.map(({ from, to, isTaken, margin }, k): JudgedName => {
      const values = features[i]?.[k] as Int16Array
      if (model.trees.length === 0) return { from, to, isSkill: isTaken, margin, features: values }
      const sum = sumOfTrees(model.trees, values)
      return { from, to, isSkill: sum > 0, margin: Math.trunc(sum / FINER), features: values }
    }),
  )
}
