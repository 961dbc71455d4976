import type { Tone } from '../../document/intent.ts'
import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { FeatureList } from './features.ts'
import type { Model } from './packing.ts'
import {
  headingFeatures,
  headingsAbove,
  otherFeatures,
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

/** What the features of `passageFeatures` weigh, passage by passage, with each made once: those of words for both tables, those of a heading for all that stands under it. */
function passageScores(
  { words, passages: { weights } }: Model,
  { tokens, passages, tones }: Omit<PassageContext, 'scores'>,
): Int32Array {
  const context = { tokens, passages, tones, scores: new Int32Array(passages.length) }
  const above = headingsAbove(tokens, passages)
  const scores = new Int32Array(passages.length * PASSAGE_LABELS)
  for (let i = 0; i < passages.length; i++) {
    list.clear()
    wordFeatures(list, tokens, passages[i] as Passage)
    addScores(words, list, context.scores, i)
    addScores(weights, list, scores, i * PASSAGE_LABELS)
  }
  const ofHeading = new Int32Array(PASSAGE_LABELS)
  for (let i = 0; i < passages.length; i++) {
    if (i === 0 || above[i] !== above[i - 1]) {
      list.clear()
      headingFeatures(list, context, above[i] ?? 0)
      addScores(weights, list, ofHeading.fill(0), 0)
    }
    list.clear()
    otherFeatures(list, context, above, i)
    addScores(weights, list, scores, i * PASSAGE_LABELS)
    for (let label = 0; label < PASSAGE_LABELS; label++) {
      const place = i * PASSAGE_LABELS + label
      scores[place] = (scores[place] ?? 0) + (ofHeading[label] ?? 0)
    }
  }
  return scores
}

/** Tells for every passage of a posting whether it asks something of the candidate. */
export function passageMargins(
  model: Model,
  tokens: readonly Token[],
  passages: readonly Passage[],
  tones: readonly Tone[],
): PassageMargin[] {
  const scores = passageScores(model, { tokens, passages, tones })
  const { transitions } = model.passages
  const marginals = maxMarginals(scores, passages.length, PASSAGE_LABELS, transitions)
  return Array.from(passages, (_, i) => ({
    demand: marginOf(marginals, i, PASSAGE_LABELS, (label) => label !== PassageLabel.Other),
    preferred:
      (marginals[i * PASSAGE_LABELS + PassageLabel.Preferred] ?? 0) -
      (marginals[i * PASSAGE_LABELS + PassageLabel.Required] ?? 0),
  }))
}
