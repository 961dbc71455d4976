import type { TraceReason } from '../../core/trace.ts'
import type { Tone } from '../../document/intent.ts'
import type { Passage } from '../../document/outline.ts'
import type { Token } from '../../matcher/tokenizer.ts'
import { FeatureList } from './features.ts'
import { addCueNames, nameOfFeature, valueNames, type ValueNames } from './feature-names.ts'
import type { Model } from './packing.ts'
import { headingsAbove, passageFeatures, type PassageContext } from './passage-features.ts'
import { PassageLabel, passageMargins, wordScores, type PassageMargin } from './passages.ts'
import { TokenLabel } from './tagger.ts'
import { prepareTokens, tokenFeatures, type TokenContext } from './token-features.ts'
import { slotOf, type WeightTable } from './weights.ts'

/** A list that also knows of what its features were made. */
class NamedFeatureList extends FeatureList {
  readonly made: { readonly template: number; readonly values: readonly number[] }[] = []

  override clear(): void {
    super.clear()
    this.made.length = 0
  }

  override add(template: number, a = 0, b = 0, c = 0): void {
    const before = this.count
    super.add(template, a, b, c)
    if (this.count > before) this.made.push({ template, values: [a, b, c] })
  }
}

/** So many features are shown on each side: more is no explanation. */
const STRONGEST = 5

interface Weighed {
  /** Of all features together, in 256ths. */
  readonly sum: number
  readonly reasons: readonly TraceReason[]
}

/** What the features of a list add to `label` over `other`: the sum, and the strongest for and against. */
function weigh(
  { labels, hashes, values }: WeightTable,
  list: NamedFeatureList,
  names: ValueNames,
  [label, other]: readonly [number, number],
): Weighed {
  const weights = new Map<string, number>()
  let sum = 0
  list.made.forEach((made, i) => {
    const hash = list.hashes[i] ?? 0
    const slot = slotOf(hashes, hash)
    if (hashes[slot] !== hash) return
    const at = slot * labels
    const weight = (values[at + label] ?? 0) - (values[at + other] ?? 0)
    const says = nameOfFeature(made.template, made.values, names)
    sum += weight
    weights.set(says, (weights.get(says) ?? 0) + weight)
  })
  const sorted = [...weights].sort((a, b) => b[1] - a[1])
  const strongest = [
    ...sorted.slice(0, STRONGEST).filter(([, weight]) => weight > 0),
    ...sorted.slice(-STRONGEST).filter(([, weight]) => weight < 0),
  ]
  return {
    sum,
    reasons: strongest.map(([says, weight]) => ({ by: 'feature', says, weight: inUnits(weight) })),
  }
}

/** Weights are kept in 256ths and shown in units, to two places. */
export const inUnits = (weight: number): number => Math.round((weight * 100) / 256) / 100

/** Why the models decide as they do, in words. */
export interface Explainer {
  readonly margins: readonly PassageMargin[]
  /** The features that weigh most for and against a demand in the passage at `index`, and what its neighbours add. */
  readonly passage: (index: number) => TraceReason[]
  /** The features that weigh most for and against a skill's beginning at the token `at` of a passage. */
  readonly token: (context: TokenContext, at: number) => readonly TraceReason[]
}

/** Explains the models' decisions about one posting. */
export function explainer(
  model: Model,
  tokens: readonly Token[],
  passages: readonly Passage[],
  tones: readonly Tone[],
): Explainer {
  const names = valueNames(tokens, passages)
  const list = new NamedFeatureList()
  const margins = passageMargins(model, tokens, passages, tones)
  const context: PassageContext = {
    tokens,
    passages,
    tones,
    scores: wordScores(model.words, tokens, passages),
  }
  const above = headingsAbove(tokens, passages)
  return {
    margins,
    passage: (index) => {
      const { demand, preferred } = margins[index] as PassageMargin
      const label = preferred > 0 ? PassageLabel.Preferred : PassageLabel.Required
      list.clear()
      passageFeatures(list, context, above, index)
      const { sum, reasons } = weigh(model.passages.weights, list, names, [
        label,
        PassageLabel.Other,
      ])
      const rest = inUnits(demand - sum)
      return [
        ...reasons,
        { by: 'neighbours', says: 'what the passages around it do', weight: rest },
      ]
    },
    token: (context, at) => {
      addCueNames(names, tokens, context.from, context.to)
      list.clear()
      tokenFeatures(list, prepareTokens(context), at)
      return weigh(model.skills.weights, list, names, [TokenLabel.Begin, TokenLabel.Outside])
        .reasons
    },
  }
}
