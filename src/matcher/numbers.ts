import { map } from '../core/lists.ts'
import type { PhraseClass } from './pattern.ts'
import type { Token } from './tokenizer.ts'
import { wordSet } from './words.ts'
import * as lexicon from '../vocabulary/lexicon/sentences.ts'

/** "at least two (2)", "3–5", "3 to 5+", "5+": `max` is null where the text sets no upper end. */
export interface Amount {
  readonly min: number
  readonly max: number | null
}

const WORDS = new Map([
  ...map(lexicon.numbers.split(' '), (word, n): [string, number] => [word, n]),
  ['nought', 0],
])

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
    return (
      range(tokens, first, limit) ??
      bracketed(tokens, to, limit) ?? { to, value: { min, max: null } }
    )
  },
}

/** "five (3-5)": where figures in brackets give a range, it counts and not the word before it. */
function bracketed(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly value: Amount } | null {
  if (tokens[at]?.text !== '(') return null
  const inner = single(tokens, at + 1, limit)
  const ranged = inner && range(tokens, inner, limit)
  return ranged && ranged.to < limit && tokens[ranged.to]?.text === ')'
    ? { to: ranged.to + 1, value: ranged.value }
    : null
}

/** A number and the token behind it. */
interface Single {
  readonly to: number
  readonly value: number
}

/** A number of years at most where a dash between two was lost: "0 2 years", "3 5 years"; and how far apart such two lie. */
const LOST = { most: 15, apart: 4 } as const

/** Words for years behind a number. */
export const YEAR_UNITS: ReadonlySet<string> = new Set(['year', 'years', 'yrs', 'yr'])
/** Words behind which a number counts: "Level 3 5 years of experience". */
const NUMBERED = wordSet(lexicon.numbered)

/** Whether a number counts what follows, as one of a list or by the word before it. */
function counts(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || (tokens[at]?.newlines ?? 0) > 0) return true
  return before.kind !== 'word' || NUMBERED.has(before.norm)
}

/** Whether a token is a number that stands by itself on the line of the one before it. */
const standsAlone = (token: Token): boolean =>
  token.kind === 'number' && token.newlines === 0 && !token.glued && !token.hyphen

/** Whether years are meant by the number before token `at`. */
const isOfYears = (tokens: readonly Token[], at: number): boolean =>
  YEAR_UNITS.has(tokens[tokens[at]?.text === '+' ? at + 1 : at]?.norm ?? '')

/** "3 5 years": the second of two numbers whose dash was lost; null where they are none. Nothing counts nothing: "0 2 years" may stand at the beginning of a line. */
function lostDash(tokens: readonly Token[], { to, value: low }: Single, limit: number) {
  const high = to + 1 < limit ? tokens[to] : undefined
  if (!high || tokens[to - 1]?.kind !== 'number' || !standsAlone(high)) return null
  const value = Number(high.text)
  if (value <= low || value > Math.min(LOST.most, low + LOST.apart)) return null
  if (!isOfYears(tokens, to + 1) || (low !== 0 && counts(tokens, to - 1))) return null
  return { to: to + 1, value }
}

const JOINTS = new Set(['-', '–', '—', 'to', 'and', 'or'])

/** Past the backslash with which Markdown escapes a sign: "3\+", "2\-4". */
const unescaped = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '\\' ? at + 1 : at

/** The range that `first` begins; null where no greater number follows. "Two or three" and "3–5+" have no upper end. */
function range(
  tokens: readonly Token[],
  first: Single,
  limit: number,
): { readonly to: number; readonly value: Amount } | null {
  const lost = lostDash(tokens, first, limit)
  if (lost) return { to: lost.to, value: { min: first.value, max: lost.value } }
  const from = unescaped(tokens, first.to)
  const joint = from < limit ? tokens[from] : undefined
  if (!joint) return null
  // a hyphen is no token of its own: the number behind it is marked
  const isMarked = joint.hyphen && joint.kind === 'number'
  if (!isMarked && !JOINTS.has(joint.norm)) return null
  const second = single(tokens, isMarked ? from : from + 1, limit)
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
  if (tokens[to]?.text === '(' && numberAt(tokens[to + 1]) !== null) {
    const close = tokens[to + 2]?.text === '+' ? to + 3 : to + 2
    if (tokens[close]?.text === ')') to = close + 1
  }
  const sign = unescaped(tokens, to)
  const plus = sign < limit && tokens[sign]?.text === '+'
  return { to: plus ? sign + 1 : to, value }
}
