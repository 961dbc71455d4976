import { degreeClassOf, tariffOf, type Grade } from '../../vocabulary/grades.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import { normAt, type Token } from '../../matcher/tokenizer.ts'
import * as lexicon from './lexicon.ts'
import { wordSet } from '../../matcher/words.ts'

/** Classes of a British degree as adverts write them, in tokens. The bare numbers count where the words around speak of a degree. */
const CLASS_WORDS: readonly (readonly [words: string, label: string, bare?: true])[] = [
  ['2 : 1', '2:1', true],
  ['2.1', '2:1', true],
  ['2 i', '2:1', true],
  ['upper second class', '2:1'],
  ['upper second', '2:1'],
  ['second class upper', '2:1'],
  ['2 : 2', '2:2', true],
  ['2.2', '2:2', true],
  ['lower second class', '2:2'],
  ['lower second', '2:2'],
  ['second class lower', '2:2'],
  ['first class', 'First'],
  ['1st class', 'First'],
  ['third class', 'Third'],
  ['distinction', 'Distinction', true],
  ['merit', 'Merit', true],
  ['first', 'First', true],
  ['1st', 'First', true],
]
const CLASS_STEPS = CLASS_WORDS.map(([words, label, bare]) => ({
  words: words.split(' '),
  label,
  bare: bare === true,
}))
const CLASS_OPENS = new Set(CLASS_STEPS.map(({ words }) => words[0] ?? ''))

const BEFORE_CLASS = wordSet(lexicon.beforeClass)

function classAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly label: string; readonly bare: boolean } | null {
  for (const { words, label, bare } of CLASS_STEPS)
    if (at + words.length <= limit && words.every((word, i) => tokens[at + i]?.norm === word))
      return { to: at + words.length, label, bare }
  return null
}

/** "2:1", "upper second", "First or 2:1": the lowest that is named. */
export const degreeClass: PhraseClass<Grade> = {
  starts: (token) => CLASS_OPENS.has(token.norm),
  eat(tokens, at, limit) {
    const { found, to } = classesAt(tokens, at, limit)
    const grades = found.flatMap(({ label }) => degreeClassOf(label, null) ?? [])
    const lowest = grades.reduce<Grade | null>((a, b) => (a && a.low <= b.low ? a : b), null)
    if (!lowest || normAt(tokens, to) === 'ratio') return null
    const isBare = found.every(({ bare }) => bare)
    // "first" by itself is an ordinal, "2.1" by itself a version
    const isOrdinal = isBare && found.every(({ label }) => label === 'First')
    return isOrdinal || (isBare && !opensClass(tokens, at)) ? null : { to, value: lowest }
  },
}

interface ClassName {
  readonly label: string
  readonly bare: boolean
}

/** The classes of a list, and where it ends. */
function classesAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly found: readonly ClassName[]; readonly to: number } {
  const found: ClassName[] = []
  let to = at
  for (let next = at; next < limit;) {
    const hit = classAt(tokens, next, limit)
    if (hit) {
      found.push(hit)
      to = next = hit.to
    } else if (found.length > 0 && CLASS_JOINTS.has(normAt(tokens, next))) next++
    else break
  }
  return { found, to }
}

const CLASS_JOINTS = wordSet(lexicon.classJoints)

/** Bare numbers stand behind a word that leads to a class, or open their line. */
const opensClass = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_CLASS.has(tokens[at - 1]?.norm ?? 'a') ||
  (tokens[at - 1]?.newlines ?? 1) > 0 ||
  opens(tokens, at)

/** Whether the token opens its line. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  (tokens[at]?.newlines ?? 0) > 0 ||
  ['•', '-', '*'].includes(tokens[at - 1]?.text ?? '')

/** Points of the UCAS tariff, or the grades of A levels that give them: "120 UCAS points", "AAB at A level". */
export const tariff: PhraseClass<Grade> = {
  starts: (token) => /^(?:\d{2,3}|[A-E]{1,5})$/.test(token.text),
  eat(tokens, at, limit) {
    const last = Math.min(limit, at + TARIFF_REACH)
    for (let to = last; to > at; to--) {
      if (!TARIFF_ENDS.test(tokens[to - 1]?.text ?? '')) continue
      const words = tokens
        .slice(at, to)
        .map((t) => t.text)
        .join(' ')
      const found = tariffOf(words.replace(/ ?\* ?/g, '*').replace(/\bA - /g, 'A-'), false)
      if (found) return { to, value: found }
    }
    return null
  },
}
/** With what such a phrase ends: "points", "A level", or the grades. */
const TARIFF_ENDS = /^(?:[Pp]oints?|UCAS|[Ll]evels?|[A-E]{2,5})$/
/** Tokens from the grades to the words "A level". */
const TARIFF_REACH = 10
