import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, type Token, type WrittenToken } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** A mark as the text has it. */
export interface WrittenMark {
  readonly minimum: number
  /** Null where the mark does not name its scale. */
  readonly scale: number | null
}

const CLOSES = wordSet(lexicon.closes)

/** The number that a token writes, with at most two decimals; null where it is none that a mark could be. */
export const valueOf = (token: WrittenToken | undefined): number | null =>
  token?.kind === 'number' && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(token.text)
    ? Number(token.text.replace(',', '.'))
    : null

/** Highest mark of the scales in use that a mark can be on without a percent sign: Italian degrees are of 110. */
const HIGHEST_SCALE = 110
/** A mark above this needs its scale beside it: "14/20". */
const HIGHEST_ALONE = 10

/** "3.0", "3.5+", "3.0/4.0", "7 out of 10". A whole number alone is too little: it may count anything. */
export const mark: PhraseClass<WrittenMark> = {
  starts: (token) => valueOf(token) !== null,
  eat(tokens, at, limit) {
    const number = numberAt(tokens, at, limit)
    if (!number) return null
    const { value: minimum, plain } = number
    const to = tokens[number.to]?.text === '+' && number.to < limit ? number.to + 1 : number.to
    const beside = scaleBeside(tokens, to, limit)
    if (beside && beside.scale >= minimum)
      return { to: beside.to, value: { minimum, scale: beside.scale } }
    if (minimum > HIGHEST_ALONE || isClass(tokens, at)) return null
    if (plain && !isWholeMark(tokens, at, to, limit)) return null
    return { to, value: { minimum, scale: null } }
  },
}

interface MarkNumber {
  readonly value: number
  readonly to: number
  /** Without decimals. */
  readonly plain: boolean
}

/** A number that some scale in use has: "3", "3.25", "2,5". */
function numberAt(tokens: readonly Token[], at: number, limit: number): MarkNumber | null {
  const decimals = decimalsAfter(tokens, at, limit)
  const text = tokens[at]?.text ?? ''
  const number: MarkNumber =
    decimals === null
      ? { value: valueOf(tokens[at]) ?? 0, to: at + 1, plain: !/[.,]/.test(text) }
      : { value: Number(`${text}.${decimals}`), to: at + 3, plain: false }
  return number.value > 0 && number.value <= HIGHEST_SCALE ? number : null
}

/** "/4.0", "of 4", "out of 10" right behind a mark. */
function scaleBeside(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly scale: number; readonly to: number } | null {
  const norm = normAt(tokens, at)
  let value = at + 1
  if (norm === 'out' && normAt(tokens, at + 1) === 'of') value = at + 2
  else if (norm !== '/' && norm !== 'of') return null
  const scale = value < limit ? valueOf(tokens[value]) : null
  return scale === null ? null : { scale, to: value + 1 }
}

/** A whole number from 2 to 4, with nothing behind it that it may count. */
function isWholeMark(tokens: readonly Token[], at: number, to: number, limit: number): boolean {
  const value = valueOf(tokens[at]) ?? 0
  const isCount = to < limit && !CLOSES.has(normAt(tokens, to))
  return value >= 2 && value <= 4 && !isCount && tokens[at - 1]?.text !== '('
}

/** "2,5": what stands behind a comma without a space; null where nothing does. */
function decimalsAfter(tokens: readonly Token[], at: number, limit: number): string | null {
  const [comma, after] = [tokens[at + 1], tokens[at + 2]]
  if (at + 2 >= limit || comma?.text !== ',' || !after || !/^\d{1,2}$/.test(after.text)) return null
  return after.start === comma.end && comma.start === tokens[at]?.end ? after.text : null
}

/** "2:1": a colon between the two numbers of a class. */
const isClass = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ':' && /^[12]$/.test(tokens[at + 2]?.text ?? '')

/** "60%", "60 percent". */
export const percent: PhraseClass<WrittenMark> = {
  starts: (token) => valueOf(token) !== null,
  eat(tokens, at, limit) {
    const minimum = valueOf(tokens[at])
    const sign = tokens[at + 1]
    if (
      minimum === null ||
      minimum < 30 ||
      minimum > 100 ||
      at + 1 >= limit ||
      !sign ||
      !['%', 'percent'].includes(sign.norm)
    )
      return null
    return { to: at + 2, value: { minimum, scale: 100 } }
  },
}

/** A mark with its scale beside it: "14/20". */
export const graded: PhraseClass<WrittenMark> = {
  starts: mark.starts,
  eat(tokens, at, limit) {
    const hit = mark.eat(tokens, at, limit)
    return hit && hit.value.scale !== null ? hit : null
  },
}

/** A whole number of a CGPA of ten: "CGPA 8 and above", "8 CGPA". */
export const ofTen: PhraseClass<WrittenMark> = {
  starts: (token) => /^(?:[5-9]|10)$/.test(token.text),
  eat(tokens, at, limit) {
    const next = at + 1 < limit ? (tokens[at + 1]?.norm ?? '') : '.'
    const isScale =
      tokens[at - 1]?.text === '/' ||
      (tokens[at - 1]?.norm === 'of' && tokens[at - 2]?.norm === 'out')
    return !isScale && (CLOSES.has(next) || next === '+' || next === 'cgpa')
      ? { to: at + 1, value: { minimum: Number(tokens[at]?.text), scale: 10 } }
      : null
  },
}

/** A mark with decimals and without a scale: "2.0", "7,5". */
export const decimal: PhraseClass<WrittenMark> = {
  starts: mark.starts,
  eat(tokens, at, limit) {
    const hit = mark.eat(tokens, at, limit)
    return hit && (hit.to > at + 1 || /[.,]/.test(tokens[at]?.text ?? '')) ? hit : null
  },
}
