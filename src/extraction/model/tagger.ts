import type { TokenRange } from '../../matcher/token-range.ts'
import type { Model } from './packing.ts'
import { bestLabels, pathSums, type PathSums, type Transitions } from './sequence.ts'
import type { TokenContext } from './token-features.ts'
import { tokenScores } from './token-scores.ts'

/** Labels of tokens in the order of their weights: outside a skill, the first word of one, a further word of it. */
export const TokenLabel = { Outside: 0, Begin: 1, Inside: 2 } as const
export const TOKEN_LABELS = 3

/** Words that may name a skill, with what the model of words says of them. Sums are in 256ths. */
export interface Candidate extends TokenRange {
  /** Whether the model of words takes them by itself. */
  readonly isTaken: boolean
  /** How much better the best path is that names just these words than the best that leaves their first word out. */
  readonly margin: number
  /** How much worse it is than the best of all paths. */
  readonly lead: number
  /** How much better the first word begins a name than goes on with one. */
  readonly beginning: number
}

/**
 * So much is taken off the score of "no skill" where more candidates are looked for than the model of words takes by itself, in 256ths: two units let nine
 * in ten of the names that readers marked be candidates.
 */
const LENIENT = 500

/** The names on the best path, counted from the first token of the passage. */
function bestNames(scores: Int32Array, length: number, transitions: Transitions): TokenRange[] {
  const labels = bestLabels(scores, length, TOKEN_LABELS, transitions)
  const names: TokenRange[] = []
  for (let from = 0; from < length; from++) {
    if (labels[from] === TokenLabel.Outside) continue
    let to = from + 1
    while (to < length && labels[to] === TokenLabel.Inside) to++
    names.push({ from, to })
    from = to - 1
  }
  return names
}

/** The names of skills that a passage may ask for, in order: those that the model of words takes, and between them what it nearly takes. */
export function candidatesIn(model: Model, context: TokenContext): Candidate[] {
  const length = context.to - context.from
  if (length <= 0) return []
  const { transitions } = model.skills
  const scores = tokenScores(model, context)
  const taken = bestNames(scores, length, transitions)
  const lenient = scores.slice()
  for (let i = TokenLabel.Outside; i < lenient.length; i += TOKEN_LABELS)
    lenient[i] = (lenient[i] ?? 0) - LENIENT
  // both lists are in order: the first taken name that ends behind a near one's beginning is the only one that may overlap it
  let at = 0
  const near = bestNames(lenient, length, transitions).filter(({ from, to }) => {
    while (at < taken.length && (taken[at] as TokenRange).to <= from) at++
    return at === taken.length || (taken[at] as TokenRange).from >= to
  })
  if (taken.length + near.length === 0) return []
  const sums = pathSums(scores, length, TOKEN_LABELS, transitions)
  const isTaken = new Set(taken)
  return [...taken, ...near]
    .sort((a, b) => a.from - b.from)
    .map((name): Candidate => ({
      from: context.from + name.from,
      to: context.from + name.to,
      isTaken: isTaken.has(name),
      ...weighed(name, scores, sums, transitions),
    }))
}

/** The sum of the best path that names just these words. */
function sumThrough(
  { from, to }: TokenRange,
  scores: Int32Array,
  { forward, backward }: PathSums,
  transitions: Transitions,
): number {
  const { Outside, Begin, Inside } = TokenLabel
  let sum = forward[from * TOKEN_LABELS + Begin] ?? 0
  let last: number = Begin
  for (let at = from + 1; at < to; at++) {
    sum +=
      (transitions[last * TOKEN_LABELS + Inside] ?? 0) + (scores[at * TOKEN_LABELS + Inside] ?? 0)
    last = Inside
  }
  const next = to * TOKEN_LABELS
  if (next >= scores.length) return sum
  const behind = [Outside, Begin].map(
    (label) =>
      (transitions[last * TOKEN_LABELS + label] ?? 0) +
      (scores[next + label] ?? 0) +
      (backward[next + label] ?? 0),
  )
  return sum + Math.max(...behind)
}

function weighed(
  name: TokenRange,
  scores: Int32Array,
  sums: PathSums,
  transitions: Transitions,
): Pick<Candidate, 'margin' | 'lead' | 'beginning'> {
  const first = name.from * TOKEN_LABELS
  const through = ({ forward, backward }: PathSums, label: number): number =>
    (forward[first + label] ?? 0) + (backward[first + label] ?? 0)
  const [outside, begin, inside] = [TokenLabel.Outside, TokenLabel.Begin, TokenLabel.Inside].map(
    (label) => through(sums, label),
  ) as [number, number, number]
  const sum = sumThrough(name, scores, sums, transitions)
  return {
    margin: sum - outside,
    lead: sum - Math.max(outside, begin, inside),
    beginning: begin - inside,
  }
}
