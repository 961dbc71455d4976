import { map } from '../core/lists.ts'
import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokens.ts'

/** "at least two (2)", "3–5", "3 to 5+", "5+": `max` is null where the text sets no upper end. */
export interface Amount {
  readonly min: number
  readonly max: number | null
}

const WORDS = new Map(
  map(
    [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
    ],
    (w, n) => [w, n],
  ),
)

const numberAt = (token: Token | undefined): number | null => {
  if (!token) return null
  if (token.kind === 'number') return Number(token.text.replaceAll(',', ''))
  return WORDS.get(token.norm) ?? null
}

/** A number in digits or words, with its repetition in parentheses, a plus, or a range. */
export const amount: PhraseClass<Amount> = {
  starts: (token) => token.kind === 'number' || WORDS.has(token.norm),
  eat(tokens, at, limit) {
    const first = single(tokens, at, limit)
    if (!first) return null
    const { to, value: min } = first
    return range(tokens, first, limit) ?? { to, value: { min, max: null } }
  },
}

/** A number and the token behind it. */
interface Single {
  readonly to: number
  readonly value: number
}

const JOINTS = new Set(['-', '–', '—', 'to', 'and', 'or'])

/** The range that `first` begins; null where no greater number follows. "Two or three" and "3–5+" have no upper end. */
function range(
  tokens: readonly Token[],
  first: Single,
  limit: number,
): { readonly to: number; readonly value: Amount } | null {
  const joint = first.to < limit ? tokens[first.to] : undefined
  if (!joint) return null
  // a hyphen is no token of its own: the number behind it is marked
  const isMarked = joint.hyphen && joint.kind === 'number'
  if (!isMarked && !JOINTS.has(joint.norm)) return null
  const second = single(tokens, isMarked ? first.to : first.to + 1, limit)
  if (!second || second.value <= first.value) return null
  const plus = tokens[second.to]?.text === '+'
  return {
    to: plus && second.to < limit ? second.to + 1 : second.to,
    value: { min: first.value, max: plus || joint.norm === 'or' ? null : second.value },
  }
}

function single(tokens: readonly Token[], at: number, limit: number): Single | null {
  const value = at < limit ? numberAt(tokens[at]) : null
  if (value === null) return null
  let to = at + 1
  if (tokens[to]?.text === '(' && numberAt(tokens[to + 1]) !== null && tokens[to + 2]?.text === ')')
    to += 3
  const plus = to < limit && tokens[to]?.text === '+'
  return { to: plus ? to + 1 : to, value }
}
