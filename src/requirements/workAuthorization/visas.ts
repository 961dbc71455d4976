import { startsUpper } from '../../matcher/chars.ts'
import type { PhraseClass } from '../../matcher/pattern.ts'
import type { Token, WrittenToken } from '../../matcher/tokenizer.ts'
import { beginnings, stands } from '../shared/listed-names.ts'
import { wordSet } from '../../matcher/words.ts'
import * as lexicon from './lexicon.ts'

/** Statuses that postings accept or refuse, with the words that name them between bars. `OPT` and `TN` count in capitals only: "opt out" is a verb. */
const VISAS: readonly { readonly name: string; readonly names: string }[] = [
  { name: 'STEM OPT', names: 'stem opt|opt stem|stem extension|opt extension' },
  { name: 'OPT', names: 'opt|optional practical training' },
  { name: 'CPT', names: 'cpt|curricular practical training' },
  { name: 'F-1', names: 'f 1|f1' },
  { name: 'J-1', names: 'j 1|j1' },
  { name: 'H-1B', names: 'h 1b|h1b|h1 b|h 1 b|h 1|h1|h1bs|h 1bs' },
  { name: 'H-4 EAD', names: 'h 4 ead|h4 ead' },
  { name: 'L-2 EAD', names: 'l 2 ead|l2 ead' },
  { name: 'H-4', names: 'h 4|h4' },
  { name: 'TN', names: 'tn' },
  { name: 'E-3', names: 'e 3|e3' },
  { name: 'O-1', names: 'o 1|o1' },
  { name: 'L-1', names: 'l 1|l1' },
  { name: 'L-2', names: 'l 2|l2' },
  { name: 'EAD', names: 'ead|eads' },
  { name: 'DACA', names: 'daca' },
]
const visasFrom = beginnings(VISAS)
const BETWEEN = wordSet(lexicon.betweenVisas)

/** Tokens of the longest list. */
const LONGEST = 60

const capital = (token: WrittenToken): boolean =>
  startsUpper(token.text) || token.norm === 'optional' || token.norm === 'curricular'

/** The name of a visa at a token, and where it ends; null where none stands there. */
export function visaAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly to: number; readonly name: string } | null {
  const token = tokens[at]
  if (!token || at >= limit || !capital(token)) return null
  for (const { words, list } of visasFrom(token)) {
    if (!stands(words, tokens, at, limit)) continue
    if (words.length > 1 && words[0]?.length === 1 && !tokens[at + 1]?.hyphen) continue
    if (
      token.text !== token.text.toUpperCase() &&
      words[0] !== 'optional' &&
      words[0] !== 'curricular'
    )
      continue
    return { to: at + words.length, name: list.name }
  }
  return null
}

/** Names of visas and of work permissions that hang on them, in a row: "F-1 (CPT/OPT)", "H-1B, TN or E-3". */
export const visas: PhraseClass<readonly string[]> = {
  starts: (token) => capital(token) && visasFrom(token).length > 0,
  eat(tokens, at, end) {
    const limit = Math.min(end, at + LONGEST)
    const names: string[] = []
    let to = at
    for (let next = at; next < limit && next - to < 4;) {
      const hit = visaAt(tokens, next, limit)
      if (hit) {
        names.push(hit.name)
        to = next = hit.to
      } else if (names.length > 0 && BETWEEN.has(tokens[next]?.norm ?? '')) next++
      else break
    }
    return names.length > 0 ? { to, value: [...new Set(names)] } : null
  },
}

/** Every status that tokens `from` to `to` name. */
export function visasIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const names: string[] = []
  for (let at = from; at < to; at++) {
    const hit = visaAt(tokens, at, to)
    if (hit) names.push(hit.name)
  }
  return [...new Set(names)]
}

/** The countries that a demand names; the United States where it names none, but statuses that nobody else has. */
export const countriesOfVisas = (
  countries: readonly string[],
  statuses: readonly string[],
): readonly string[] => (countries.length === 0 && statuses.length > 0 ? ['US'] : countries)
