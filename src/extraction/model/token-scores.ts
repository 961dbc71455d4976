import type { Token } from '../../matcher/tokenizer.ts'
import { FeatureList } from './features.ts'
import type { Model } from './packing.ts'
import {
  isMarkedAlike,
  jointFeatures,
  RuleMark,
  markFeatures,
  prepareTokens,
  type PreparedTokens,
  type TokenContext,
} from './token-features.ts'
import { addScores, type WeightTable } from './weights.ts'
import { SumPart, WordWeights, type WordSums } from './word-sums.ts'

/** More than any sum of weights, far below the limit of the sums of a passage. */
const CERTAIN = 2 ** 16

const list = new FeatureList()
const wordWeights = new WeakMap<WeightTable, WordWeights>()

function weightsOf({ skills: { weights }, classes }: Model): WordWeights {
  const known = wordWeights.get(weights)
  if (known) return known
  const made = new WordWeights(weights, classes)
  wordWeights.set(weights, made)
  return made
}

/** What the model of words gives each label of each token of a passage: the weights of all that `tokenFeatures` adds, of which much is the same from token to token. */
export function tokenScores(model: Model, context: TokenContext): Int32Array {
  const { weights } = model.skills
  const { labels } = weights
  const { from, to, marks } = context
  const prepared = prepareTokens(context)
  const scores = new Int32Array((to - from) * labels)
  addWordSums(weightsOf(model), context, labels, scores)
  addMarks(weights, prepared, scores)
  for (let at = from; at < to; at++) {
    list.clear()
    jointFeatures(list, prepared, at)
    const place = (at - from) * labels
    addScores(weights, list, scores, place)
    // a field of study, a certificate, a venue: its words have been read
    if (marks[at - from] === RuleMark.Claimed) scores[place] = (scores[place] ?? 0) + CERTAIN
  }
  return scores
}

/** Adds to each place what its own word and those around it weigh by themselves. */
function addWordSums(
  words: WordWeights,
  { tokens, from, to }: TokenContext,
  labels: number,
  scores: Int32Array,
): void {
  const sumsAt = (at: number): WordSums => (at < to ? words.of(tokens[at] as Token) : words.beyond)
  let [secondBefore, before, own, next] = [
    words.beyond,
    words.beyond,
    sumsAt(from),
    sumsAt(from + 1),
  ]
  let place = 0
  for (let at = from; at < to; at++) {
    const secondNext = sumsAt(at + 2)
    for (let label = 0; label < labels; label++) {
      scores[place++] =
        (own[label] ?? 0) +
        (before[SumPart.Behind * labels + label] ?? 0) +
        (next[SumPart.Ahead * labels + label] ?? 0) +
        (secondBefore[SumPart.SecondBehind * labels + label] ?? 0) +
        (secondNext[SumPart.SecondAhead * labels + label] ?? 0)
    }
    secondBefore = before
    before = own
    own = next
    next = secondNext
  }
}

/** Adds to each place what rules and vocabulary make of it: the same for most, which are nothing to either. */
function addMarks(weights: WeightTable, prepared: PreparedTokens, scores: Int32Array): void {
  const { from, to } = prepared
  const { labels } = weights
  const sums = new Int32Array(labels)
  for (let at = from; at < to; at++) {
    if (!isMarkedAlike(prepared, at)) {
      list.clear()
      markFeatures(list, prepared, at)
      addScores(weights, list, sums.fill(0), 0)
    }
    const place = (at - from) * labels
    for (let label = 0; label < labels; label++)
      scores[place + label] = (scores[place + label] ?? 0) + (sums[label] ?? 0)
  }
}
