import { FeatureList } from './features.ts'
import type { Model } from './packing.ts'
import { bestLabels } from './sequence.ts'
import { Mark, prepareTokens, tokenFeatures, type TokenContext } from './token-features.ts'
import { addScores } from './weights.ts'

/** Labels of tokens in the order of their weights: outside a skill, the first word of one, a further word of it. */
export const TokenLabel = { Outside: 0, Begin: 1, Inside: 2 } as const
export const TOKEN_LABELS = 3

/** Tokens `from` to `to`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const list = new FeatureList()

/** More than any sum of weights, far below the limit of the sums of a passage. */
const CERTAIN = 2 ** 16

/** The names of skills that a passage asks for, in order. */
export function tagSkills(
  { skills: { weights, transitions } }: Model,
  context: TokenContext,
): TokenRange[] {
  const { from, to } = context
  const length = to - from
  if (length <= 0) return []
  const prepared = prepareTokens(context)
  const scores = new Int32Array(length * TOKEN_LABELS)
  for (let at = from; at < to; at++) {
    list.clear()
    tokenFeatures(list, prepared, at)
    const place = (at - from) * TOKEN_LABELS
    addScores(weights, list, scores, place)
    // a field of study, a certificate, a venue: its words have been read
    if (context.marks[at - from] === Mark.Claimed)
      scores[place] = (scores[place] as number) + CERTAIN
  }
  const labels = bestLabels(scores, length, TOKEN_LABELS, transitions)
  const ranges: TokenRange[] = []
  for (let i = 0; i < length; i++) {
    if (labels[i] === TokenLabel.Outside) continue
    let end = i + 1
    while (end < length && labels[end] === TokenLabel.Inside) end++
    ranges.push({ from: from + i, to: from + end })
    i = end - 1
  }
  return ranges
}
