import type { Tone } from '../../document/intent.ts'
import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { FeatureList } from './features.ts'
import type { Model } from './packing.ts'
import {
  headingsAbove,
  passageFeatures,
  wordFeatures,
  type PassageContext,
} from './passage-features.ts'
import { marginOf, maxMarginals } from './sequence.ts'
import { addScores, type WeightTable } from './weights.ts'

/** Labels of passages in the order of their weights. */
export const PassageLabel = { Other: 0, Required: 1, Preferred: 2 } as const
export const PASSAGE_LABELS = 3

/** What the model says of a passage, in 256ths: above 0 it holds so, the further the surer. */
export interface PassageMargin {
  /** It asks something of the candidate. */
  readonly demand: number
  /** If it asks, it is preferred rather than required. */
  readonly preferred: number
}

const list = new FeatureList()

/** How much each passage reads like a demand by its words alone. */
export function wordScores(
  words: WeightTable,
  tokens: readonly Token[],
  passages: readonly Passage[],
): Int32Array {
  const scores = new Int32Array(passages.length)
  passages.forEach((passage, i) => {
    list.clear()
    wordFeatures(list, tokens, passage)
    addScores(words, list, scores, i)
  })
  return scores
}

/** Tells for every passage of a posting whether it asks something of the candidate. */
export function passageMargins(
  { words, passages: { weights, transitions } }: Model,
  tokens: readonly Token[],
  passages: readonly Passage[],
  tones: readonly Tone[],
): PassageMargin[] {
  const context: PassageContext = {
    tokens,
    passages,
    tones,
    scores: wordScores(words, tokens, passages),
  }
  const above = headingsAbove(tokens, passages)
  const scores = new Int32Array(passages.length * PASSAGE_LABELS)
  for (let i = 0; i < passages.length; i++) {
    list.clear()
    passageFeatures(list, context, above, i)
    addScores(weights, list, scores, i * PASSAGE_LABELS)
  }
  const marginals = maxMarginals(scores, passages.length, PASSAGE_LABELS, transitions)
  return Array.from(passages, (_, i) => ({
    demand: marginOf(marginals, i, PASSAGE_LABELS, (label) => label !== PassageLabel.Other),
    preferred:
      (marginals[i * PASSAGE_LABELS + PassageLabel.Preferred] as number) -
      (marginals[i * PASSAGE_LABELS + PassageLabel.Required] as number),
  }))
}
