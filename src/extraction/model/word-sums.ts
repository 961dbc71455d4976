import { memoize, newSlot } from '../../matcher/word-table.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { FeatureList } from './features.ts'
import { neighbourFeatures, ownFeatures, type WordClasses } from './token-features.ts'
import { addScores, type WeightTable } from './weights.ts'

/** What the features of one word weigh: for its own place, for the place behind it, before it, and two places behind and before it, a number for each label. */
export type WordSums = readonly number[]

/** The parts of `WordSums`, by their numbers. */
export const SumPart = { Own: 0, Behind: 1, Ahead: 2, SecondBehind: 3, SecondAhead: 4 } as const

/**
 * The sums of the features that a word has by itself, kept by each word: half of what the model of words looks up for a place. Weights are whole numbers, so that the order
 * in which they are added decides nothing.
 */
export class WordWeights {
  /** What stands beyond the ends of a passage adds. */
  readonly beyond: WordSums
  private readonly slot = newSlot()
  private readonly list = new FeatureList()
  private readonly weights: WeightTable
  private readonly classes: WordClasses

  constructor(weights: WeightTable, classes: WordClasses) {
    this.weights = weights
    this.classes = classes
    this.beyond = this.made(undefined)
  }

  of(token: Token): WordSums {
    return (
      (token.word.memoized[this.slot] as WordSums | undefined) ??
      memoize(token.word.memoized, this.slot, this.made(token))
    )
  }

  private made(token: Token | undefined): WordSums {
    const { list, weights, classes } = this
    const { labels } = weights
    const sums = new Int32Array(labels * Object.keys(SumPart).length)
    const add = (part: number): void => {
      addScores(weights, list, sums, part * labels)
      list.clear()
    }
    list.clear()
    if (token) ownFeatures(list, token, classes)
    add(SumPart.Own)
    neighbourFeatures(list, token, classes, 'before')
    add(SumPart.Behind)
    neighbourFeatures(list, token, classes, 'next')
    add(SumPart.Ahead)
    neighbourFeatures(list, token, classes, 'secondBefore')
    add(SumPart.SecondBehind)
    neighbourFeatures(list, token, classes, 'secondNext')
    add(SumPart.SecondAhead)
    // a plain array: a typed one of this size lies outside of V8's heap
    return [...sums]
  }
}
