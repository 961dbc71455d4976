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
    let to = first.to
    const joint = tokens[to]
    if (to < limit && joint) {
      const dash =
        joint.hyphen && joint.kind === 'number'
          ? to
          : ['-', '–', '—', 'to', 'and', 'or'].includes(joint.norm)
            ? to + 1
            : -1
      const second = dash >= 0 ? single(tokens, dash, limit) : null
      if (second && second.value > first.value) {
        const open = joint.norm === 'or' || tokens[second.to]?.text === '+'
        to = tokens[second.to]?.text === '+' && second.to < limit ? second.to + 1 : second.to
        return { to, value: { min: first.value, max: open ? null : second.value } }
      }
    }
    return { to, value: { min: first.value, max: null } }
  },
}

function single(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: number } | null {
  const value = at < limit ? numberAt(tokens[at]) : null
  if (value === null) return null
  let to = at + 1
  if (tokens[to]?.text === '(' && numberAt(tokens[to + 1]) !== null && tokens[to + 2]?.text === ')')
    to += 3
  const plus = to < limit && tokens[to]?.text === '+'
  return { to: plus ? to + 1 : to, value }
}
